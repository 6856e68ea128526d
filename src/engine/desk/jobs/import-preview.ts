import type { ImportPreview } from '../../../contract/jobs.ts';
import { isJson } from '../../imports/is-json.ts';
import { prepareImport } from '../../imports/prepare.ts';
import { previewOf } from '../../imports/preview.ts';
import { previewOfJson } from '../../imports/preview-json.ts';
import { lawOfRegister } from '../../law/in-force.ts';
import { systemPorts } from '../../register/ports.ts';
import { sayJob, step } from './job.ts';
import type { Job } from './job.ts';

/** How far the reading of a file is told: in hundredths. */
const WHOLE = 100;

/** Reads a file that is to be taken in, and tells what it would make of the register. Nothing is written. */
export const importPreviewJob: Job<'imports.preview'> = async ({ path, choice }, context): Promise<ImportPreview> => {
  const { register, shipped } = context;
  const reading = sayJob('jobs.reading-file', { path });
  await step(context, 0, WHOLE, reading);
  if (isJson(path)) return previewOfJson(register, path, systemPorts(shipped));
  const { law } = lawOfRegister(register.connection, shipped, register.snapshot());
  const prepared = await prepareImport({ register, law, ports: systemPorts(shipped) }, path, choice, (share) =>
    step(context, Math.round(share * WHOLE), WHOLE, reading),
  );
  return previewOf(register, prepared);
};
