import { atOnce } from '../../core/at-once.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import type { Law } from '../../core/law/law.ts';
import { lawWithOwnEntries } from '../../core/law/own-entries.ts';
import type { LawEntry } from '../../core/records/law-entry.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import { linkProblems } from '../../core/records/links.ts';
import type { Surroundings } from '../../core/records/links.ts';
import { fieldStatement } from '../../core/records/problems.ts';
import type { FieldProblem } from '../../core/records/problems.ts';
import { senseProblems } from '../../core/records/sense.ts';
import type { KeptRecord } from '../../core/records/snapshot.ts';
import { parseRecord } from '../../core/records/validate.ts';
import { canonicalJson } from '../json/canonical.ts';
import { packInForce } from '../law/in-force.ts';
import type { Connection } from './connection.ts';
import { erasedContact } from './kept-out.ts';
import type { RegisterPorts } from './ports.ts';
import { storedJson } from './rows.ts';

/** What somebody wants done: a record in (of whatever shape it came), or out. */
export type Wish =
  | { readonly action: 'put'; readonly kind: RecordKind; readonly record: unknown }
  | { readonly action: 'remove'; readonly kind: RecordKind; readonly id: string };

/** What one wish comes to. `same` writes nothing. */
export type Step =
  | {
      readonly outcome: 'new' | 'changed' | 'same';
      readonly kind: RecordKind;
      readonly id: string;
      readonly name: string;
      readonly record: AnyRecord;
    }
  | { readonly outcome: 'removed'; readonly kind: RecordKind; readonly id: string; readonly name: string };

/** Why a wish is refused, by its place among the wishes. */
export interface WishProblem extends FieldProblem {
  readonly index: number;
}

/** What a change would do. With problems, nothing of it may be written. */
export interface Plan {
  /** By the place of the wish; nothing at the places of those that could not be read. */
  readonly steps: ReadonlyMap<number, Step>;
  readonly problems: readonly WishProblem[];
}

/** What a plan asks of the world. */
export type PlanPorts = Pick<RegisterPorts, 'isCountry' | 'countryOfZone' | 'shipped'>;

/** How many of the records that name another one are told one by one. */
const MOST_NAMED = 20;

const FIND = `
  SELECT kind, body FROM derived_records WHERE id = ?1
  UNION ALL SELECT 'contact', body FROM derived_contacts WHERE id = ?1`;

/** The record of that id as the register has it now. */
export function findKept(connection: Connection, id: string): KeptRecord | undefined {
  const row = connection.get<{ kind: RecordKind; body: string }>(FIND, id);
  return row === undefined ? undefined : { kind: row.kind, record: storedJson(connection.file, row.body) as AnyRecord };
}

class Planner {
  readonly steps = new Map<number, Step>();
  readonly problems: WishProblem[] = [];
  readonly #connection: Connection;
  /** What was found in the file so far. */
  readonly #kept = new Map<string, KeptRecord | undefined>();
  /** What the change makes of an id; nothing where it takes it out. */
  readonly #after = new Map<string, KeptRecord | undefined>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  #now(id: string): KeptRecord | undefined {
    if (!this.#kept.has(id)) this.#kept.set(id, findKept(this.#connection, id));
    return this.#kept.get(id);
  }

