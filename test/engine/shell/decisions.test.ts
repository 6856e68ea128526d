import { describe, expect, it } from 'vitest';
import { BROWSER_ORIGIN, ELECTRON_ORIGIN, isOurs } from '../../../src/engine/shell/address.ts';
import { callOf, mayAsk, mayHave, mayNavigate, mayRequest } from '../../../src/engine/shell/decisions.ts';

/** Addresses that are not ours, however much they look it. */
const FOREIGN = [
  'https://example.com/',
  'HTTPS://EXAMPLE.COM/',
  'http://transfer-register.invalid/',
  'https://transfer-register.invalid.example.com/',
  'https://transfer-register.invalid:8443/',
  'https://xtransfer-register.invalid/',
  'https://transfer-register.invalid@example.com/',
  'https://user@transfer-register.invalid/',
  'https://:secret@transfer-register.invalid/',
  'https://example.com/#https://transfer-register.invalid/',
  'https://example.com/?https://transfer-register.invalid/',
  'https:example.com',
  '//example.com/',
  'app://example/',
  'app:transfer-register',
  'app://transfer-register.example/',
  'app://transfer-register:1/',
  'app://user@transfer-register/',
  'file:///etc/passwd',
  'file://server/share/x.register',
  'FILE:///C:/Windows/System32/calc.exe',
  '\\\\server\\share\\x.exe',
  ['javascript', 'alert(1)'].join(':'),
  ['JaVaScRiPt', 'alert(1)'].join(':'),
  ' javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.com/0',
  'about:blank',
  'chrome://settings',
  'devtools://devtools/x',
  'view-source:https://transfer-register.invalid/',
  'ms-settings:',
  'search-ms:query=x',
  'mailto:a@example.com',
  'ftp://transfer-register.invalid/',
  'ws://transfer-register.invalid/',
  'wss://transfer-register.invalid/',
  '',
  'not an address',
  '/',
];

const ORIGINS = [BROWSER_ORIGIN, ELECTRON_ORIGIN];

describe.each(ORIGINS)('the way out of %s', (origin) => {
  it.each(FOREIGN)('is closed to %j', (address) => {
    expect(isOurs(address, origin), 'ours').toBe(false);
    expect(mayNavigate(address, origin), 'navigation').toBe(false);
    expect(mayAsk({ address, mainFrame: true }, origin), 'sender').toBe(false);
    expect(mayHave('clipboard-sanitized-write', address, origin), 'permission').toBe(false);
    expect(callOf('POST', address, origin), 'call').toBeUndefined();
  });

  it.each(FOREIGN.filter((address) => !address.startsWith('data:')))('asks nothing of %j', (address) => {
    expect(mayRequest(address, origin)).toBe(false);
  });

  it('is the other shell’s too', () => {
    const other = ORIGINS.find((one) => one !== origin) ?? '';
    expect(isOurs(`${other}/`, origin)).toBe(false);
  });

  it('leads to the one page only, and to its fragments', () => {
    expect(mayNavigate(`${origin}/`, origin)).toBe(true);
    expect(mayNavigate(`${origin}/#transfers`, origin)).toBe(true);
    expect(mayNavigate(`${origin}/assets/index.js`, origin)).toBe(false);
    expect(mayNavigate(`${origin}/index.html`, origin)).toBe(false);
    expect(mayNavigate(`${origin}/?next=x`, origin)).toBe(false);
    expect(mayNavigate(`${origin}/contract/shell.describe`, origin)).toBe(false);
  });

  it('lets a page ask for its own files and for what it holds itself', () => {
    expect(mayRequest(`${origin}/assets/index.js`, origin)).toBe(true);
    expect(mayRequest('data:image/png;base64,AA==', origin)).toBe(true);
    expect(mayRequest(`blob:${origin}/3f`, origin)).toBe(true);
    expect(mayRequest('blob:https://example.com/3f', origin)).toBe(false);
    expect(mayRequest('blob:null/3f', origin)).toBe(false);
  });

  it.each([
    ['no frame at all', { address: undefined, mainFrame: true }],
    ['a frame inside the page', { address: `${origin}/`, mainFrame: false }],
    ['a frame inside it that is foreign', { address: 'https://example.com/', mainFrame: false }],
    ['a file of ours shown as a page', { address: `${origin}/assets/x.html`, mainFrame: true }],
  ])('answers no call of %s', (_, sender) => {
    expect(mayAsk(sender, origin)).toBe(false);
  });

  it('answers the calls of the page', () => {
    expect(mayAsk({ address: `${origin}/`, mainFrame: true }, origin)).toBe(true);
    expect(mayAsk({ address: `${origin}/#x`, mainFrame: true }, origin)).toBe(true);
  });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'window-management',
    'display-capture',
    'clipboard-read',
    'hid',
    'serial',
    'usb',
    'bluetooth',
    'storage-access',
    'top-level-storage-access',
    'idle-detection',
    'speaker-selection',
    'fileSystem',
    'keyboardLock',
    'unknown',
    '',
    'constructor',
  ])('grants the page no %j', (permission) => {
    expect(mayHave(permission, `${origin}/`, origin)).toBe(false);
  });

  it('grants it to write what a person copies', () => {
    expect(mayHave('clipboard-sanitized-write', `${origin}/`, origin)).toBe(true);
  });

  it('reads the name of a call from a request', () => {
    expect(callOf('POST', `${origin}/contract/records.save`, origin)).toBe('records.save');
    expect(callOf('GET', `${origin}/contract/records.save`, origin)).toBeUndefined();
    expect(callOf('PUT', `${origin}/contract/records.save`, origin)).toBeUndefined();
    expect(callOf('POST', `${origin}/contract/records.save?x`, origin)).toBeUndefined();
    expect(callOf('POST', `${origin}/contractx`, origin)).toBeUndefined();
    expect(callOf('POST', `${origin}/x/contract/records.save`, origin)).toBeUndefined();
    expect(callOf('POST', `${origin}/contract/../contract/a`, origin)).toBe('a');
    expect(callOf('POST', `${origin}/contract/a%2Fb`, origin)).toBe('a%2Fb');
  });
});
