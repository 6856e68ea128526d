/**
 * A register with a real history: made from the sample of a group, and changed in every record on each of three later days. At the end of each day its file is copied, so
 * that what it says as recorded that day can be laid beside what it said.
 */
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import type { Contact } from '../../../../src/core/records/contact.ts';
import { kindDescription } from '../../../../src/core/records/kinds.ts';
import type { AnyRecord } from '../../../../src/core/records/kinds.ts';
import { RECORD_KINDS } from '../../../../src/core/records/fields.ts';
import type { RecordKind } from '../../../../src/core/records/fields.ts';
import type { KeptRecord } from '../../../../src/core/records/snapshot.ts';
import { atOnce } from '../../../../src/core/at-once.ts';
import { importInSteps } from '../../../../src/engine/imports/take-over.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import type { Wish } from '../../../../src/engine/register/plan.ts';
import { systemPorts } from '../../../../src/engine/register/ports.ts';
import type { RegisterPorts } from '../../../../src/engine/register/ports.ts';
import { openRegister } from '../../../../src/engine/register/register.ts';
import type { Register } from '../../../../src/engine/register/register.ts';
import { keepRoutedList } from '../../../../src/engine/register/routed-lists.ts';
import { takePart } from '../../../../src/engine/register/take-in.ts';
import { makeSample } from '../../../../src/engine/samples/make-sample.ts';
import { deskOver } from './desk-over.ts';

const AUTHOR = { by: 'Ada Example', reason: 'A day of work' };

/** The day on which it was made, two on which it was changed, and a quiet one between them; after the last all was changed once more. */
export const DAYS = ['2026-02-02', '2026-02-20', '2026-03-01', '2026-03-16'] as const;
const WORK = ['2026-02-20', '2026-03-16', '2026-04-20'] as const;

/** A text without the words that say as of which day it speaks: those are meant to differ. */
export function unmarked(text: string): string {
  return text.replaceAll(/(?:now: all that the register holds|at the end of \d+ \w+ \d{4} \(UTC\))/gu, '');
}

/** Ids of what came and went. */
export const NEW = {
  contact: '01930000-0000-7000-8000-0000000000c1',
  listed: '01930000-0000-7000-8000-0000000000c2',
  twin: '01930000-0000-7000-8000-0000000000c3',
  thirdParty: '01930000-0000-7000-8000-0000000000b1',
  takeIn: '01930000-0000-7000-8000-0000000000d1',
} as const;

/** The field of each kind that holds its name. */
const NAME: Readonly<Partial<Record<RecordKind, string>>> = {
  entity: 'legalName',
  'third-party': 'legalName',
  contact: 'organisation',
};

function contact(id: string, organisation: string): Contact {
  const [record] = [{ id, organisation, jurisdiction: 'KE', firstName: 'Wanjiru', lastName: 'Kamau' }];
  return kindDescription('contact').schema.parse({ ...record, businessEmail: 'wk@acme.example' }) as Contact;
}

/** Everything that a register holds. */
export function everyRecord(register: Register): readonly KeptRecord[] {
  const { snapshot } = register.snapshot();
  const contacts = [...register.eachContact()].map((record) => ({ kind: 'contact' as const, record }));
  return [...snapshot.byId.values(), ...contacts];
}

/** The record called after the day on which it was changed: whatever of today is told of the past shows by its name. */
function renamed({ kind, record }: KeptRecord, day: string): Wish {
  const field = NAME[kind] ?? 'title';
  const called = String((record as unknown as Record<string, unknown>)[field]).replace(/ \(\d.*\)$/u, '');
  return { action: 'put', kind, record: { ...record, [field]: `${called} (${day})`, owner: `Owner of ${day}` } };
}

function put(kind: RecordKind, record: AnyRecord | undefined, more: object): Wish[] {
  return record === undefined ? [] : [{ action: 'put', kind, record: { ...record, ...more } }];
}

