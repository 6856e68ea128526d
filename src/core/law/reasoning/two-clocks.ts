import type { Day } from '../../days.ts';
import { differencesBetween } from '../../records/differences.ts';
import type { RecordDifference } from '../../records/differences.ts';
import type { RecordKind } from '../../records/fields.ts';
import type { KeptRecord, Snapshot } from '../../records/snapshot.ts';
import type { Transfer } from '../../records/transfer.ts';
import type { TransferAnswer, Verdict } from '../answer.ts';
import type { LawPack, RegimeId } from '../pack.ts';
import { recordsBehind } from '../verdict/horizon.ts';
import { judge } from '../verdict/judge.ts';
import { nameOfRow } from './turn.ts';
import { answerIn, canRead, decisive, editedWorld, JUDGING_LISTS, placesOf, sameAnswer } from './worlds.ts';
import type { Edit, JudgingList, Row, World } from './worlds.ts';

/** Something that the register, or its law, says otherwise than it did: a field of a record, a whole record, or a row of the law. */
export type Difference =
  | {
      readonly of: 'record';
      readonly id: string;
      readonly kind: RecordKind;
      readonly name: string;
      readonly what: 'new' | 'gone' | 'changed';
      /** Null where the whole record is new or gone. */
      readonly field: string | null;
      readonly before: unknown;
      readonly after: unknown;
    }
  | {
      readonly of: 'law';
      readonly list: JudgingList;
      readonly name: string;
      readonly what: 'new' | 'gone' | 'changed';
      /** The register's own entry, where the row is one. */
      readonly record: string | null;
    };

/** One regime's answer about a day by both states of the register, and what made it another. */
export interface Apart {
  readonly regime: RegimeId;
  /** Null where the regime did not reach the transfer, or the register did not hold it in force. */
  readonly knownThen: Verdict | null;
  readonly knownNow: Verdict | null;
  readonly same: boolean;
  /** What made the difference; none where the answers are the same. */
  readonly made: readonly Difference[];
  readonly together: boolean;
}

/** What was known then of a day, and what is known now to have been so. */
export interface TwoClocks {
  /** Whether the register held the transfer in force at that end. */
  readonly heldThen: boolean;
  readonly heldNow: boolean;
  readonly regimes: readonly Apart[];
  /** Records behind the answer that were changed meanwhile, in all. */
  readonly changed: number;
}

function transferIn({ snapshot }: World, id: string): Transfer | undefined {
  const kept = snapshot.byId.get(id);
  return kept?.kind === 'transfer' ? (kept.record as Transfer) : undefined;
}

function judged(world: World, id: string, on: Day): TransferAnswer | undefined {
  const transfer = transferIn(world, id);
  return transfer?.status === 'active' ? judge(transfer, world.snapshot, world.law, { on }) : undefined;
}

function behind(world: World, id: string): ReadonlySet<string> {
  const transfer = transferIn(world, id);
  if (transfer === undefined) return new Set([id]);
  return new Set([...recordsBehind(transfer, world.snapshot)].map((record) => record.id));
}

function only(snapshot: Snapshot, ids: ReadonlySet<string>): Snapshot {
  const kept = [...ids].flatMap((id): ReadonlyArray<readonly [string, KeptRecord]> => {
    const one = snapshot.byId.get(id);
    return one === undefined ? [] : [[id, one]];
  });
  return { ...snapshot, byId: new Map(kept) };
}

/** What of the records behind the answer was recorded otherwise. */
function recordsApart(then: World, now: World, id: string): readonly RecordDifference[] {
  const ids = new Set([...behind(now, id), ...behind(then, id)]);
  return differencesBetween(only(then.snapshot, ids), only(now.snapshot, ids));
}

/** Puts the records back as they were then, a field at a time where both states hold the record. */
function recordEdits(then: World, differences: readonly RecordDifference[]): ReadonlyArray<Edit<Difference>> {
  return differences.flatMap(({ id, kind, name, what, fields }): ReadonlyArray<Edit<Difference>> => {
    const told = { of: 'record', id, kind, name, what } as const;
    const was = then.snapshot.byId.get(id);
    if (what !== 'changed') {
      return [{ told: { ...told, field: null, before: null, after: null }, record: { id, edit: () => was } }];
    }
    return fields.map(({ field, before, after }) => ({
      told: { ...told, field, before, after },
      record: {
        id,
        edit: (kept) => (kept === undefined ? was : { ...kept, record: { ...kept.record, [field]: before } }),
      },
    }));
  });
}

