import { ImportChoice } from '../../../src/core/imports/choice.ts';
import type { SettledRow } from '../../../src/core/imports/plan.ts';
import type { RecordKind } from '../../../src/core/records/fields.ts';
import type { RecordOf } from '../../../src/core/records/kinds.ts';
import { prepareImport } from '../../../src/engine/imports/prepare.ts';
import type { PreparedImport } from '../../../src/engine/imports/prepare.ts';
import { takeOver } from '../../../src/engine/imports/take-over.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { systemPorts } from '../../../src/engine/register/ports.ts';
import type { Register } from '../../../src/engine/register/register.ts';
import { sentence } from '../../../src/words/catalogue.ts';

/** Ports with every territory, since files name any. */
export const PORTS = systemPorts(shippedLaw());

/** What a file would make of a register. */
export async function looked(
  register: Register,
  file: string,
  choice: Partial<ImportChoice> = {},
): Promise<PreparedImport> {
  return prepareImport({ register, law: shippedLaw(), ports: PORTS }, file, ImportChoice.parse(choice));
}

/** Takes a file into a register. */
export async function taken(
  register: Register,
  file: string,
  choice: Partial<ImportChoice> = {},
): Promise<PreparedImport> {
  const prepared = await looked(register, file, choice);
  if (prepared.wishes.length > 0) takeOver(register, prepared, { by: 'Priya' });
  return prepared;
}

/** How many rows came to what. */
export function counts(rows: readonly SettledRow[]) {
  const of = (outcome: SettledRow['outcome']): number => rows.filter((row) => row.outcome === outcome).length;
  return { new: of('new'), changed: of('changed'), same: of('same'), notUnderstood: of('not-understood') };
}

/** What is said of one row's cells and of itself, as sentences. */
export function saidOf({ plan, rows }: PreparedImport, row: number): readonly string[] {
  return [
    ...rows.filter((one) => one.row === row).flatMap(({ reason }) => (reason === undefined ? [] : [sentence(reason)])),
    ...plan.remarks.filter((remark) => remark.row === row).map(({ statement }) => sentence(statement)),
  ];
}

/** The record of that name. @throws where there is none */
export function named<K extends RecordKind>(register: Register, kind: K, name: string): RecordOf[K] {
  const { snapshot } = register.snapshot();
  const found = [...snapshot.byId.values()].find(({ kind: of, record }) => {
    const { legalName, title } = record as { legalName?: string; title?: string };
    return of === kind && (legalName === name || title === name);
  });
  if (found === undefined) throw new Error(`no ${kind} called ${name}`);
  return found.record as RecordOf[K];
}

/** The message with which a file is refused. */
export async function refusal(register: Register, file: string, choice: Partial<ImportChoice> = {}): Promise<string> {
  try {
    await looked(register, file, choice);
  } catch (error) {
    return (error as Error).message;
  }
  return 'not refused';
}