/** What more happened on each day of work. */
function alsoOn(day: (typeof WORK)[number], register: Register): readonly Wish[] {
  const { snapshot } = register.snapshot();
  const first = snapshot.transfers.find(({ status }) => status !== 'draft');
  const [agreement] = snapshot.agreements;
  const held = [...register.eachContact()].find(
    ({ id, businessEmail }) => businessEmail !== undefined && id !== NEW.contact && id !== NEW.listed,
  );
  const named: Record<string, string> = { '2026-02-20': 'MY', '2026-03-16': 'BR', '2026-04-20': 'KE' };
  return [
    ...put('contact', held, { jurisdiction: named[day] }),
    ...put('agreement', agreement, { validTo: day === '2026-03-16' ? '2026-03-31' : '2029-01-31' }),
    ...(day === '2026-02-20' ? put('contact', contact(NEW.contact, 'Acme Nairobi'), {}) : []),
    ...(day === '2026-02-20' ? put('transfer', first, { status: 'ended' }) : []),
    ...(day === '2026-03-16' ? put('contact', contact(NEW.contact, 'Acme Nairobi'), { optedOutOn: '2026-03-15' }) : []),
    // Somebody with the address of another: a twin that the earlier days do not know.
    ...(day === '2026-04-20' ? put('contact', held, { id: NEW.twin, organisation: 'Twin' }) : []),
    ...(day === '2026-04-20' ? put('transfer', first, { status: 'active' }) : []),
    ...(day === '2026-04-20' ? [{ action: 'remove' as const, kind: 'contact' as const, id: NEW.contact }] : []),
  ];
}

/** A day's entries that are about no record: lists, imports, reports. */
async function besides(day: (typeof WORK)[number], register: Register, ports: RegisterPorts): Promise<void> {
  const { connection } = register;
  const sha256 = day.replaceAll('-', '').padEnd(64, '0');
  const [entity] = register.snapshot().snapshot.entities;
  const volumes = entity === undefined ? [] : [{ jurisdiction: 'KE', entity: entity.id, rows: 3 }];
  keepRoutedList(connection, ports, AUTHOR, {
    title: `List of ${day}`,
    on: day,
    sha256,
    rowsIn: 3,
    rowsOut: 3,
    rejected: 0,
    volumes,
  });
  const brought = { id: NEW.thirdParty, legalName: `Brought (${day})`, kind: 'vendor', country: 'US' };
  const source = { file: `vendors ${day}.csv`, sha256, layouts: [], rows: {} };
  const wishes: Wish[] = [{ action: 'put', kind: 'third-party', record: brought }];
  atOnce(importInSteps(register, { path: 'vendors.csv', reason: 'Vendors', wishes, imported: { source } }, AUTHOR));
  if (day === '2026-03-16') {
    const part = { takeIn: NEW.takeIn, on: day, sha256 };
    const listed = { ...contact(NEW.listed, 'Listed'), businessEmail: 'listed@acme.example' };
    takePart(connection, ports, AUTHOR, part, [listed]);
  }
  const desk = deskOver(register, ports);
  const sequence = register.seal()?.seq ?? 0;
  const handed = { sha256, bytes: 1, sequence, toWhom: `The board, ${day}` };
  await desk.ask('reports.keep', { asked: { on: day, from: null, wordings: [] }, format: 'html', ...handed });
}

/** The file as it is now, and as it was at the end of each day. */
export interface History {
  readonly file: string;
  readonly at: Readonly<Record<string, string>>;
}

/** Builds it. @param folder where the files are to lie */
export async function buildHistory(folder: string): Promise<History> {
  const file = path.join(folder, 'group.register');
  let now = `${DAYS[0]}T09:00:00.000Z`;
  const ports: RegisterPorts = { ...systemPorts(shippedLaw()), now: () => new Date(now) };
  await makeSample('optima', file, AUTHOR, ports);
  const at: Record<string, string> = {};
  const keep = (day: string): void => {
    at[day] = path.join(folder, `${day}.register`);
    copyFileSync(file, at[day]);
  };
  keep(DAYS[0]);
  for (const day of WORK) {
    now = `${day}T10:00:00.000Z`;
    const register = openRegister(file, 'write', ports);
    const records = everyRecord(register);
    // Kinds of which the sample has none have nothing to be renamed.
    for (const kind of RECORD_KINDS) {
      const wishes = records.filter((kept) => kept.kind === kind).map((kept) => renamed(kept, day));
      const outcome = register.write(AUTHOR, wishes);
      if (outcome.problems !== undefined) throw new Error(JSON.stringify(outcome.problems[0]));
    }
    const outcome = register.write(AUTHOR, alsoOn(day, register));
    if (outcome.problems !== undefined) throw new Error(JSON.stringify(outcome.problems[0]));
    await besides(day, register, ports);
    register.close();
    if (day !== WORK[2]) keep(day);
  }
  copyFileSync(at[DAYS[1]] ?? '', (at[DAYS[2]] = path.join(folder, `${DAYS[2]}.register`)));
  return { file, at };
}
