import { RoutingFileError } from '../routing/routing-file-error.ts';
import type { FromJob, ToJob } from './messages.ts';
import type { PartDone, PartWork } from './parts.ts';

type Done = Extract<ToJob, { readonly type: 'part-done' }>;

/** Hands a part over to the worker that owns the register file. @returns what came of it, once it is written */
export type WritePart = <W extends PartWork>(work: W) => Promise<PartDone<W['do']>>;

/**
 * Writing for a worker that only reads the register: it asks the one that owns the file, and waits.
 * @param send tells the thread between the two
 */
export function partsOverPort(send: (message: FromJob) => void): {
  readonly write: WritePart;
  readonly hear: (message: Done) => void;
} {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let parts = 0;
  return {
    write: (work) => {
      parts += 1;
      const asked = Promise.withResolvers<unknown>();
      waiting.set(parts, asked);
      send({ type: 'part', part: parts, work });
      return asked.promise as never;
    },
    hear: ({ part, outcome }) => {
      const asked = waiting.get(part);
      waiting.delete(part);
      if (outcome.ok) asked?.resolve(outcome.value);
      else asked?.reject(new RoutingFileError(outcome.problem.statement));
    },
  };
}
