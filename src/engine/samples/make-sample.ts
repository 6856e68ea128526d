import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { alreadyThere } from '../files/file-error.ts';
import { importRegisterJson } from '../json/import-register.ts';
import type { ImportReport } from '../json/import-register.ts';
import { readDocument } from '../json/document.ts';
import type { Author } from '../register/append.ts';
import type { RegisterPorts } from '../register/ports.ts';
import { resourcePath } from '../resources.ts';

/** The sample registers that come with the program. */
export const SAMPLES = ['optima', 'optex'] as const;
export type SampleName = (typeof SAMPLES)[number];

/**
 * Makes a register file from a sample: all its records in one change.
 * @param force replaces a file that stands at the place
 * @throws RegisterError or FileError; what stood at the place is then as it was
 */
export async function makeSample(
  name: SampleName,
  place: string,
  author: Author,
  ports: RegisterPorts,
  { force = false }: { readonly force?: boolean | undefined } = {},
): Promise<ImportReport> {
  const document = readDocument(resourcePath('samples', `${name}.json`));
  if (!existsSync(place)) return importRegisterJson(place, document, author, ports);
  if (!force) throw alreadyThere(place);
  const beside = `${place}.${randomUUID()}.new`;
  try {
    const report = await importRegisterJson(beside, document, author, ports);
    await rename(beside, place);
    return report;
  } finally {
    await rm(beside, { force: true });
  }
}
