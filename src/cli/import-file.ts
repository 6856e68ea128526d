import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { ImportChoice } from '../core/imports/choice.ts';
import { importedFields } from '../core/imports/changes.ts';
import { outcomeOf } from '../core/imports/plan.ts';
import type { ImportOutcome } from '../core/imports/plan.ts';
import { nameOfRecord } from '../core/records/kinds.ts';
import { issueStatement, fieldPath } from '../core/records/validate.ts';
import { cannotImport } from '../engine/imports/import-error.ts';
import { prepareImport } from '../engine/imports/prepare.ts';
import type { PreparedImport } from '../engine/imports/prepare.ts';
import { takeBack } from '../engine/imports/take-back.ts';
import { takeOver } from '../engine/imports/take-over.ts';
import { lawOfRegister } from '../engine/law/in-force.ts';
import { shippedLaw } from '../engine/law/shipped.ts';
import type { Author } from '../engine/register/append.ts';
import { systemPorts } from '../engine/register/ports.ts';
import { openRegister } from '../engine/register/register.ts';
import { sentence } from '../words/catalogue.ts';
import { IMPORT_OUTCOME_WORDS, LAYOUT_WORDS } from '../words/imports.ts';
import { RECORD_KIND_WORDS, wordFor } from '../words/terms.ts';
import { EXIT, say } from './exit.ts';
import type { End } from './command.ts';
import { print, printJson } from './io.ts';
import { headNow } from './reading.ts';
import type { ImportFileAnswer, TakeBackAnswer } from './shapes.ts';

/** What is typed of how a file is to be read. */
export interface ImportFileOptions {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly map?: string;
  readonly controller?: string;
  readonly country?: string;
  readonly sheet?: string;
  readonly dates?: string;
}

type Answer = z.infer<typeof ImportFileAnswer>;

function mapIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw cannotImport('import-file.not-there', { path });
    throw cannotImport('import-file.choice-not-json', { path, detail: message });
  }
}

/** The choice of a person: the file after `--map`, and over it what else was typed. @throws ImportFileError naming the field that cannot be used */
export function choiceOf({ map, controller, country, sheet, dates }: ImportFileOptions): ImportChoice {
  const written = map === undefined ? {} : mapIn(map);
  const typed = Object.fromEntries(
    Object.entries({ controller, country, sheet, dates }).filter(([, value]) => value !== undefined),
  );
  const whole =
    typeof written === 'object' && written !== null && !Array.isArray(written) ? { ...written, ...typed } : written;
  const parsed = ImportChoice.safeParse(whole, { reportInput: true });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw parsed.error;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const detail = keys.length > 0 ? 'it is not known.' : sentence(issueStatement(issue));
  throw cannotImport('import-file.choice-field', {
    path: map ?? '',
    field: fieldPath([...issue.path, ...keys]),
    detail,
  });
}

