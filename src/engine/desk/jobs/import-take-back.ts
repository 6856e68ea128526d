import type { ImportTakenBack } from '../../../contract/jobs.ts';
import { keptImport, planBack, writeBack } from '../../imports/take-back.ts';
import { sayJob, step } from './job.ts';
import type { Job } from './job.ts';
import { inSteps, writeBeside } from './pen.ts';

/** How often each record is looked at: read, planned in two steps, and the same three to be written. */
const TIMES = 6;
const READ = 3;

/**
 * Takes a whole import back: looks beside the desk what it made of each record, then writes the change that puts it back. Until that is written whole it can be broken off, and
 * nothing is left.
 */
export const importTakeBackJob: Job<'imports.takeBack'> = async ({ change }, context): Promise<ImportTakenBack> => {
  const { register, progress, who } = context;
  const { records, file } = keptImport(register, change);
  const whole = records * TIMES;
  const reading = sayJob('jobs.reading-import', { file });
  await step(context, 0, whole, reading);
  const plan = await inSteps(context, planBack(register, change), (done) =>
    progress(Math.min(done, records * READ), whole, reading),
  );
  const writing = sayJob('jobs.taking-back', { records: plan.backs.length });
  await step(context, records * READ, whole, writing);
  const { value, sequence } = await writeBeside(context, {
    path: file,
    sequence: null,
    takesBack: change,
    steps: (beside) => writeBack(beside, { by: who }, plan),
    tell: (done) => progress(Math.min(records * READ + done, whole), whole, writing),
  });
  return { sequence, file, records: value.records, kept: value.kept };
};
