import type { OptOutsMatched } from '../../../contract/jobs.ts';
import { matchOptOuts } from '../../contacts/opt-outs.ts';
import { sayJob, step } from './job.ts';
import type { Job } from './job.ts';

/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 100;

/** Parts of a hundred that reading the list takes; comparing the contacts takes the rest. */
const READING = 50;

/** Matches a list of opt-outs to the contacts of the register. */
export const optOutsJob: Job<'lists.optOuts'> = async (request, context): Promise<OptOutsMatched> => {
  const { path, on, unmatched: unmatchedPath, force } = request;
  const { register, signal, progress } = context;
  await step(context, 0, 100, sayJob('jobs.reading', {}));
  const held = Math.max(register.contacts({ offset: 0, limit: 1 }).total, 1);
  let reported = 0;
  const { unmatched, ...matches } = await matchOptOuts(register, {
    list: path,
    on,
    unmatched: unmatchedPath,
    force,
    signal,
    onProgress: ({ rows, share, contacts }) => {
      if (performance.now() - reported < REPORT_EVERY) return;
      reported = performance.now();
      const done = READING * share + ((100 - READING) * contacts) / held;
      progress(done, 100, sayJob('jobs.opt-outs-read', { rows, contacts }));
    },
  });
  return {
    ...matches,
    unmatched: unmatched.length,
    unmatchedPath: unmatched.length === 0 ? null : (unmatchedPath ?? null),
  };
};
