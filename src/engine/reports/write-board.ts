import { statSync } from 'node:fs';
import { listedFigures } from '../../core/views/board-list.ts';
import { keptFigures } from '../../core/views/kept-report.ts';
import type { BoardFormat } from '../../core/views/kept-report.ts';
import { exportBoard } from '../export/board.ts';
import type { ExportedBoard } from '../export/board.ts';
import { sha256OfFile } from '../files/sha256-of-file.ts';
import { canonicalJson } from '../json/canonical.ts';
import type { Printer } from '../print/printer.ts';
import type { Author } from '../register/append.ts';
import { keepReport } from '../register/kept-reports.ts';
import type { RegisterPorts } from '../register/ports.ts';
import type { Seal } from '../register/read.ts';
import type { Register } from '../register/register.ts';
import { registerError } from '../register/error.ts';
import type { LawPack } from '../../core/law/pack.ts';
import type { BoardMaterial } from './board-material.ts';

/** How and where a board report is written. */
export interface BoardWriting {
  readonly format: BoardFormat;
  readonly out: string;
  readonly programVersion: string;
  readonly printer?: Printer | undefined;
  readonly force?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A report that was written, with what tells its file. */
export interface WrittenBoard extends ExportedBoard {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Writes the board report of what was asked, and takes the file's SHA-256.
 * @throws FileError where the file cannot be written, does not hold what was written, or nothing can print it
 */
export async function writeBoard(material: BoardMaterial, writing: BoardWriting): Promise<WrittenBoard> {
  const { moment, law, answers, dates, figures } = material;
  const { snapshot, seal } = moment;
  const written = await exportBoard({
    ...writing,
    snapshot,
    law,
    answers,
    dates,
    figures,
    seal: seal?.hash ?? null,
  });
  return { ...written, sha256: await sha256OfFile(writing.out), bytes: statSync(writing.out).size };
}

/** What is kept of a report beside what it was made from. */
export interface HandedOver {
  readonly format: BoardFormat;
  readonly sha256: string;
  readonly bytes: number;
  readonly toWhom: string;
  readonly programVersion: string;
}

/**
 * Keeps a report that was handed over with the register.
 * @param pack the pack by which it was made, as it came, without the register's own entries
 * @returns its number and the seal of the row that keeps it
 */
export function keepBoard(
  register: Register,
  ports: RegisterPorts,
  author: Author,
  material: BoardMaterial,
  { pack, ...handed }: HandedOver & { readonly pack: LawPack },
): { readonly number: number; readonly seal: Seal | null } {
  const { moment, dates, question, figures } = material;
  const { from, entity, wordings = [] } = question;
  if (moment.seal === null) throw registerError('report.nothing-recorded', {});
  return keepReport(register.connection, ports, author, {
    report: {
      report: 'board',
      ...handed,
      on: dates.on,
      asRecorded: dates.asRecorded ?? null,
      from: from ?? null,
      entity: entity ?? null,
      state: moment.seal,
      wordings: [...wordings],
      ...keptFigures(listedFigures(figures, moment.snapshot)),
    },
    pack: { version: pack.version, asOf: pack.asOf, bytes: new TextEncoder().encode(canonicalJson(pack)) },
  });
}
