/**
 * Another program opens the workbook and gives its cells back: LibreOffice, installed where the machine may be changed, else skipped by name.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type { CellValue } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { ensureDebianPackages } from '../../../scripts/ensure-debian-packages.mjs';
import { exportArticle30 } from '../../../src/engine/export/article30.ts';
import { activity, entity, facts, idOf } from '../../core/law/verdict/case-builder.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { ownFolder, requestOf } from './request.ts';

const office = ensureDebianPackages([{ package: 'libreoffice-calc', command: 'soffice' }]);

/** Comma, double quotes, UTF-8, cells as shown, one file for each sheet. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** The cells of every sheet, as LibreOffice shows them, by the sheet's name. */
function openedInOffice(workbook: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const folder = ownFolder();
  const profile = `-env:UserInstallation=file://${ownFolder()}`;
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', EVERY_SHEET, '--outdir', folder, workbook], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (run.status !== 0) throw new Error(`LibreOffice could not open the workbook: ${run.stderr}`);
  const base = path.basename(workbook, '.xlsx');
  return new Map(
    readdirSync(folder).map((file) => [
      path.basename(file, '.csv').slice(base.length + 1),
      parse(readFileSync(path.join(folder, file)), { bom: true, relax_column_count: true }),
    ]),
  );
}

function shown(value: CellValue | null): string {
  if (value === null) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** Without empty cells at the end, which one program keeps and another drops. */
function trimmed(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) =>
    row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1).map((cell) => cell.trim()),
  );
}

async function bothReadings(snapshot: Parameters<typeof requestOf>[0]) {
  const request = requestOf(snapshot, 'record.xlsx');
  await exportArticle30({ ...request, format: 'xlsx' });
  const own = await readXlsxFile(request.out);
  return { own, theirs: openedInOffice(request.out) };
}

test('LibreOffice finds the sheets of the sample and every cell of them', { timeout: 180_000 }, async ({ skip }) => {
  if (office.missing.length > 0) skip(office.told);
  const { own, theirs } = await bothReadings(sampleSnapshot('optima'));
  expect([...theirs.keys()].toSorted()).toEqual(own.map(({ sheet }) => sheet).toSorted());
  for (const { sheet, data } of own) {
    expect(trimmed(theirs.get(sheet) ?? [])).toEqual(trimmed(data.map((row) => row.map(shown))));
  }
});

test('LibreOffice runs nothing that a record holds', { timeout: 180_000 }, async ({ skip }) => {
  if (office.missing.length > 0) skip(office.told);
  const cells = ['=1+1', '+1+1', '-1-1', '@SUM(1;1)'];
  const activities = cells.map((text, index) =>
    activity({ id: idOf(`activity ${index}`), controllers: [idOf('Home Ltd')], businessFunction: text }),
  );
  const { theirs } = await bothReadings(facts({ entities: [entity('Home Ltd', 'GB')], activities }));
  expect(
    theirs
      .get('Home Ltd')
      ?.slice(9)
      .map(([first]) => first)
      .toSorted(),
  ).toEqual(cells.toSorted());
});
