import type { VerdictWord } from '../law/answer.ts';
import { worstOf } from '../law/answer.ts';
import { isWithin } from '../days.ts';
import { nameById } from '../records/snapshot.ts';
import { entityOf, personOf } from '../routing/ground.ts';
import type { Ground } from '../routing/ground.ts';
import { isOfContacts } from './recipients.ts';
import type { Move, MoveKind } from './moves.ts';

/** A sharing between the home controller and a company that a move begins or ends. */
export interface SharingChange {
  readonly from: string;
  readonly to: string;
  /** The transfers of contacts on record for it that day. */
  readonly transfers: readonly string[];
  /** The worst answer about them; nothing on record is no mechanism that anyone could show. */
  readonly verdict: VerdictWord;
}

/** Contacts that go the same way. */
export interface MoveGroup {
  readonly kind: MoveKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
  readonly begins: SharingChange | null;
  readonly ends: SharingChange | null;
}

/** Who moves, from whom, to whom, what begins and ends, and who must be told. */
export interface MoveList {
  readonly contacts: number;
  readonly counts: Readonly<Record<MoveKind, number>>;
  /** Those that move or are decided for the first time, most first; those that stay are counted only. */
  readonly groups: readonly MoveGroup[];
  /** The first of them, one by one. */
  readonly moves: readonly Move[];
  /** Companies that have to be told, since they get contacts or lose them: by id. */
  readonly companies: readonly string[];
  /** How many people have to be told that another company answers for their data (Art 13, 14 and 26(2)). */
  readonly people: number;
}

/** What sharing from the home controller to a company is, on the day of the ground; nothing where they are one legal person. */
function sharingWith(id: string | null, { snapshot, policy, day, verdictOf }: Ground): SharingChange | null {
  const home = entityOf(snapshot, policy.homeController);
  const other = entityOf(snapshot, id ?? undefined);
  if (home === undefined || other === undefined || personOf(snapshot, home) === personOf(snapshot, other)) return null;
  const transfers = snapshot.transfers.filter(
    (one) =>
      one.status === 'active' &&
      isWithin(day, { validFrom: one.from, validTo: one.to }) &&
      one.exporter === home.id &&
      one.importer === other.id &&
      isOfContacts(one),
  );
  const verdict =
    transfers.length === 0 ? 'no-mechanism' : worstOf(transfers.map((one) => verdictOf(one, day).overall));
  return { from: home.id, to: other.id, transfers: transfers.map((one) => one.id), verdict };
}

/**
 * Sums up what becomes of contacts, in one pass and with flat memory.
 * @param now the ground of the sharings that end
 * @param then the ground of those that begin
 * @param most how many moves are told one by one
 */
export function moveList(moves: Iterable<Move>, now: Ground, then: Ground, most: number): MoveList {
  const counts: Record<MoveKind, number> = { moves: 0, joint: 0, first: 0, stays: 0, undecided: 0 };
  const groups = new Map<string, { -readonly [K in keyof MoveGroup]: MoveGroup[K] }>();
  const told: Move[] = [];
  let contacts = 0;
  for (const move of moves) {
    contacts += 1;
    counts[move.kind] += 1;
    if (move.kind === 'stays') continue;
    if (told.length < most) told.push(move);
    const [from, to] = [move.from.entity, move.to.entity];
    const key = `${move.kind} ${from ?? ''} ${to ?? ''}`;
    const group = groups.get(key);
    if (group !== undefined) group.count += 1;
    else {
      const differs = move.kind === 'moves' || move.kind === 'first';
      groups.set(key, {
        kind: move.kind,
        from,
        to,
        count: 1,
        begins: differs ? sharingWith(to, then) : null,
        ends: differs ? sharingWith(from, now) : null,
      });
    }
  }
  const all = [...groups.values()].toSorted((one, other) => other.count - one.count);
  const moving = all.filter(({ kind }) => kind !== 'undecided');
  const companies = [...new Set(moving.flatMap(({ from, to }) => [from, to]))].filter((id) => id !== null);
  return {
    contacts,
    counts,
    groups: all,
    moves: told,
    companies: companies.toSorted((one, other) =>
      nameById(then.snapshot, one).localeCompare(nameById(then.snapshot, other), 'en'),
    ),
    people: counts.moves + counts.joint,
  };
}