/** What a row goes by in its list. */
function keyOf(row: Row): string {
  if ('id' in row) return row.id;
  if ('ground' in row) return `${row.regime} ${row.ground}`;
  return 'code' in row ? row.code : String(row.module);
}

function rowsOf(pack: LawPack, list: JudgingList): ReadonlyMap<string, Row> {
  return new Map((pack[list] as readonly Row[]).map((row) => [keyOf(row), row]));
}

/** Puts the law back as it was then, row by row. */
function lawEdits(
  then: World,
  now: World,
  regime: RegimeId,
  places: ReadonlySet<string>,
): ReadonlyArray<Edit<Difference>> {
  if (then.law.pack === now.law.pack) return [];
  return JUDGING_LISTS.flatMap((list) => {
    const [old, young] = [rowsOf(then.law.pack, list), rowsOf(now.law.pack, list)];
    return [...new Set([...young.keys(), ...old.keys()])].flatMap((key): ReadonlyArray<Edit<Difference>> => {
      const [was, is] = [old.get(key), young.get(key)];
      const either = is ?? was;
      if (either === undefined || !canRead(either, list, regime, places)) return [];
      if (was === is || JSON.stringify(was) === JSON.stringify(is)) return [];
      const there = is === undefined ? 'gone' : 'changed';
      const mark = (is === undefined ? undefined : now.law.own.rows.get(is)) ?? then.law.own.rows.get(was ?? either);
      const told: Difference = {
        of: 'law',
        list,
        name: nameOfRow(now, either),
        what: was === undefined ? 'new' : there,
        record: mark?.entry ?? null,
      };
      return [{ told, row: { list, row: is, edit: () => was } }];
    });
  });
}

/** Why the register held the transfer in force at one end only: it is new, gone, or its status was another. */
function notHeld(edits: ReadonlyArray<Edit<Difference>>, id: string): readonly Difference[] {
  return edits
    .map(({ told }) => told)
    .filter((told) => told.of === 'record' && told.id === id && (told.field === null || told.field === 'status'));
}

/**
 * The verdicts about a day by what the register said at the end of an earlier one, and by what it says now, and which records and facts of law made them
 * differ: put back as they were, they give the answer of then.
 */
export function twoClocks(id: string, then: World, now: World, on: Day): TwoClocks {
  const [answeredThen, answeredNow] = [judged(then, id, on), judged(now, id, on)];
  const records = recordsApart(then, now, id);
  const edits = recordEdits(then, records);
  const transfer = transferIn(now, id) ?? transferIn(then, id);
  const places = transfer === undefined ? new Set<string>() : placesOf(now, transfer);
  const bothHeld = answeredThen !== undefined && answeredNow !== undefined;
  const regimes = new Set(
    [...(answeredNow?.verdicts ?? []), ...(answeredThen?.verdicts ?? [])].map((one) => one.regime),
  );
  const apart = [...regimes].map((regime): Apart => {
    const of = (answer: TransferAnswer | undefined): Verdict | null =>
      answer?.verdicts.find((one) => one.regime === regime) ?? null;
    const sides = { regime, knownThen: of(answeredThen), knownNow: of(answeredNow) };
    if (!bothHeld) {
      return { ...sides, same: false, made: notHeld(edits, id), together: false };
    }
    const target = answerIn(then, id, regime, on);
    if (sameAnswer(target, answerIn(now, id, regime, on))) {
      return { ...sides, same: true, made: [], together: false };
    }
    const all = [...edits, ...lawEdits(then, now, regime, places)];
    const { facts, together } = decisive(all, (some) =>
      sameAnswer(answerIn(editedWorld(now, some), id, regime, on), target),
    );
    return { ...sides, same: false, made: facts, together };
  });
  return {
    heldThen: answeredThen !== undefined,
    heldNow: answeredNow !== undefined,
    regimes: apart,
    changed: records.length,
  };
}
