import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { alreadyThere } from '../files/file-error.ts';
import { importRegisterJson } from '../json/import-register.ts';
import type { ImportReport } from '../json/import-register.ts';
import { readDocument } from '../json/document.ts';
import type { Author } from '../register/append.ts';
import { registerError } from '../register/error.ts';
import type { RegisterPorts } from '../register/ports.ts';
import { resourcePath } from '../resources.ts';

/** The sample registers that come with the program. */
export const SAMPLES = ['optima', 'optex'] as const;
export type SampleName = (typeof SAMPLES)[number];

/**
 * Takes the sample in at a place where nothing stands. A record of a sample that is rejected is a defect of the program: nobody is given a register that lacks
 * it without a word.
 */
async function takeIn(name: SampleName, place: string, author: Author, ports: RegisterPorts): Promise<ImportReport> {
  const report = await importRegisterJson(place, readDocument(resourcePath('samples', `${name}.json`)), author, ports);
  const rejected = report.rows.filter(({ outcome }) => outcome === 'rejected').length;
  if (rejected === 0) return report;
  await rm(place, { force: true });
  throw registerError('register.sample-refused', { sample: name, count: rejected });
}

/**
 * Makes a register file from a sample: all its records in one change.
 * @param force replaces a file that stands at the place
 * @throws RegisterError or FileError, also where a record of the sample is rejected; what stood at the place is then as it was
 */
export async function makeSample(
  name: SampleName,
  place: string,
  author: Author,
  ports: RegisterPorts,
  { force = false }: { readonly force?: boolean | undefined } = {},
): Promise<ImportReport> {
  if (!existsSync(place)) return takeIn(name, place, author, ports);
  if (!force) throw alreadyThere(place);
  const beside = `${place}.${randomUUID()}.new`;
  try {
    const report = await takeIn(name, beside, author, ports);
    await rename(beside, place);
    return report;
  } finally {
    await rm(beside, { force: true });
  }
}
