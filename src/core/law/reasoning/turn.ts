import { addDays, isDay, lastDayOfYears } from '../../days.ts';
import type { Day } from '../../days.ts';
import { nameOfRecord } from '../../records/kinds.ts';
import type { AnyRecord } from '../../records/kinds.ts';
import type { Transfer } from '../../records/transfer.ts';
import type { Statement } from '../../statement.ts';
import type { Verdict } from '../answer.ts';
import type { RegimeId } from '../pack.ts';
import type { DayAnswer } from '../verdict/decide.ts';
import { recordsBehind } from '../verdict/horizon.ts';
import { tell } from './statements.ts';
import { answerIn, canRead, decisive, editedWorld, JUDGING_LISTS, placesOf, sameAnswer } from './worlds.ts';
import type { Edit, JudgingList, Row, World } from './worlds.ts';

/** A fact that begins, ends or happens on a day, and where it stands. */
export interface TurningFact {
  readonly statement: Statement;
  readonly citation: string;
  readonly record: string | null;
}

/** What a regime's answer becomes on the day on which it changes, and the facts that make it change. */
export interface Turn {
  readonly regime: RegimeId;
  readonly on: Day;
  readonly becomes: Pick<DayAnswer, 'verdict' | 'basisStatement' | 'reasons' | 'toDo'>;
  readonly facts: readonly TurningFact[];
  /** Several facts turn on that day, and none of them alone makes the answer change. */
  readonly together: boolean;
}

/** Fields that hold a last day: what they end is over on the day after. */
const LAST_DAYS: ReadonlySet<string> = new Set(['validTo', 'to', 'existsTo', 'left', 'expiresOn', 'nextDue']);

/** A day that no one lives to see: what is put off until then neither begins nor ends. */
const NEVER: Day = '9999-12-31';

type Path = ReadonlyArray<string | number>;

/** Where in a value a day stands that makes something turn on `on`. */
function* turningIn(value: unknown, on: Day, path: Path = []): Generator<{ readonly path: Path; readonly day: Day }> {
  if (typeof value === 'string') {
    const field = path.at(-1);
    const isLast = typeof field === 'string' && LAST_DAYS.has(field);
    if (isDay(value) && (isLast ? addDays(value, 1) : value) === on) yield { path, day: value };
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* turningIn(inner, on, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(value)) yield* turningIn(inner, on, [...path, field]);
  }
}

/** The value with another one at a path. */
function put<T>(value: T, [step, ...rest]: Path, last: unknown): T {
  if (step === undefined) return last as T;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((inner, index) => (index === step ? put(inner, rest, last) : inner)) as T;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: put(fields[step], rest, last) } as T;
}

function editOf(record: AnyRecord, told: TurningFact, path: Path, day: Day): Edit<TurningFact> {
  const { id } = record;
  const edit: NonNullable<Edit<TurningFact>['record']>['edit'] = (kept) =>
    kept === undefined ? undefined : { ...kept, record: put(kept.record, path, day) };
  return { told, record: { id, edit } };
}

/** The days of a record that turn something. */
function inRecord({ snapshot }: World, record: AnyRecord, on: Day): ReadonlyArray<Edit<TurningFact>> {
  const kept = snapshot.byId.get(record.id);
  const name = kept === undefined ? '' : nameOfRecord(kept.kind, kept.record);
  return [...turningIn(record, on)].map(({ path, day }) => {
    const names = path.filter((step) => typeof step === 'string');
    const part = names.length > 1 ? (names[0] ?? '') : '';
    const statement = tell('reasoning.record-turns', { record: name, part, field: names.at(-1) ?? '', day });
    return editOf(record, { statement, citation: '', record: record.id }, path, NEVER);
  });
}

/** A finding of the exporter's own that runs out by the years of the law: no record mentions that day. */
function findingsEnding(
  { law }: World,
  record: AnyRecord,
  on: Day,
  regime: RegimeId,
): ReadonlyArray<Edit<TurningFact>> {
  const rule = law.regime(regime)?.ownFinding;
  if (rule === undefined || !('legalTest' in record) || !('completedOn' in record)) return [];
  const { completedOn, title } = record;
  if (completedOn === undefined) return [];
  const last = lastDayOfYears(completedOn, rule.validYears);
  if (addDays(last, 1) !== on) return [];
  const statement = tell('reasoning.finding-runs-out', { record: title, years: rule.validYears, last });
  // Completed that day it would not have run out.
  return [editOf(record, { statement, citation: rule.citation, record: record.id }, ['completedOn'], on)];
}

/** What a row of the law is called. */
export function nameOfRow({ law }: World, row: Row): string {
  if ('act' in row) return row.act;
  if ('name' in row) return row.name;
  if ('ground' in row) return row.ground;
  if ('law' in row) return row.law;
  return 'code' in row ? law.nameOf(row.code) : String(row.module);
}

/** The days of a row of the law that turn something. */
function inRow(world: World, list: JudgingList, row: Row, on: Day): ReadonlyArray<Edit<TurningFact>> {
  const name = nameOfRow(world, row);
  const citation = 'citation' in row ? row.citation : '';
  const entry = world.law.own.rows.get(row)?.entry ?? null;
  return [...turningIn(row, on)].map(({ path, day }) => {
    const ends = day !== on;
    const statement = tell(ends ? 'reasoning.fact-ends' : 'reasoning.fact-begins', { list, name, day });
    return {
      told: { statement, citation, record: entry },
      row: { list, row, edit: (was) => (was === undefined ? undefined : put(was, path, NEVER)) },
    };
  });
}

/** Everything that begins, ends or happens on a day and that the answer can read. */
function turning(world: World, transfer: Transfer, regime: RegimeId, on: Day): ReadonlyArray<Edit<TurningFact>> {
  const places = placesOf(world, transfer);
  const ofRecords = [...recordsBehind(transfer, world.snapshot)].flatMap((record) => [
    ...inRecord(world, record, on),
    ...findingsEnding(world, record, on, regime),
  ]);
  const ofLaw = JUDGING_LISTS.flatMap((list) =>
    (world.law.pack[list] as readonly Row[])
      .filter((row) => canRead(row, list, regime, places))
      .flatMap((row) => inRow(world, list, row, on)),
  );
  return [...ofRecords, ...ofLaw];
}

/**
 * What happens on the day on which a verdict changes: what it becomes, by which steps, and which facts make it change: had they neither begun nor ended
 * that day, the verdict would have stayed.
 * @returns nothing for a verdict that no known day ends
 */
export function turnOf(
  transfer: Transfer,
  world: World,
  { regime, changesOn }: Pick<Verdict, 'regime' | 'changesOn'>,
): Turn | undefined {
  if (changesOn === null) return undefined;
  const before = answerIn(world, transfer.id, regime, addDays(changesOn, -1));
  const after = answerIn(world, transfer.id, regime, changesOn);
  if (after === undefined) return undefined;
  const edits = turning(world, transfer, regime, changesOn);
  const { facts, together } = decisive(edits, (some) =>
    sameAnswer(answerIn(editedWorld(world, some), transfer.id, regime, changesOn), before),
  );
  const { verdict, basisStatement, reasons, toDo } = after;
  return { regime, on: changesOn, becomes: { verdict, basisStatement, reasons, toDo }, facts, together };
}
