import type { Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { guardPage, guardSession } from '../../src/main/guard.ts';

const HOME = 'app://transfer-register/';

type Listener = (...parts: unknown[]) => unknown;

/** A thing of Electron's that remembers what was set on it. */
function recorded<T>(): { thing: T; events: Map<string, Listener>; set: Map<string, Listener> } {
  const events = new Map<string, Listener>();
  const set = new Map<string, Listener>();
  const known: Record<string, unknown> = {
    on: (name: string, listener: Listener) => events.set(name, listener),
    webRequest: { onBeforeRequest: (listener: Listener) => set.set('onBeforeRequest', listener) },
  };
  const thing = new Proxy(known, {
    get: (target, name: string) => target[name] ?? ((listener: Listener) => set.set(name, listener)),
  });
  return { thing: thing as T, events, set };
}

/** Was it stopped? */
function stopped(listener: Listener | undefined, details: object = {}): boolean {
  const preventDefault = vi.fn<() => void>();
  listener?.({ preventDefault, ...details });
  return preventDefault.mock.calls.length > 0;
}

const FOREIGN = [
  'https://example.com/',
  'HTTPS://EXAMPLE.COM',
  'file:///etc/passwd',
  'file://server/share/x.exe',
  ['javascript', 'alert(1)'].join(':'),
  'data:text/html,x',
  'blob:null/x',
  'about:blank',
  'app://example/',
  'app://transfer-register@example.com/',
  'app://transfer-register/assets/x.html',
  'ms-settings:privacy',
  '\\\\server\\share',
  '',
];

describe('a page in Electron', () => {
  const page = recorded<WebContents>();
  guardPage(page.thing);

  it.each(FOREIGN)('does not go to %j', (url) => {
    expect(stopped(page.events.get('will-navigate'), { url })).toBe(true);
    expect(stopped(page.events.get('will-redirect'), { url })).toBe(true);
    expect(stopped(page.events.get('will-frame-navigate'), { url, isMainFrame: true })).toBe(true);
    expect(stopped(page.events.get('will-frame-navigate'), { url, isMainFrame: false })).toBe(true);
  });

  it('is loaded anew where it is', () => {
    expect(stopped(page.events.get('will-navigate'), { url: HOME })).toBe(false);
    expect(stopped(page.events.get('will-frame-navigate'), { url: HOME, isMainFrame: true })).toBe(false);
  });

  it('holds no frame, not even of its own', () => {
    expect(stopped(page.events.get('will-frame-navigate'), { url: HOME, isMainFrame: false })).toBe(true);
  });

  it('opens no window and attaches no view', () => {
    expect(page.set.get('setWindowOpenHandler')?.({ url: HOME })).toEqual({ action: 'deny' });
    expect(stopped(page.events.get('will-attach-webview'))).toBe(true);
  });
});

describe('a session in Electron', () => {
  const session = recorded<Session>();
  guardSession(session.thing);

  function cancelled(url: string): unknown {
    const answer = vi.fn<(given: { cancel: boolean }) => void>();
    session.set.get('onBeforeRequest')?.({ url }, answer);
    return answer.mock.calls[0]?.[0].cancel;
  }

  it.each([
    'https://example.com/',
    'wss://example.com/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'devtools://x',
    'chrome-extension://x/y',
    '',
  ])('asks nothing of %j', (url) => {
    expect(cancelled(url)).toBe(true);
  });

  it.each([HOME, `${HOME}assets/index.js`, 'data:image/png;base64,AA', `blob:${HOME}1`])(
    'lets the page have %j',
    (url) => {
      expect(cancelled(url)).toBe(false);
    },
  );

  it.each([
    ['media', false],
    ['geolocation', false],
    ['notifications', false],
    ['openExternal', false],
    ['clipboard-read', false],
    ['clipboard-sanitized-write', true],
  ])('answers the wish for %s with %s', (permission, given) => {
    const answer = vi.fn<(granted: boolean) => void>();
    session.set.get('setPermissionRequestHandler')?.(null, permission, answer, { requestingUrl: HOME });
    expect(answer.mock.calls).toEqual([[given]]);
    expect(session.set.get('setPermissionCheckHandler')?.(null, permission, 'app://transfer-register')).toBe(given);
    expect(session.set.get('setPermissionCheckHandler')?.(null, permission, 'https://example.com')).toBe(false);
  });

  it('gives no device, no screen and no download', () => {
    expect(session.set.get('setDevicePermissionHandler')?.({ deviceType: 'usb', origin: HOME })).toBe(false);
    const streams = vi.fn<(given: object) => void>();
    session.set.get('setDisplayMediaRequestHandler')?.({}, streams);
    expect(streams.mock.calls).toEqual([[{}]]);
    expect(stopped(session.events.get('will-download'))).toBe(true);
  });

  it('looks for no dictionary', () => {
    expect(session.set.get('setSpellCheckerEnabled')).toBe(false);
    expect(session.set.get('setSpellCheckerLanguages')).toEqual([]);
  });
});
