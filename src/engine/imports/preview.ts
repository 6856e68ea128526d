import type { ImportPreview, ImportRecord, ImportTable } from '../../contract/jobs.ts';
import { importedFields } from '../../core/imports/changes.ts';
import { columnLetter } from '../../core/imports/columns.ts';
import type { FoundTable } from '../../core/imports/detect.ts';
import { outcomeOf } from '../../core/imports/plan.ts';
import type { SettledRow } from '../../core/imports/plan.ts';
import { headingsKey } from '../../core/imports/taught.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import { nameById } from '../../core/records/snapshot.ts';
import { canonicalJson } from '../json/canonical.ts';
import type { Register } from '../register/register.ts';
import type { PreparedImport } from './prepare.ts';

/** How many records, rows and remarks a page is given; the counts tell the rest. */
const MOST_SHOWN = 500;

/** How long an example is that stands beside a heading. */
const EXAMPLE = 80;

/** A UUID, wherever it stands in a value. */
const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** The headings, for knowing a sheet with the same ones again. */
function keyOf({ sheet, headingRow }: FoundTable): string {
  return headingsKey(sheet.rows.find(({ number }) => number === headingRow)?.cells ?? []);
}

function tableOf(table: FoundTable): ImportTable {
  const { sheet, layout, headingRow, columns, rows } = table;
  const example = (index: number): string =>
    rows.map(({ cells }) => (cells[index] ?? '').replaceAll(/\s+/g, ' ').trim()).find((text) => text !== '') ?? '';
  return {
    sheet: sheet.name,
    layout: layout.id,
    headingRow,
    rows: rows.length,
    key: keyOf(table),
    taught: table.taught,
    // A column that has neither heading nor content is none.
    columns: columns
      .map(({ index, heading, field, chosen }) => ({
        heading,
        field: field ?? null,
        chosen,
        example: example(index).slice(0, EXAMPLE),
      }))
      .filter((column, place) => column.example !== '' || column.heading !== columnLetter(columns[place]?.index ?? 0)),
    fields: layout.fields.map(({ id }) => id),
  };
}

function recordsOf({ plan, refused }: PreparedImport): readonly ImportRecord[] {
  return plan.records
    .filter((one) => outcomeOf(one) !== 'same' && !refused.has(one.record.id))
    .map((one) => ({
      kind: one.kind,
      id: one.record.id,
      name: nameOfRecord(one.kind, one.record),
      outcome: one.before === undefined ? 'new' : 'changed',
      fields: importedFields(one).map(({ field, before, after }) => ({
        field,
        before: before === undefined ? null : canonicalJson(before),
        after: after === undefined ? null : canonicalJson(after),
      })),
    }));
}

function namesIn(
  register: Register,
  prepared: PreparedImport,
  records: readonly ImportRecord[],
): ImportPreview['names'] {
  const { snapshot } = register.snapshot();
  const made = new Map(prepared.plan.records.map(({ kind, record }) => [record.id, nameOfRecord(kind, record)]));
  const ids = records.flatMap(({ fields }) =>
    fields.flatMap(({ before, after }) => `${before ?? ''} ${after ?? ''}`.match(ID) ?? []),
  );
  return Object.fromEntries([...new Set(ids)].map((id) => [id, { name: made.get(id) ?? nameById(snapshot, id) }]));
}

function countsOf(rows: readonly SettledRow[]): ImportPreview['counts'] {
  const counts = { new: 0, changed: 0, same: 0, 'not-understood': 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return { ...counts, rows: rows.length };
}

/** What a page is shown of an import that was prepared. */
export function previewOf(register: Register, prepared: PreparedImport): ImportPreview {
  const { plan, read, rows, path } = prepared;
  const records = recordsOf(prepared);
  const shown = records.slice(0, MOST_SHOWN);
  const remarks = [...read.remarks.map((statement) => ({ sheet: '', row: 0, statement })), ...plan.remarks];
  const reasons = new Set(rows.flatMap(({ reason }) => reason?.id ?? []));
  return {
    path,
    form: 'tables',
    sha256: read.sha256,
    sequence: register.seal()?.seq ?? 0,
    counts: countsOf(rows),
    tables: plan.tables.map(tableOf),
    left: plan.left,
    newRecords: records.filter(({ outcome }) => outcome === 'new').length,
    changedRecords: records.filter(({ outcome }) => outcome === 'changed').length,
    records: shown,
    notUnderstood: rows
      .filter(({ outcome }) => outcome === 'not-understood')
      .slice(0, MOST_SHOWN)
      .map(({ sheet, row, name = '', reason }) => ({ sheet, row, name, why: reason ?? null })),
    remarks: remarks.slice(0, MOST_SHOWN).map(({ sheet, row, statement }) => ({ sheet, row, statement })),
    remarkCount: remarks.length,
    names: namesIn(register, prepared, shown),
    asks: {
      controller: reasons.has('import.row-no-controller'),
      country: reasons.has('import.row-no-country'),
    },
  };
}
