import { atOnce } from '../../core/at-once.ts';
import { importReason } from '../../words/imports.ts';
import type { Author } from '../register/append.ts';
import type { Register } from '../register/register.ts';
import type { Wish } from '../register/plan.ts';
import type { Imported, WriteOutcome } from '../register/write.ts';
import { cannotImport } from './import-error.ts';
import type { PreparedImport } from './prepare.ts';

/** Where each record that is written came from: sheet and rows. */
function origins({ plan, wishes }: PreparedImport): Readonly<Record<string, string>> {
  const written = new Set(
    wishes.flatMap((wish) => (wish.action === 'put' ? [(wish.record as { id: string }).id] : [])),
  );
  const rows = plan.records
    .filter(({ record }) => written.has(record.id))
    .map(({ record, rows: list }) => [
      record.id,
      list.map(({ sheet, row }) => (sheet === '' ? String(row) : `${sheet}!${row}`)).join(','),
    ]);
  return Object.fromEntries(rows) as Record<string, string>;
}

/** What an import writes: its records, what comes beside them, and the reason where a person gives none. */
export interface ImportChange {
  readonly path: string;
  readonly reason: string;
  readonly wishes: readonly Wish[];
  readonly imported: Imported;
}

/** What was prepared, as one change that is marked as an import with the file's name and hash and the rows that each record came from. */
export function changeOf(prepared: PreparedImport): ImportChange {
  const { read, plan, wishes, path } = prepared;
  const { name } = read.source;
  const source = {
    file: name,
    sha256: read.sha256,
    layouts: [...new Set(plan.tables.map(({ layout }) => layout.id))],
    rows: origins(prepared),
  };
  return { path, reason: importReason(name), wishes, imported: { source } };
}

type Written = Extract<WriteOutcome, { problems?: undefined }>;

/**
 * Writes an import as one change, or nothing of it, in steps: whoever leaves them before their end has nothing written.
 * @yields three times for each record at most
 * @throws RegisterError where the register cannot be written, ImportFileError where it has changed since the plan was made; it is then as it was
 */
export function* importInSteps(
  register: Register,
  { path, reason, wishes, imported }: ImportChange,
  author: Author,
): Generator<void, Written, void> {
  const outcome = yield* register.writeInSteps({ ...author, reason: author.reason ?? reason }, wishes, imported);
  if (outcome.problems !== undefined) throw cannotImport('import-file.register-changed', { path });
  return outcome;
}

/** The same of a file that was prepared, at once. @throws RegisterError, ImportFileError */
export function takeOver(register: Register, prepared: PreparedImport, author: Author): Written {
  return atOnce(importInSteps(register, changeOf(prepared), author));
}