  #refuse(index: number, kind: RecordKind, record: string | undefined, statement: FieldProblem['statement']): void {
    this.problems.push({ index, kind, record, field: 'id', statement });
  }

  read(index: number, wish: Wish): void {
    if (wish.action === 'remove') {
      this.#readRemoval(index, wish);
      return;
    }
    const { kind } = wish;
    const parsed = parseRecord(kind, wish.record);
    if (parsed.problems !== undefined) {
      this.problems.push(...parsed.problems.map((problem) => ({ ...problem, index })));
      return;
    }
    const { record } = parsed;
    const before = this.#now(record.id);
    if (this.#after.has(record.id)) {
      this.#refuse(index, kind, record.id, fieldStatement('field.id-twice', { id: record.id }));
      return;
    }
    if (before !== undefined && before.kind !== kind) {
      const name = nameOfRecord(before.kind, before.record);
      this.#refuse(index, kind, record.id, fieldStatement('field.id-taken', { kind: before.kind, name }));
      return;
    }
    const erasedOn =
      before === undefined && kind === 'contact' ? erasedContact(this.#connection, record.id) : undefined;
    if (erasedOn !== undefined) {
      this.#refuse(index, kind, record.id, fieldStatement('field.erased-contact', { id: record.id, on: erasedOn }));
      return;
    }
    this.#after.set(record.id, { kind, record });
    const same = before !== undefined && canonicalJson(before.record) === canonicalJson(record);
    const outcome = before === undefined ? 'new' : 'changed';
    this.steps.set(index, {
      outcome: same ? 'same' : outcome,
      kind,
      id: record.id,
      name: nameOfRecord(kind, record),
      record,
    });
  }

  #readRemoval(index: number, { kind, id }: Extract<Wish, { action: 'remove' }>): void {
    const before = this.#now(id);
    if (before?.kind !== kind) {
      this.#refuse(index, kind, id, fieldStatement('field.no-such-record', { kind, id }));
    } else if (this.#after.has(id)) {
      this.#refuse(index, kind, id, fieldStatement('field.id-twice', { id }));
    } else {
      this.#after.set(id, undefined);
      this.steps.set(index, { outcome: 'removed', kind, id, name: nameOfRecord(kind, before.record) });
    }
  }

  /** Checks each step against the register as it will be after the whole change, so that records may name one another. */
  *check(ports: PlanPorts): Generator<void, void, void> {
    const around: Surroundings = {
      find: (id) => (this.#after.has(id) ? this.#after.get(id) : this.#now(id)),
      isCountry: ports.isCountry,
      countryOfZone: ports.countryOfZone,
    };
    for (const [index, step] of this.steps) {
      if (step.outcome === 'removed') {
        this.#checkRemoval(index, step);
      } else if (step.outcome !== 'same') {
        const found = [
          ...linkProblems(step.kind, step.record, around),
          ...senseProblems(step.kind, step.record, around),
        ];
        this.problems.push(...found.map((problem) => ({ ...problem, index })));
      }
      yield;
    }
    if (this.problems.length === 0) this.#checkLaw(ports.shipped);
  }

  /** Own entries of law that make no sense of the pack in force, as the register will have them all. */
  #checkLaw(shipped: Law): void {
    const changed = [...this.steps].filter(([, { kind, outcome }]) => kind === 'law-entry' && outcome !== 'same');
    const written = new Map(changed.flatMap(([index, step]) => (step.outcome === 'removed' ? [] : [[step.id, index]])));
    if (written.size === 0) return;
    const kept = this.#connection
      .all<{ body: string }>(`SELECT body FROM derived_records WHERE kind = 'law-entry' ORDER BY id`)
      .map(({ body }) => storedJson(this.#connection.file, body) as LawEntry)
      .filter(({ id }) => !this.#after.has(id));
    const after = [...this.#after.values()].flatMap((one) =>
      one?.kind === 'law-entry' ? [one.record as LawEntry] : [],
    );
    const { problems } = lawWithOwnEntries(packInForce(this.#connection, shipped).pack, [...kept, ...after]);
    for (const { entry, field, statement } of problems) {
      const index = written.get(entry);
      if (index !== undefined) this.problems.push({ index, kind: 'law-entry', record: entry, field, statement });
    }
  }

  #checkRemoval(index: number, { kind, id }: Step): void {
    const naming = this.#connection
      .all<{ from_id: string; field: string }>('SELECT from_id, field FROM derived_references WHERE to_id = ?', id)
      .filter(({ from_id: from }) => !this.#after.has(from));
    for (const { from_id: from, field } of naming.slice(0, MOST_NAMED)) {
      const by = this.#now(from);
      if (by === undefined) continue;
      const name = nameOfRecord(by.kind, by.record);
      const said = { kind: by.kind, name, id: from, byField: field };
      this.#refuse(index, kind, id, fieldStatement('field.still-named', said));
    }
    const more = naming.length - MOST_NAMED;
    if (more > 0) this.#refuse(index, kind, id, fieldStatement('field.still-named-by-more', { more }));
  }
}

/**
 * Says what a change would do, without doing it. It reads the register several times: the caller holds a transaction around it.
 * @returns each wish's outcome, and every reason to refuse any of them
 */
export function planChange(connection: Connection, ports: PlanPorts, wishes: readonly Wish[]): Plan {
  return atOnce(planInSteps(connection, ports, wishes));
}

/** The same wish by wish, for whoever has other work between. @yields twice for each wish */
export function* planInSteps(
  connection: Connection,
  ports: PlanPorts,
  wishes: readonly Wish[],
): Generator<void, Plan, void> {
  const planner = new Planner(connection);
  for (const [index, wish] of wishes.entries()) {
    planner.read(index, wish);
    yield;
  }
  yield* planner.check(ports);
  return { steps: planner.steps, problems: planner.problems };
}
