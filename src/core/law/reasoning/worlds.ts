import type { Day } from '../../days.ts';
import type { AnyRecord } from '../../records/kinds.ts';
import type { KeptRecord, Snapshot } from '../../records/snapshot.ts';
import type { Transfer } from '../../records/transfer.ts';
import { lawOf } from '../law.ts';
import type { Law } from '../law.ts';
import type { LawPack, RegimeId } from '../pack.ts';
import type { DayAnswer } from '../verdict/decide.ts';
import { answerOn, questionOf } from '../verdict/judge.ts';

/** What answers are given from: the records and the law. */
export interface World {
  readonly snapshot: Snapshot;
  readonly law: Law;
}

/** The lists of the law that a verdict reads. */
export const JUDGING_LISTS = [
  'territories',
  'zones',
  'regimes',
  'approvals',
  'instruments',
  'sccModules',
  'exceptions',
  'restrictions',
] as const;
export type JudgingList = (typeof JUDGING_LISTS)[number];
export type Row = LawPack[JudgingList][number];

/** One fact made otherwise: a record, or a row of the law; with what is told of it. */
export interface Edit<T> {
  readonly told: T;
  readonly record?: { readonly id: string; readonly edit: (kept: KeptRecord | undefined) => KeptRecord | undefined };
  /** A row that is not there is added. */
  readonly row?: {
    readonly list: JudgingList;
    readonly row: Row | undefined;
    readonly edit: (row: Row | undefined) => Row | undefined;
  };
}

function editedSnapshot(snapshot: Snapshot, edits: ReadonlyArray<Edit<unknown>>): Snapshot {
  const records = edits.flatMap(({ record }) => record ?? []);
  if (records.length === 0) return snapshot;
  const byId = new Map(snapshot.byId);
  for (const { id, edit } of records) {
    const kept = edit(byId.get(id));
    if (kept === undefined) byId.delete(id);
    else byId.set(id, kept);
  }
  return { ...snapshot, byId };
}

function editedLaw(law: Law, edits: ReadonlyArray<Edit<unknown>>): Law {
  const rows = edits.flatMap(({ row }) => row ?? []);
  if (rows.length === 0) return law;
  const pack: Record<JudgingList, readonly Row[]> & Record<string, unknown> = { ...law.pack };
  for (const list of JUDGING_LISTS) {
    const ofList = rows.filter((one) => one.list === list);
    if (ofList.length === 0) continue;
    const kept = law.pack[list].flatMap((row): readonly Row[] => {
      const edited = ofList
        .filter((one) => one.row === row)
        .reduce<Row | undefined>((value, one) => one.edit(value), row);
      return edited === undefined ? [] : [edited];
    });
    const added = ofList.flatMap((one) => (one.row === undefined ? (one.edit(undefined) ?? []) : []));
    pack[list] = [...kept, ...added];
  }
  return { ...lawOf(pack as unknown as LawPack, new Map(), law.own), nameOf: law.nameOf };
}

/** The world as it would be with all of these facts otherwise. */
export function editedWorld({ snapshot, law }: World, edits: ReadonlyArray<Edit<unknown>>): World {
  return { snapshot: editedSnapshot(snapshot, edits), law: editedLaw(law, edits) };
}

/** A regime's answer about the transfer in a world; nothing where the transfer or one of its ends is not on record there. */
export function answerIn(world: World, transfer: string, regime: RegimeId, on: Day): DayAnswer | undefined {
  const kept = world.snapshot.byId.get(transfer);
  if (kept?.kind !== 'transfer') return undefined;
  const question = questionOf(kept.record as Transfer, world.snapshot, world.law);
  return question === undefined ? undefined : answerOn(question, regime, on).answer;
}

/** Whether two answers say the same and rest on the same. */
export function sameAnswer(one: DayAnswer | undefined, other: DayAnswer | undefined): boolean {
  return one?.verdict === other?.verdict && one?.basis === other?.basis;
}

/** The facts that made a difference. `together`: none of them does so alone. */
export interface Decisive<T> {
  readonly facts: readonly T[];
  readonly together: boolean;
}

/**
 * Which of the facts make the difference between two answers: those without which the other answer would be given, each by itself; where none does so
 * alone, as few as do together.
 * @param gives whether the other answer is given in the world with these facts otherwise
 */
export function decisive<T>(
  edits: ReadonlyArray<Edit<T>>,
  gives: (edits: ReadonlyArray<Edit<T>>) => boolean,
): Decisive<T> {
  const alone = edits.filter((edit) => gives([edit]));
  if (alone.length > 0) return { facts: alone.map(({ told }) => told), together: false };
  if (edits.length === 0 || !gives(edits)) return { facts: [], together: false };
  let needed = edits;
  for (const edit of edits) {
    const without = needed.filter((one) => one !== edit);
    if (gives(without)) needed = without;
  }
  return { facts: needed.map(({ told }) => told), together: true };
}

/** The places that a verdict about the transfer looks up in the law: of both ends and the destination, and the wholes of which they are parts. */
export function placesOf({ snapshot, law }: World, transfer: Transfer): ReadonlySet<string> {
  const ends = [transfer.exporter, transfer.importer].flatMap((id) => snapshot.byId.get(id)?.record ?? []);
  const own = [transfer.destination, ...ends].flatMap((place) => {
    const { country, zone } = place as AnyRecord & { readonly country?: string; readonly zone?: string };
    return [country ?? [], zone ?? []].flat();
  });
  const wholes = law.pack.territories
    .filter(({ code }) => own.includes(code))
    .flatMap(({ uk, eu }) => [...uk, ...eu].flatMap(({ partOf }) => partOf ?? []));
  return new Set([...own, ...wholes]);
}

/** Whether a verdict under the regime about those places can read the row. The UK's Addendum stands on clauses of the EU. */
export function canRead(row: Row, list: JudgingList, regime: RegimeId, places: ReadonlySet<string>): boolean {
  if ('regime' in row) {
    const isClauses = list === 'instruments' && 'kind' in row && row.kind === 'eu-scc';
    if (row.regime !== regime && !isClauses) return false;
  }
  if (list === 'regimes') return 'id' in row && row.id === regime;
  if ('code' in row) return places.has(row.code);
  return !('country' in row) || row.country === undefined || places.has(row.country);
}
