import { readFile } from 'node:fs/promises';
import type { Article30Record, ControllerRecord, ProcessorRecord } from '../../core/views/article30.ts';
import type { ContactBlock, ContactRows } from '../../core/views/article30-contacts.ts';
import { CONTROLLER_FIELDS } from '../../core/views/article30-fields.ts';
import type { ControllerField, Letter } from '../../core/views/article30-fields.ts';
import type { ProcessorField } from '../../core/views/processor-layout.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import type { Cell } from '../../core/views/said.ts';
import { TRANSFER_COLUMNS } from '../../core/views/transfer-rows.ts';
import type { TransferRow } from '../../core/views/transfer-rows.ts';
import { say } from '../../words/say.ts';
import { notAsWritten } from '../files/file-error.ts';

/** The version of the shape below. */
export const RECORD_FORMAT = 1;

/** `text` line by line; `state` tells what was recorded from a gap and from what does not apply. */
interface JsonCell {
  readonly state: Cell['state'];
  readonly text: readonly string[];
}

type JsonCells = Readonly<Record<string, JsonCell>>;

function jsonCell(cell: Cell): JsonCell {
  return { state: cell.state, text: cell.lines.map(say) };
}

function contacts(rows: ContactRows): JsonCells {
  return {
    name: jsonCell(rows.name),
    address: jsonCell(rows.address),
    email: jsonCell(rows.email),
    telephone: jsonCell(rows.telephone),
  };
}

function block(of: ContactBlock): Readonly<Record<string, JsonCells>> {
  return {
    controller: contacts(of.controller),
    dataProtectionOfficer: contacts(of.dataProtectionOfficer),
    representative: contacts(of.representative),
  };
}

const CONTROLLER_LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'beyond'] as const;

function byLetter(cells: Readonly<Record<ControllerField, Cell>>): Readonly<Record<string, JsonCells>> {
  const names = Object.keys(CONTROLLER_FIELDS) as ControllerField[];
  const under = (letter: Letter): JsonCells =>
    Object.fromEntries(
      names.filter((name) => CONTROLLER_FIELDS[name].letter === letter).map((name) => [name, jsonCell(cells[name])]),
    );
  return Object.fromEntries(CONTROLLER_LETTERS.map((letter) => [letter, under(letter)]));
}

/** The letters of Art 30(2). */
const PROCESSOR_LETTERS: Readonly<Record<'a' | 'b' | 'c' | 'd' | 'beyond', readonly ProcessorField[]>> = {
  a: ['processor', 'processorRepresentative', 'dataProtectionOfficer', 'controller', 'controllerRepresentative'],
  b: ['categoriesOfProcessing'],
  c: ['thirdCountries', 'exceptionalSafeguards'],
  d: ['security'],
  beyond: ['activity', 'contract'],
};

function controllerJson({ entity, contacts: own, review, rows }: ControllerRecord) {
  return {
    id: entity.id,
    legalName: entity.legalName,
    contacts: block(own),
    review,
    activities: rows.map(({ activity, title, cells }) => ({ id: activity, title, ...byLetter(cells) })),
  };
}

function processorJson({ entity, contacts: own, review, rows }: ProcessorRecord) {
  return {
    id: entity.id,
    legalName: entity.legalName,
    contacts: block(own),
    review,
    entries: rows.map(({ activity, title, cells }) => ({
      activity: { id: activity, title },
      ...Object.fromEntries(
        Object.entries(PROCESSOR_LETTERS).map(([letter, fields]) => [
          letter,
          Object.fromEntries(fields.map((field) => [field, jsonCell(cells[field])])),
        ]),
      ),
    })),
  };
}

function transferJson({ transfer, verdict, cells }: TransferRow) {
  return {
    id: transfer,
    regime: verdict?.regime ?? null,
    verdict: verdict?.verdict ?? null,
    actSoon: verdict?.actSoon ?? false,
    goodThrough: verdict?.goodThrough ?? null,
    changesOn: verdict?.changesOn ?? null,
    ...Object.fromEntries(TRANSFER_COLUMNS.map(({ field }) => [`${field}Text`, cells[field].lines.map(say)])),
  };
}

/** The Article 30 record by its letters, with what it says of itself. */
export function article30Json(record: Article30Record, about: Provenance) {
  return {
    format: 'article-30-record',
    formatVersion: RECORD_FORMAT,
    on: about.on,
    asRecorded: about.asRecorded,
    lawPack: about.lawPack,
    register: { name: about.register, seal: about.seal },
    program: { name: 'Transfer Register', version: about.programVersion },
    controllers: record.controllers.map(controllerJson),
    processors: record.processors.map(processorJson),
    transfers: record.transfers.map(transferJson),
    entitiesWithoutActivity: record.entitiesWithout,
    leftOut: record.leftOut,
    withheld: record.withheld,
    marked: {
      toBeConfirmed: record.marked.toBeConfirmed.length,
      illustrative: record.marked.illustrative.length,
    },
  };
}

/** Lists of the record by name, with how many entries each has. */
export type JsonCounts = ReadonlyArray<{ readonly name: string; readonly rows: number }>;

interface Counted {
  readonly controllers: ReadonlyArray<{ readonly activities: readonly unknown[] }>;
  readonly processors: ReadonlyArray<{ readonly entries: readonly unknown[] }>;
  readonly transfers: readonly unknown[];
}

/** Counts what the record holds: activities by controller, entries by processor, rows of transfers. */
export function countsOf({ controllers, processors, transfers }: Counted): JsonCounts {
  return [
    { name: 'controllers', rows: controllers.length },
    { name: 'activities', rows: controllers.reduce((sum, one) => sum + one.activities.length, 0) },
    { name: 'processors', rows: processors.length },
    { name: 'entries', rows: processors.reduce((sum, one) => sum + one.entries.length, 0) },
    { name: 'transfers', rows: transfers.length },
  ];
}

/** Reads the file back and counts it. @throws FileError where it holds something else than was written */
export async function checkJson(path: string, beside: string, expected: JsonCounts): Promise<JsonCounts> {
  const found = countsOf(JSON.parse(await readFile(beside, 'utf8')) as Counted);
  for (const [index, { name, rows }] of expected.entries()) {
    const there = found[index]?.rows ?? 0;
    if (there !== rows) throw notAsWritten(path, name, rows, there);
  }
  return found;
}
