import { atOnce } from '../../core/at-once.ts';
import { Change, checkAuthor } from './append.ts';
import type { Author } from './append.ts';
import type { ImportSource } from './imports.ts';
import { insertAttachment } from './attachments.ts';
import type { Attachment } from './attachments.ts';
import type { Connection } from './connection.ts';
import { deriveSeal, unsavedFormsSeal } from './derive.ts';
import { planInSteps } from './plan.ts';
import type { Plan, Step, Wish, WishProblem } from './plan.ts';
import type { RegisterPorts } from './ports.ts';
import { sealAt } from './read.ts';
import type { Seal } from './read.ts';

/** What an import brings beside records. */
export interface Imported {
  /** Where it came from: a register, by its id and seal; a file; or the import that it takes back. */
  readonly source?: ImportSource | undefined;
  /** Documents that the register does not keep yet. */
  readonly documents?: readonly Attachment[] | undefined;
}

/** What came of a change: refused whole, or written whole. `change` is null where nothing differed and so nothing was written. */
export type WriteOutcome =
  | { readonly problems: readonly WishProblem[] }
  | {
      readonly problems?: undefined;
      readonly change: number | null;
      readonly seal: Seal | null;
      readonly steps: readonly Step[];
    };

/** Writes the steps of a plan without problems, and documents, into a change that has begun. */
export function writeSteps(connection: Connection, change: Change, plan: Plan, imported: Imported = {}): void {
  atOnce(writtenInSteps(connection, change, plan, imported));
}

function* writtenInSteps(
  connection: Connection,
  change: Change,
  plan: Plan,
  imported: Imported,
): Generator<void, void, void> {
  if (imported.source !== undefined) change.imported(imported.source);
  for (const { bytes, ...about } of imported.documents ?? []) {
    change.attach(about);
    insertAttachment(connection, about, bytes);
  }
  for (const step of plan.steps.values()) {
    if (step.outcome === 'same') continue;
    if (step.outcome === 'removed') change.remove(step.kind, step.id);
    else change.put(step.kind, step.record);
    connection.run('DELETE FROM unsaved_forms WHERE record_id = ?', step.id);
    yield;
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
 * @throws RegisterError where the file cannot be written; it is then as it was
 */
export function writeChange(
  connection: Connection,
  ports: RegisterPorts,
  author: Author,
  wishes: readonly Wish[],
  imported: Imported = {},
): WriteOutcome {
  return atOnce(changeInSteps(connection, ports, author, wishes, imported));
}

/** The same in steps, for a thread with a connection of its own: whoever leaves them before their end has nothing written. @yields three times for each wish at most */
export function* changeInSteps(
  connection: Connection,
  ports: RegisterPorts,
  author: Author,
  wishes: readonly Wish[],
  imported: Imported = {},
): Generator<void, WriteOutcome, void> {
  checkAuthor(author);
  return yield* connection.transactionInSteps<WriteOutcome>(function* writing() {
    const plan = yield* planInSteps(connection, ports, wishes);
    if (plan.problems.length > 0) return { keep: false, value: { problems: plan.problems } };
    const steps = [...plan.steps.values()];
    const nothingNew = steps.every(({ outcome }) => outcome === 'same') && (imported.documents ?? []).length === 0;
    if (nothingNew) return { keep: false, value: { change: null, seal: sealAt(connection), steps } };
    const change = new Change(connection, ports, author, touchesContacts(plan));
    yield* writtenInSteps(connection, change, plan, imported);
    return { keep: true, value: { change: change.number, seal: sealAt(connection), steps } };
  });
}
