import { setImmediate } from 'node:timers/promises';
import type { Register } from '../../register/register.ts';
import type { JobContext } from './job.ts';

/** Milliseconds of work after which whoever wants to break it off is heard, and how far it is is told. */
const A_WHILE = 40;

/**
 * Does work in steps, letting a cancellation through; what it had begun is then taken back by the steps themselves.
 * @param tell is given how many steps are done
 */
export async function inSteps<T>(
  { signal }: Pick<JobContext, 'signal'>,
  steps: Generator<void, T, void>,
  tell: (done: number) => void,
): Promise<T> {
  let heard = performance.now();
  try {
    for (let done = 0; ; done += 1) {
      const next = steps.next();
      if (next.done === true) return next.value;
      if (performance.now() - heard < A_WHILE) continue;
      tell(done);
      await setImmediate();
      signal.throwIfAborted();
      heard = performance.now();
    }
  } finally {
    // Does nothing where they came to their end.
    steps.return(undefined as never);
  }
}

/** What is to be written beside the worker that answers. */
export interface PenWork<T> {
  /** The file that it is about, for words. */
  readonly path: string;
  /** The row of the history up to which it was planned: refused where more was written since. Any where it is null. */
  readonly sequence: number | null;
  /** The change that it takes back. */
  readonly takesBack: number | null;
  readonly steps: (register: Register) => Generator<void, T, void>;
  readonly tell: (done: number) => void;
}

/**
 * Writes a change that is too long for the worker that answers, which reads on meanwhile and has every other writing wait. The change is whole or not at all, also when it is
 * broken off.
 * @returns what came of it, and the newest row of the history then
 */
export async function writeBeside<T extends { readonly change: number | null }>(
  context: JobContext,
  { path, sequence, takesBack, steps, tell }: PenWork<T>,
): Promise<{ readonly value: T; readonly sequence: number }> {
  await context.write({ do: 'lend-pen', path, sequence });
  const register = context.openBeside();
  try {
    const value = await inSteps(context, steps(register), tell);
    const written = await context.write({ do: 'written', change: value.change, takesBack });
    return { value, sequence: written.sequence };
  } finally {
    register.close();
  }
}
