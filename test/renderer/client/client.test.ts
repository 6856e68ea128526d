// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../src/contract/bridge.ts';
import { PAGE_EVENT } from '../../../src/contract/bridge.ts';
import { CONTRACT } from '../../../src/contract/contract.ts';
import { doorOf } from '../../../src/renderer/client/client.ts';

function pageWith(bridge: Partial<Bridge> | undefined): Window {
  return {
    transferRegister: bridge,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  } as unknown as Window;
}

describe('the page’s end of the door', () => {
  it('has one function for each entry of the contract', () => {
    expect(Object.keys(doorOf(pageWith({})).call)).toEqual(Object.keys(CONTRACT));
  });

  it('asks through the bridge where the shell left one', async () => {
    const exists = vi.fn<Bridge['folders.exists']>(async () => ({ ok: true, value: { exists: true } }));
    const door = doorOf(pageWith({ 'folders.exists': exists }));
    expect(await door.call['folders.exists']({ path: '/a' })).toEqual({ ok: true, value: { exists: true } });
    expect(exists).toHaveBeenCalledWith({ path: '/a' });
  });

  it('asks by a request where there is no bridge', async () => {
    const fetched = vi.fn<typeof fetch>(async () => Response.json({ ok: true, value: { exists: false } }));
    vi.stubGlobal('fetch', fetched);
    expect(await doorOf(pageWith(undefined)).call['folders.exists']({ path: '/a' })).toEqual({
      ok: true,
      value: { exists: false },
    });
    expect(fetched.mock.calls[0]?.[0]).toBe('/contract/folders.exists');
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{"path":"/a"}' });
  });

  it.each([
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the answer is no JSON', () => Promise.resolve(new Response('<html>'))],
  ])('never throws: where %s, it says so', async (_what, answer) => {
    vi.stubGlobal('fetch', answer);
    const outcome = await doorOf(pageWith(undefined)).call['folders.exists']({ path: '/a' });
    expect(outcome).toMatchObject({ ok: false, problem: { statement: { id: 'window.no-answer' }, fields: [] } });
  });

  it('hears what a driven browser’s shell tells, until it stops listening', () => {
    const heard = vi.fn<(event: unknown) => void>();
    const stop = doorOf(pageWith(undefined)).listen(heard);
    const detail = { type: 'register-changed', sequence: 3 };
    window.dispatchEvent(new CustomEvent(PAGE_EVENT, { detail }));
    stop();
    window.dispatchEvent(new CustomEvent(PAGE_EVENT, { detail }));
    expect(heard.mock.calls).toEqual([[detail]]);
  });
});
