/**
 * Another program opens the Word files and gives their text back: LibreOffice, installed where the machine may be changed, else skipped by name.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ensureDebianPackages } from '../../../scripts/ensure-debian-packages.mjs';
import { agreementPaper } from '../../../src/core/views/papers/agreement-paper.ts';
import { rowsOf } from '../../../src/core/views/papers/paper.ts';
import { exportPaper } from '../../../src/engine/export/papers/paper.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { docxTables, partOf } from '../../support/unzip.ts';
import { ownFolder, requestOf, SEAL } from './request.ts';

const office = ensureDebianPackages([{ package: 'libreoffice-writer', command: 'soffice' }]);

function openedInOffice(file: string): string {
  const folder = ownFolder();
  const profile = `-env:UserInstallation=file://${ownFolder()}`;
  const run = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file],
    {
      encoding: 'utf8',
      timeout: 120_000,
    },
  );
  if (run.status !== 0) throw new Error(`LibreOffice could not open the document: ${run.stderr}`);
  return readFileSync(path.join(folder, `${path.basename(file, '.docx')}.txt`), 'utf8');
}

async function idta() {
  const snapshot = sampleSnapshot('optima');
  const agreement = snapshot.agreements.find(({ servesAs }) => servesAs.some(({ kind }) => kind === 'uk-idta'));
  if (agreement === undefined) throw new Error('the sample has no IDTA');
  const request = requestOf(snapshot, 'idta.docx');
  const written = await exportPaper({ ...request, kind: 'idta', agreement });
  return { request, written, agreement };
}

test('the file that was written has a row for each field, and names its law pack and seal, but no machine', async () => {
  const { request, written, agreement } = await idta();
  const { snapshot, law, dates, out } = request;
  const paper = agreementPaper('idta', { snapshot, law, day: dates.on, agreement });
  const tables = docxTables(out);
  // The last table says what the paper was made from.
  const rows = tables.slice(0, -1).reduce((sum, table) => sum + table.length - 1, 0);
  expect(rows).toBe(rowsOf(paper).length);
  expect(written.sheets.reduce((sum, sheet) => sum + sheet.rows, 0)).toBe(rows);
  expect(partOf(out, 'word/footer1.xml')).toContain(SEAL);
  expect(partOf(out, 'word/footer1.xml')).toContain(law.pack.version);
  expect(partOf(out, 'word/styles.xml')).toContain('en-GB');
  expect(partOf(out, 'docProps/core.xml')).toContain('<dc:creator>Transfer Register</dc:creator>');
  expect(partOf(out, 'word/document.xml')).toContain('w:tblHeader');
});

test('LibreOffice opens a filled form and reads its tables', { timeout: 180_000 }, async ({ skip }) => {
  if (office.missing.length > 0) skip(office.told);
  const { request, agreement } = await idta();
  const text = openedInOffice(request.out);
  expect(text).toContain(agreement.title);
  for (const number of [1, 2, 3, 4]) expect(text).toContain(`Table ${number}: `);
  expect(text).toContain('Optima Contracting');
});
