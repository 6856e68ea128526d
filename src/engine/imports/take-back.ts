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
function target(register: Register, change: number | undefined): KeptImport {
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

interface Step {
  readonly wish: Wish;
  readonly name: string;
}

/**
 * Takes a whole import back, as one change: what it made is taken away, what it changed is put back. Records that were changed since stay, and so does what
 * they name; they are told.
 * @param change the import; the newest where it is left out
 * @throws ImportFileError where there is none such
 */
export function takeBack(register: Register, author: Author, change?: number): TakenBack {
  const { connection } = register;
  const taken = target(register, change);
  const kept: string[] = [];
  const steps: Step[] = [];
  for (const { seq, kind, recordId } of changeRows(connection, taken.change)) {
    // What was erased since is gone for good: there is nothing to put back, and nothing to take away.
    if (kind === 'contact' && register.erasedOn(recordId) !== undefined) continue;
    const now = register.record(recordId)?.record;
    const name = now === undefined ? recordId : nameOfRecord(kind, now);
    const newest = connection.get<{ change: number }>(NEWEST, recordId)?.change;
    const before = recordBefore(connection, recordId, seq);
    if (newest !== taken.change) {
      if (now !== undefined) kept.push(name);
    } else if (before === undefined) steps.push({ wish: { action: 'remove', kind, id: recordId }, name });
    else steps.push({ wish: { action: 'put', kind, record: before }, name });
  }
  let left = steps;
  for (;;) {
    const { problems } = register.plan(left.map(({ wish }) => wish));
    if (problems.length === 0) break;
    const places = new Set(problems.map(({ index }) => index));
    kept.push(...left.flatMap(({ name }, index) => (places.has(index) ? [name] : [])));
    left = left.filter((_, index) => !places.has(index));
  }
  const reason = author.reason ?? takeBackReason(taken.file, taken.change);
  const outcome = register.write(
    { ...author, reason },
    left.map(({ wish }) => wish),
    { source: { takesBack: taken.change, file: taken.file } },
  );
  if (outcome.problems !== undefined) throw cannotImport('import-file.register-changed', { path: taken.file });
  return { change: outcome.change, file: taken.file, records: left.length, kept };
}
