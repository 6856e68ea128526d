import { describe, expect, it, vi } from 'vitest';
import { Queries, keyOf } from '../../../src/renderer/client/queries.ts';
import { fakeDoor, refused } from '../support/fake-client.ts';

const flush = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

const ASKED = { path: '/a' };

function folders(exists: () => boolean) {
  return fakeDoor({ 'folders.exists': () => ({ exists: exists() }) });
}

describe('answers that are kept', () => {
  it('are asked for once, however many look', async () => {
    const door = folders(() => true);
    const queries = new Queries(door.call);
    const [one, other] = [vi.fn<() => void>(), vi.fn<() => void>()];
    queries.watch('folders.exists', ASKED, one);
    queries.watch('folders.exists', { path: '/a' }, other);
    expect(queries.read('folders.exists', ASKED)).toMatchObject({ state: 'loading', value: undefined });
    await flush();
    expect(door.count('folders.exists')).toBe(1);
    expect(queries.read('folders.exists', ASKED)).toMatchObject({ state: 'ready', value: { exists: true } });
    expect(one).toHaveBeenCalledTimes(1);
    expect(other).toHaveBeenCalledTimes(1);
  });

  it('are asked again when the register changes, and stay in sight meanwhile', async () => {
    let there = true;
    const door = folders(() => there);
    const queries = new Queries(door.call);
    queries.watch('folders.exists', ASKED, () => undefined);
    await flush();
    there = false;
    queries.invalidate();
    expect(queries.read('folders.exists', ASKED)).toMatchObject({ state: 'ready', value: { exists: true } });
    await flush();
    expect(queries.read('folders.exists', ASKED)).toMatchObject({ value: { exists: false }, refreshing: false });
  });

  it('say that they are asked again only when it takes long enough to be noticed', async () => {
    vi.useFakeTimers();
    try {
      const answers: Array<() => void> = [];
      const door = fakeDoor({
        'folders.exists': () =>
          new Promise((resolve) => {
            answers.push(() => resolve({ exists: true }));
          }),
      });
      const queries = new Queries(door.call);
      const told = vi.fn<() => void>();
      queries.watch('folders.exists', ASKED, told);
      await vi.advanceTimersByTimeAsync(0);
      answers[0]?.();
      await vi.advanceTimersByTimeAsync(0);
      expect(told).toHaveBeenCalledTimes(1);
      queries.invalidate();
      await vi.advanceTimersByTimeAsync(100);
      expect(queries.read('folders.exists', ASKED).refreshing).toBe(false);
      await vi.advanceTimersByTimeAsync(100);
      expect(queries.read('folders.exists', ASKED)).toMatchObject({ value: { exists: true }, refreshing: true });
      answers[1]?.();
      await vi.advanceTimersByTimeAsync(0);
      expect(queries.read('folders.exists', ASKED).refreshing).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that say the same as before are the same object, and nobody is told', async () => {
    const queries = new Queries(folders(() => true).call);
    const told = vi.fn<() => void>();
    queries.watch('folders.exists', ASKED, told);
    await flush();
    const before = queries.read('folders.exists', ASKED);
    queries.invalidate();
    await flush();
    expect(queries.read('folders.exists', ASKED)).toBe(before);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('about one record are asked first after a change and told all at once; the rest is asked when they are there', async () => {
    const door = fakeDoor({ 'folders.exists': () => ({ exists: true }), 'forms.kept': () => ({ forms: [] }) });
    const queries = new Queries(door.call);
    queries.watch('folders.exists', ASKED, () => undefined);
    const [one, other] = [vi.fn<() => void>(), vi.fn<() => void>()];
    queries.watch('forms.kept', { key: 'a' }, one);
    queries.watch('forms.kept', { key: 'b' }, other);
    await flush();
    expect(door.count('folders.exists')).toBe(1);

    const again = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const forms = [{ key: 'a', kind: 'entity' as const, body: '{}', keptAt: '2026-11-26T09:00:00.000Z' }];
    door.answer({
      'folders.exists': () => ({ exists: true }),
      'forms.kept': async ({ key }) => {
        await again[key === 'a' ? 0 : 1]?.promise;
        return { forms };
      },
    });
    const changed = queries.changed();
    again[0]?.resolve(undefined);
    await flush();
    expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(door.count('folders.exists')).toBe(1);
    again[1]?.resolve(undefined);
    await changed;
    expect([one, other].map(({ mock }) => mock.calls.length)).toEqual([2, 2]);
    await flush();
    // What nobody waits for is asked when that is drawn.
    expect(door.count('folders.exists')).toBe(1);
    await vi.waitFor(() => expect(door.count('folders.exists')).toBe(2));
  });

  it('are asked again at the next look, not before, where nobody looks', async () => {
    const door = folders(() => true);
    const queries = new Queries(door.call);
    const stop = queries.watch('folders.exists', ASKED, () => undefined);
    await flush();
    stop();
    queries.invalidate();
    await flush();
    expect(door.count('folders.exists')).toBe(1);
    queries.watch('folders.exists', ASKED, () => undefined);
    await flush();
    expect(door.count('folders.exists')).toBe(2);
  });

  it('never go back to an older state of the register', async () => {
    const answers: Array<(exists: boolean) => void> = [];
    const door = fakeDoor({
      'folders.exists': () =>
        new Promise((resolve) => {
          answers.push((exists) => resolve({ exists }));
        }),
    });
    const queries = new Queries(door.call);
    queries.watch('folders.exists', ASKED, () => undefined);
    await flush();
    queries.invalidate();
    await flush();
    answers[1]?.(true);
    await flush();
    answers[0]?.(false);
    await flush();
    expect(queries.read('folders.exists', ASKED)).toMatchObject({ state: 'ready', value: { exists: true } });
  });

  it('say why where there is none', async () => {
    const door = fakeDoor({ 'folders.exists': () => refused('folder.missing', { path: '/a' }) });
    const queries = new Queries(door.call);
    queries.watch('folders.exists', ASKED, () => undefined);
    await flush();
    const answer = queries.read('folders.exists', ASKED);
    expect(answer).toMatchObject({ state: 'problem', value: undefined });
    expect(answer.problem?.statement.id).toBe('folder.missing');
  });

  it('are not kept without end', async () => {
    const door = folders(() => true);
    const queries = new Queries(door.call);
    for (let number = 0; number < 400; number += 1) {
      queries.watch('folders.exists', { path: `/${number}` }, () => undefined)();
    }
    await flush();
    const before = door.count('folders.exists');
    queries.watch('folders.exists', { path: '/399' }, () => undefined);
    await flush();
    expect(door.count('folders.exists')).toBe(before);
    queries.watch('folders.exists', { path: '/0' }, () => undefined);
    await flush();
    expect(door.count('folders.exists')).toBe(before + 1);
  });

  it('are answers to questions: something to be done is refused', () => {
    const queries = new Queries(fakeDoor({}).call);
    expect(() => queries.read('history.undo', {})).toThrow('useCommand');
  });
});

describe('the key of a question', () => {
  it('does not depend on the order of its parts, nor on parts that are not there', () => {
    expect(keyOf('folders.exists', { a: 1, b: { c: 2, d: [3] } })).toBe(
      keyOf('folders.exists', { b: { d: [3], c: 2 }, a: 1, e: undefined }),
    );
  });

  it('differs where anything that is there differs', () => {
    const keys = [{ a: 1 }, { a: 2 }, { a: '1' }, { a: [1] }, { a: null }, {}].map((request) =>
      keyOf('folders.exists', request),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
