import { atOnce } from '../../core/at-once.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import { takeBackReason } from '../../words/imports.ts';
import type { Author } from '../register/append.ts';
import { keptImports } from '../register/imports.ts';
import type { KeptImport } from '../register/imports.ts';
import type { Wish } from '../register/plan.ts';
import type { Register } from '../register/register.ts';
import { changeRows, recordBefore } from '../register/versions.ts';
import { cannotImport } from './import-error.ts';

/** What came of taking an import back. */
export interface TakenBack {
  readonly change: number | null;
  readonly file: string;
  /** Records put back to what they were before, or taken away again. */
  readonly records: number;
  /** Records that were changed since, or that others name by now: they stay as they are. */
  readonly kept: readonly string[];
}

const NEWEST = 'SELECT max(change) AS change FROM history WHERE record_id = ?';

/** The import to take back: the one that was asked for, else the newest that was not taken back yet. @throws ImportFileError */
export function keptImport(register: Register, change: number | undefined): KeptImport {
  const imports = keptImports(register.connection);
  if (change === undefined) {
    const newest = imports.find(({ takenBack }) => takenBack === null);
    if (newest === undefined) throw cannotImport('import-file.no-import', {});
    return newest;
  }
  const found = imports.find((one) => one.change === change);
  if (found === undefined) throw cannotImport('import-file.no-such-import', { change });
  if (found.takenBack !== null) throw cannotImport('import-file.taken-back', { change });
  return found;
}

/** What is put back or taken away, with its name. */
interface Back {
  readonly wish: Wish;
  readonly name: string;
}

/** What taking an import back comes to, worked out up to a row of the history. */
interface PlannedBack {
  readonly sequence: number;
  readonly taken: KeptImport;
  readonly backs: readonly Back[];
  readonly kept: readonly string[];
}

function sequenceOf(register: Register): number {
  return register.seal()?.seq ?? 0;
}

/** One record of the import: how it is put back; or its name where it stays, since it was changed later; or nothing, where it is gone. */
function backOf(register: Register, change: number, row: ReturnType<typeof changeRows>[number]): Back | string | null {
  const { connection } = register;
  const { seq, kind, recordId } = row;
  // What was erased since is gone for good: there is nothing to put back, and nothing to take away.
  if (kind === 'contact' && register.erasedOn(recordId) !== undefined) return null;
  const now = register.record(recordId)?.record;
  const name = now === undefined ? recordId : nameOfRecord(kind, now);
  const newest = connection.get<{ change: number }>(NEWEST, recordId)?.change;
  if (newest !== change) return now === undefined ? null : name;
  const before = recordBefore(connection, recordId, seq);
  const wish: Wish =
    before === undefined ? { action: 'remove', kind, id: recordId } : { action: 'put', kind, record: before };
  return { wish, name };
}

/**
 * Works out how an import is taken back, reading only.
 * @param change the import; the newest where it is left out
 * @yields for each record, and twice again for each that is put back
 * @throws ImportFileError where there is none such
 */
export function* planBack(register: Register, change: number | undefined): Generator<void, PlannedBack, void> {
  const sequence = sequenceOf(register);
  const taken = keptImport(register, change);
  const kept: string[] = [];
  let backs: Back[] = [];
  for (const row of changeRows(register.connection, taken.change)) {
    const back = backOf(register, taken.change, row);
    if (typeof back === 'string') kept.push(back);
    else if (back !== null) backs.push(back);
    yield;
  }
  for (;;) {
    const { problems } = yield* register.planInSteps(backs.map(({ wish }) => wish));
    if (problems.length === 0) return { sequence, taken, backs, kept };
    const places = new Set(problems.map(({ index }) => index));
    kept.push(...backs.flatMap(({ name }, index) => (places.has(index) ? [name] : [])));
    backs = backs.filter((_, index) => !places.has(index));
  }
}

/**
 * Writes what was planned, as one change; where something was written since, it is planned anew first. Whoever leaves the steps before their end has nothing written.
 * @yields three times for each record that is put back at most
 */
export function* writeBack(register: Register, author: Author, plan: PlannedBack): Generator<void, TakenBack, void> {
  const isStale = plan.sequence !== sequenceOf(register);
  const { taken, backs, kept } = isStale ? yield* planBack(register, plan.taken.change) : plan;
  const reason = author.reason ?? takeBackReason(taken.file, taken.change);
  const outcome = yield* register.writeInSteps(
    { ...author, reason },
    backs.map(({ wish }) => wish),
    { source: { takesBack: taken.change, file: taken.file } },
  );
  if (outcome.problems !== undefined) throw cannotImport('import-file.register-changed', { path: taken.file });
  return { change: outcome.change, file: taken.file, records: backs.length, kept };
}

/**
 * Takes a whole import back, as one change: what it made is taken away, what it changed is put back. Records that were changed since stay, and so does what
 * they name; they are told.
 * @param change the import; the newest where it is left out
 * @throws ImportFileError where there is none such
 */
export function takeBack(register: Register, author: Author, change?: number): TakenBack {
  return atOnce(writeBack(register, author, atOnce(planBack(register, change))));
}
