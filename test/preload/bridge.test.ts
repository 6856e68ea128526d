import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ASK_CHANNEL, TELL_CHANNEL } from '../../src/contract/bridge.ts';
import type { Bridge } from '../../src/contract/bridge.ts';
import { CONTRACT } from '../../src/contract/contract.ts';
import type { Name } from '../../src/contract/contract.ts';
import { bridgeOver } from '../../src/preload/bridge.ts';
import { importsOf } from '../architecture/imports.ts';
import { TOP } from '../architecture/tree.ts';

type Listener = (sender: unknown, ...parts: unknown[]) => void;

function fakeIpc(): {
  invoke: (...parts: unknown[]) => Promise<unknown>;
  on: (channel: string, one: Listener) => void;
  removeListener: (channel: string, one: Listener) => void;
  asked: unknown[];
  listeners: Array<[string, Listener]>;
} {
  const asked: unknown[] = [];
  const listeners: Array<[string, Listener]> = [];
  return {
    asked,
    listeners,
    invoke: (...parts) => {
      asked.push(parts);
      return Promise.resolve({ ok: true, value: 'x' });
    },
    on: (...pair) => void listeners.push(pair),
    removeListener: (channel, one) => {
      listeners.splice(
        listeners.findIndex((pair) => pair[0] === channel && pair[1] === one),
        1,
      );
    },
  };
}

const NAMES = Object.keys(CONTRACT) as Name[];

describe('what the page gets', () => {
  it('is one function for each call of the contract, and one to listen', () => {
    expect(Object.keys(bridgeOver(NAMES, fakeIpc()))).toEqual([...NAMES, 'onEvent']);
  });

  it('is frozen', () => {
    const bridge = bridgeOver(NAMES, fakeIpc());
    expect(Object.isFrozen(bridge)).toBe(true);
    expect(Reflect.set(bridge, 'records.save', () => undefined)).toBe(false);
    expect(Reflect.set(bridge, 'new', () => undefined)).toBe(false);
  });

  it('asks on one channel, in its own name, whatever else it is handed', async () => {
    const ipc = fakeIpc();
    const call = bridgeOver(NAMES, ipc)['records.get'] as (...parts: unknown[]) => Promise<unknown>;
    expect(await call({ id: 'x' }, 'other-channel', 'records.remove')).toEqual({ ok: true, value: 'x' });
    expect(ipc.asked).toEqual([[ASK_CHANNEL, 'records.get', { id: 'x' }]]);
  });

  it('hears events, and never who sent them', () => {
    const ipc = fakeIpc();
    const heard: unknown[][] = [];
    const stop = bridgeOver(NAMES, ipc).onEvent((...parts: unknown[]) => heard.push(parts));
    expect(ipc.listeners.map(([channel]) => channel)).toEqual([TELL_CHANNEL]);
    ipc.listeners[0]?.[1]({ sender: 'secret' }, { type: 'closing' }, 'more');
    expect(heard).toEqual([[{ type: 'closing' }]]);
    stop();
    expect(ipc.listeners).toEqual([]);
  });
});

describe('the built preload', () => {
  const file = path.join(TOP, 'out', 'preload', 'preload.cjs');
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';

  it('is there', () => {
    expect(source, "nothing is built: run 'npm run build' first").not.toBe('');
  });

  it('requires electron and nothing else, so that it can run in a sandbox', () => {
    expect(importsOf('preload.js', source).map(({ specifier }) => specifier)).toEqual(['electron']);
  });

  it('is small: it has the names of the contract and not its schemas', () => {
    expect(source.length).toBeLessThan(6000);
    expect(source).not.toContain('zod');
  });

  it('takes two objects of electron, and hands the page one', () => {
    const exposed = new Map<string, Bridge>();
    const taken: string[] = [];
    const electron = new Proxy(
      {
        contextBridge: { exposeInMainWorld: (name: string, thing: Bridge) => exposed.set(name, thing) },
        ipcRenderer: fakeIpc(),
      },
      {
        get: (target, name: string) => {
          taken.push(name);
          return target[name as keyof typeof target];
        },
      },
    );
    const require = (name: string): unknown => (name === 'electron' ? electron : undefined);
    vm.runInNewContext(source, { require, Object, module: {}, exports: {} });
    expect([...exposed.keys()]).toEqual(['transferRegister']);
    expect(Object.keys(exposed.get('transferRegister') ?? {})).toEqual([...NAMES, 'onEvent']);
    expect([...new Set(taken)].toSorted((a, b) => a.localeCompare(b))).toEqual(['contextBridge', 'ipcRenderer']);
  });
});
