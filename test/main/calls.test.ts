import { describe, expect, it } from 'vitest';
import { ASK_CHANNEL } from '../../src/contract/bridge.ts';
import type { Outcome } from '../../src/contract/entry.ts';
import { isOurPage, serveCalls } from '../../src/main/calls.ts';
import type { CallEvent } from '../../src/main/calls.ts';

const PAGE = 'app://transfer-register/';

function event(frame: object | null, destroyed = false): CallEvent {
  return { senderFrame: frame as CallEvent['senderFrame'], sender: { isDestroyed: () => destroyed } };
}

const OURS = event({ url: PAGE, parent: null });

const STRANGERS: ReadonlyArray<readonly [string, CallEvent]> = [
  ['a frame that is gone', event(null)],
  ['a window that is gone', event({ url: PAGE, parent: null }, true)],
  ['a frame that has been taken out', event({ url: PAGE, parent: null, detached: true })],
  ['a frame inside the page', event({ url: PAGE, parent: {} })],
  ['another page', event({ url: 'https://example.com/', parent: null })],
  ['a file', event({ url: 'file:///app/index.html', parent: null })],
  ['a page that only looks like ours', event({ url: 'app://transfer-register.example/', parent: null })],
  ['a page in our name', event({ url: 'app://me@transfer-register/', parent: null })],
  ['another file of ours as a page', event({ url: 'app://transfer-register/assets/x.html', parent: null })],
  ['an empty page', event({ url: 'about:blank', parent: null })],
  ['a page without an address', event({ url: '', parent: null })],
  ['the page of the browser’s shell', event({ url: 'https://transfer-register.invalid/', parent: null })],
  [
    'a frame that goes away while it is looked at',
    event({
      get url(): string {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      },
      parent: null,
    }),
  ],
];

/** Serves one door, and gives what was registered. */
function served(): {
  channels: string[];
  call: (from: CallEvent, ...parts: unknown[]) => Promise<unknown>;
  asked: unknown[];
} {
  const asked: unknown[] = [];
  const channels: string[] = [];
  let listener: ((from: CallEvent, ...parts: unknown[]) => Promise<unknown>) | undefined;
  const port = {
    handle: (channel: string, one: typeof listener) => {
      channels.push(channel);
      listener = one;
    },
  };
  serveCalls(port, (name, request): Promise<Outcome<unknown>> => {
    asked.push([name, request]);
    return Promise.resolve({ ok: true, value: 'done' });
  });
  return { channels, asked, call: async (from, ...parts) => listener?.(from, ...parts) };
}

describe('the calls of the pages', () => {
  it('come on one channel, and no other', () => {
    expect(served().channels).toEqual([ASK_CHANNEL]);
  });

  it('of our own page are asked at the door', async () => {
    const { call, asked } = served();
    expect(await call(OURS, 'records.get', { id: 'x' }, 'and more')).toEqual({ ok: true, value: 'done' });
    expect(asked).toEqual([['records.get', { id: 'x' }]]);
  });

  it.each(STRANGERS)('of %s are not', async (_, stranger) => {
    const { call, asked } = served();
    expect(isOurPage(stranger)).toBe(false);
    expect(await call(stranger, 'records.get', {})).toMatchObject({
      ok: false,
      problem: { statement: { id: 'door.stranger' } },
    });
    expect(asked).toEqual([]);
  });
});
