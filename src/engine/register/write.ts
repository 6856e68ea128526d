import { Change } from './append.ts';
import type { Author } from './append.ts';
import type { Connection } from './connection.ts';
import { deriveSeal, unsavedFormsSeal } from './derive.ts';
import { registerError } from './error.ts';
import { planChange } from './plan.ts';
import type { Plan, Step, Wish, WishProblem } from './plan.ts';
import type { RegisterPorts } from './ports.ts';
import { sealAt } from './read.ts';
import type { Seal } from './read.ts';

/** Where a change came from, when it was an import: the other register's id and seal. */
export interface ImportSource {
  readonly register: string;
  readonly seal: string | null;
}

/** What came of a change: refused whole, or written whole. `change` is null where nothing differed and so nothing was written. */
export type WriteOutcome =
  | { readonly problems: readonly WishProblem[] }
  | { readonly problems?: undefined; readonly change: number | null; readonly seal: Seal | null; readonly steps: readonly Step[] };

/**
 * Refuses a change without a name to it.
 * @throws RegisterError
 */
export function checkAuthor(author: Author): void {
  if (author.by.trim() === '') throw registerError('register.blank-author', {});
}

/** Writes the steps of a plan without problems into a change that has begun. */
export function writeSteps(connection: Connection, change: Change, plan: Plan): void {
  for (const step of plan.steps.values()) {
    if (step.outcome === 'same') continue;
    if (step.outcome === 'removed') change.remove(step.kind, step.id);
    else change.put(step.kind, step.record);
    connection.run('DELETE FROM unsaved_forms WHERE record_id = ?', step.id);
  }
  deriveSeal(connection, 'unsaved-forms', unsavedFormsSeal(connection));
  change.seal();
}

/** Whether any step of the plan concerns a contact, so that the reason has to stay out of the chain. */
export function touchesContacts(plan: Plan): boolean {
  return plan.steps.values().some(({ kind, outcome }) => kind === 'contact' && outcome !== 'same');
}

/**
 * Writes all wishes in one transaction, or none of them.
 * @param source where they came from, when they were imported
 * @throws RegisterError where the file cannot be written; it is then as it was
 */
export function writeChange(
  connection: Connection,
  ports: RegisterPorts,
  author: Author,
  wishes: readonly Wish[],
  source?: ImportSource,
): WriteOutcome {
  checkAuthor(author);
  return connection.transaction<WriteOutcome>('write', () => {
    const plan = planChange(connection, ports, wishes);
    if (plan.problems.length > 0) return { keep: false, value: { problems: plan.problems } };
    const steps = [...plan.steps.values()];
    if (steps.every(({ outcome }) => outcome === 'same')) {
      return { keep: false, value: { change: null, seal: sealAt(connection), steps } };
    }
    const change = new Change(connection, ports, author, touchesContacts(plan));
    if (source !== undefined) change.imported(source);
    writeSteps(connection, change, plan);
    return { keep: true, value: { change: change.number, seal: sealAt(connection), steps } };
  });
}
