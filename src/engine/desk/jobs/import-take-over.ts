import path from 'node:path';
import type { ImportTaken } from '../../../contract/jobs.ts';
import { importReason } from '../../../words/imports.ts';
import { sha256OfFile } from '../../files/sha256-of-file.ts';
import { cannotImport } from '../../imports/import-error.ts';
import { isJson } from '../../imports/is-json.ts';
import { prepareImport } from '../../imports/prepare.ts';
import { changeOf, importInSteps } from '../../imports/take-over.ts';
import type { ImportChange } from '../../imports/take-over.ts';
import { readDocument } from '../../json/document.ts';
import { planMerge } from '../../json/import-register.ts';
import { lawOfRegister } from '../../law/in-force.ts';
import { systemPorts } from '../../register/ports.ts';
import { sayJob, step } from './job.ts';
import type { Job, JobContext, JobRequestOf } from './job.ts';
import { writeBeside } from './pen.ts';

/** How far the work is told: in hundredths; the writing comes after the reading. */
const WHOLE = 100;
const READ = 70;

/** How often each record is looked at while it is written. */
const TIMES = 3;

type Asked = JobRequestOf<'imports.takeOver'>;

/** What the file makes of the register, worked out beside the desk, and the SHA-256 of what was read. */
async function planned(
  { path: file, choice }: Asked,
  context: JobContext,
): Promise<{ readonly change: ImportChange; readonly sha256: string }> {
  const { register, shipped } = context;
  const ports = systemPorts(shipped);
  const reading = sayJob('jobs.reading-file', { path: file });
  await step(context, 0, WHOLE, reading);
  if (isJson(file)) {
    const sha256 = await sha256OfFile(file);
    const { wishes, imported } = planMerge(register, readDocument(file), ports);
    return { change: { path: file, reason: importReason(path.basename(file)), wishes, imported }, sha256 };
  }
  const { law } = lawOfRegister(register.connection, shipped, register.snapshot());
  const prepared = await prepareImport({ register, law, ports }, file, choice, (share) =>
    step(context, Math.round(share * READ), WHOLE, reading),
  );
  return { change: changeOf(prepared), sha256: prepared.read.sha256 };
}

/**
 * Takes a file over as it was shown: reads and plans it again beside the desk, then writes it as one change. Until that is written whole it can be broken off, and nothing is left.
 */
export const importTakeOverJob: Job<'imports.takeOver'> = async (request, context): Promise<ImportTaken> => {
  const { sha256, sequence, path: file } = request;
  const { change, sha256: found } = await planned(request, context);
  if (found !== sha256) throw cannotImport('import-file.changed', { path: file });
  const records = change.wishes.length;
  const writing = sayJob('jobs.writing-records', { records });
  await step(context, READ, WHOLE, writing);
  const { value, sequence: newest } = await writeBeside(context, {
    path: file,
    sequence,
    takesBack: null,
    steps: (beside) => importInSteps(beside, change, { by: context.who }),
    tell: (done) => context.progress(READ + ((WHOLE - READ) * done) / (records * TIMES), WHOLE, writing),
  });
  return { sequence: newest, change: value.change, records: value.change === null ? 0 : records };
};
