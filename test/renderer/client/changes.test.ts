import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Changes } from '../../../src/renderer/client/changes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a change that is heard of', () => {
  it('is told at once where no command is on its way, and once', () => {
    const tell = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const changes = new Changes(tell);
    changes.heard(7);
    changes.heard(7);
    expect(tell).toHaveBeenCalledTimes(1);
    changes.heard(8);
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('waits for the command that made it, which goes on when the new answers are there', async () => {
    const told = Promise.withResolvers<undefined>();
    const tell = vi.fn<() => Promise<void>>(() => told.promise);
    const changes = new Changes(tell);
    changes.begun();
    changes.heard(7);
    expect(tell).not.toHaveBeenCalled();
    const goesOn = vi.fn<() => void>();
    const ended = changes.ended().then(goesOn);
    expect(tell).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(50);
    expect(goesOn).not.toHaveBeenCalled();
    told.resolve(undefined);
    await ended;
    expect(goesOn).toHaveBeenCalledTimes(1);
  });

  it('holds up the command no longer than a tenth of a second', async () => {
    const changes = new Changes(() => Promise.withResolvers<undefined>().promise);
    changes.begun();
    changes.heard(7);
    const goesOn = vi.fn<() => void>();
    const ended = changes.ended().then(goesOn);
    await vi.advanceTimersByTimeAsync(100);
    await ended;
    expect(goesOn).toHaveBeenCalledTimes(1);
  });

  it('is told before a command that takes long is answered', async () => {
    const tell = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const changes = new Changes(tell);
    changes.begun();
    changes.heard(7);
    await vi.advanceTimersByTimeAsync(250);
    expect(tell).toHaveBeenCalledTimes(1);
    await changes.ended();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('is told again under the same number in another register', () => {
    const tell = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const changes = new Changes(tell);
    changes.heard(7);
    changes.forget();
    changes.heard(7);
    expect(tell).toHaveBeenCalledTimes(2);
  });
});