function countsOf({ rows, plan, refused }: PreparedImport): Answer['counts'] {
  const count = (outcome: ImportOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  const records = plan.records.filter(({ record }) => !refused.has(record.id));
  const recordCount = (outcome: string): number => records.filter((one) => outcomeOf(one) === outcome).length;
  return {
    rows: rows.length,
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    notUnderstood: count('not-understood'),
    newRecords: recordCount('new'),
    changedRecords: recordCount('changed'),
  };
}

function answerOf(prepared: PreparedImport, head: ReturnType<typeof headNow<string>>, change: number | null): Answer {
  const { plan, read, refused, rows, path } = prepared;
  return {
    ...head,
    file: path,
    sha256: read.sha256,
    written: change !== null,
    change,
    counts: countsOf(prepared),
    tables: plan.tables.map(({ sheet, layout, headingRow, columns }) => ({
      sheet: sheet.name,
      layout: layout.id,
      headingRow,
      columns: columns.map(({ heading, field }) => ({ heading, field: field ?? null })),
    })),
    rows: rows.map(({ sheet, row, outcome, kind, record, name, reason }) => ({
      sheet,
      row,
      outcome,
      kind: kind ?? null,
      id: record ?? null,
      name: name ?? null,
      reason: reason === undefined ? null : { rule: reason.id, text: sentence(reason) },
    })),
    records: plan.records
      .filter((one) => outcomeOf(one) !== 'same')
      .map((one) => ({
        kind: one.kind,
        id: one.record.id,
        name: nameOfRecord(one.kind, one.record),
        outcome: refused.has(one.record.id) ? ('refused' as const) : (outcomeOf(one) as 'new' | 'changed'),
        fields: importedFields(one).map(({ field, before, after }) => ({
          field,
          before: before ?? null,
          after: after ?? null,
        })),
      })),
    remarks: [
      ...read.remarks.map((statement) => ({
        sheet: '',
        row: 0,
        heading: '',
        rule: statement.id,
        text: sentence(statement),
      })),
      ...plan.left.map(({ sheet, rows: count }) => {
        const statement = { id: 'import.sheet-not-known', parameters: { sheet, rows: count } };
        return { sheet, row: 0, heading: '', rule: statement.id, text: sentence(statement) };
      }),
      ...plan.remarks.map(({ sheet, row, heading, statement }) => ({
        sheet,
        row,
        heading,
        rule: statement.id,
        text: sentence(statement),
      })),
    ],
  };
}

function place({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  if (row === 0) return sheet === '' ? '' : `${sheet}: `;
  return sheet === '' ? `${row}: ` : `${sheet} ${row}: `;
}

function block(heading: string, list: readonly string[]): readonly string[] {
  return list.length === 0 ? [] : [heading, ...list.map((line) => `  ${line}`), ''];
}

function inWords({ tables, rows, records, remarks, counts, written, file }: Answer, dryRun: boolean): string {
  const found = tables.map(({ sheet, layout, headingRow, columns }) => {
    const notes = columns.filter(({ field }) => field === null).map(({ heading }) => heading);
    return say('cli.import-table', { sheet, layout: LAYOUT_WORDS[layout], row: headingRow, notes });
  });
  const told = rows.filter(({ outcome }) => outcome !== 'same');
  const lines = told.map((row) => {
    const outcome = IMPORT_OUTCOME_WORDS[row.outcome];
    return `${place(row)}${say('cli.import-file-row', { outcome, name: row.name ?? '', why: row.reason?.text ?? '' })}`;
  });
  const made = records.map(({ kind, name, outcome, fields }) =>
    say('cli.import-record', {
      kind: wordFor(RECORD_KIND_WORDS, kind),
      name,
      outcome,
      fields: outcome === 'changed' ? fields.map(({ field }) => field) : [],
    }),
  );
  const notes = remarks.map((remark) => `${place(remark)}${remark.text}`);
  return [
    ...found,
    '',
    ...block(say('cli.import-rows', {}), lines),
    ...block(say('cli.import-records', {}), made),
    ...block(say('cli.import-remarks', {}), notes),
    say('cli.import-counted', { file, ...counts }),
    ...(dryRun ? [say('cli.import-dry', {})] : []),
    ...(!dryRun && !written ? [say('cli.import-nothing-new', {})] : []),
  ].join('\n');
}

/** Takes a workbook or a list into a register, or tells what it would make of it; ends with 1 where a row was not understood. */
export async function importFile(
  file: string,
  source: string,
  options: ImportFileOptions,
  author: Author,
  end: End,
): Promise<void> {
  const choice = choiceOf(options);
  const dryRun = options.dryRun === true;
  const shipped = shippedLaw();
  const ports = systemPorts(shipped);
  const register = openRegister(file, dryRun ? 'read' : 'write', ports);
  try {
    const { law } = lawOfRegister(register.connection, shipped, register.snapshot());
    const prepared = await prepareImport({ register, law, ports }, source, choice);
    const change = dryRun || prepared.wishes.length === 0 ? null : takeOver(register, prepared, author).change;
    const head = headNow(law, register.settings().name, register.seal()?.hash ?? null);
    const answer = answerOf(prepared, head, change);
    if (options.json === true) printJson(answer);
    else print(inWords(answer, dryRun));
    if (answer.counts.notUnderstood > 0) end(EXIT.no);
  } finally {
    register.close();
  }
}

/** Takes the newest import back, or the one of that number; ends with 1 where records of it stay, because they were changed since. */
export function takeImportBack(
  file: string,
  change: number | undefined,
  json: boolean,
  author: Author,
  end: End,
): void {
  const shipped = shippedLaw();
  const register = openRegister(file, 'write', systemPorts(shipped));
  try {
    const taken = takeBack(register, author, change);
    const { law } = lawOfRegister(register.connection, shipped, register.snapshot());
    const answer: z.infer<typeof TakeBackAnswer> = {
      ...headNow(law, register.settings().name, register.seal()?.hash ?? null),
      file: taken.file,
      change: taken.change,
      records: taken.records,
      kept: [...taken.kept],
    };
    if (json) printJson(answer);
    else print(say('cli.import-taken-back', { file: taken.file, records: taken.records, kept: taken.kept }));
    if (taken.kept.length > 0) end(EXIT.no);
  } finally {
    register.close();
  }
}
