import { statSync } from 'node:fs';
import type { LawPack } from '../../core/law/pack.ts';
import { keptFigures } from '../../core/views/kept-report.ts';
import { packFigures } from '../../core/views/pack/pack-list.ts';
import { exportAuthorityPack } from '../export/pack/authority-pack.ts';
import type { ExportedPack, PackRequest } from '../export/pack/authority-pack.ts';
import { sha256OfFile } from '../files/sha256-of-file.ts';
import { canonicalJson } from '../json/canonical.ts';
import type { Author } from '../register/append.ts';
import { attachmentOf } from '../register/attachments.ts';
import { registerError } from '../register/error.ts';
import { keepReport } from '../register/kept-reports.ts';
import type { RegisterPorts } from '../register/ports.ts';
import type { Seal } from '../register/read.ts';
import type { Register } from '../register/register.ts';
import type { PackMaterial } from './pack-material.ts';

/** A pack that was written, with what tells its file. */
export interface WrittenPack extends ExportedPack {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Writes the pack of what was asked, and takes the file's SHA-256.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function writePack(
  { connection }: Register,
  { moment, law, answers, dates, pack, question }: PackMaterial,
  writing: Pick<PackRequest, 'out' | 'force' | 'signal' | 'programVersion' | 'onFile'>,
): Promise<WrittenPack> {
  const { snapshot, seal } = moment;
  const written = await exportAuthorityPack({
    ...writing,
    snapshot,
    law,
    answers,
    dates,
    pack,
    entity: question.entity,
    seal: seal?.hash ?? null,
    sealed: seal,
    documentOf: (sha256) => attachmentOf(connection, sha256),
  });
  return { ...written, sha256: await sha256OfFile(writing.out), bytes: statSync(writing.out).size };
}

/** What is kept of a pack beside what it was made from. */
export interface PackHandedOver {
  readonly sha256: string;
  readonly bytes: number;
  readonly toWhom: string;
  readonly programVersion: string;
}

/**
 * Keeps with the register that a pack was handed over, and what was in it.
 * @param lawPack the pack of law by which it was made, as it came, without the register's own entries
 * @returns its number among the reports kept, and the seal of the row that keeps it
 */
export function keepPack(
  register: Register,
  ports: RegisterPorts,
  author: Author,
  { moment, dates, question, pack }: PackMaterial,
  { lawPack, ...handed }: PackHandedOver & { readonly lawPack: LawPack },
): { readonly number: number; readonly seal: Seal | null } {
  if (moment.seal === null) throw registerError('report.nothing-recorded', {});
  const { version, asOf } = lawPack;
  return keepReport(register.connection, ports, author, {
    report: {
      report: 'authority-pack',
      format: 'zip',
      ...handed,
      on: dates.on,
      asRecorded: dates.asRecorded ?? null,
      from: null,
      entity: question.entity ?? null,
      state: moment.seal,
      wordings: [],
      documents: pack.documents.map(({ sha256 }) => sha256),
      ...keptFigures(packFigures(pack, moment.snapshot)),
    },
    pack: { version, asOf, bytes: new TextEncoder().encode(canonicalJson(lawPack)) },
  });
}
