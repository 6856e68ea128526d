/**
 * How long it takes to take a big record in: a workbook of 10,000 activities in the Information Commissioner's layout, read, planned and written, and then read
 * again where nothing is new.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { ICO_CONTROLLER_LAYOUT } from '../../src/core/views/ico-controller-layout.ts';
import { prepareImport } from '../../src/engine/imports/prepare.ts';
import { takeOver } from '../../src/engine/imports/take-over.ts';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { createRegister } from '../../src/engine/register/create.ts';
import { systemPorts } from '../../src/engine/register/ports.ts';
import { openRegister } from '../../src/engine/register/register.ts';
import { milliseconds } from './row.ts';
import type { BenchRow } from './row.ts';

const ACTIVITIES = 10_000;
const AUTHOR = { by: 'Bench', reason: 'measured' };
const COUNTRIES = ['N/A', 'USA', 'India; Malaysia', 'only if a US cloud is used'];

function cellOf(field: string, number: number): string {
  switch (field) {
    case 'businessFunction':
      return `Function ${number % 40}`;
    case 'purpose':
      return `Purpose ${number}`;
    case 'individuals':
      return 'Employees; contractors';
    case 'personalData':
      return 'Contact details\nBank details';
    case 'recipients':
      return `HMRC; Vendor ${number % 300} Ltd`;
    case 'thirdCountries':
      return COUNTRIES[number % COUNTRIES.length] ?? '';
    case 'retention':
      return '6 years after the contract ends';
    case 'lawfulBasis':
      return 'Legal obligation';
    default:
      return number % 3 === 0 ? 'No' : '';
  }
}

/** Writes a workbook of 10,000 activities as people fill it. */
export async function workbook(file: string): Promise<void> {
  const { columns } = ICO_CONTROLLER_LAYOUT;
  const rows = Array.from({ length: ACTIVITIES }, (_, number) =>
    columns.map(({ field }) => ({ value: cellOf(field, number) })),
  );
  const data = [columns.map(({ heading }) => ({ value: heading })), ...rows];
  await writeFile(file, await writeXlsxFile(data).toBuffer());
}

async function timed<T>(run: () => Promise<T> | T): Promise<{ readonly value: T; readonly took: number }> {
  const start = performance.now();
  const value = await run();
  return { value, took: performance.now() - start };
}

/** Measures one import and its repetition. */
export async function benchImport(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-import-'));
  try {
    const source = path.join(folder, 'record.xlsx');
    await workbook(source);
    const law = shippedLaw();
    const ports = systemPorts(law);
    const file = path.join(folder, 'bench.register');
    const entity = { id: '01930000-0000-7000-8000-000000000001', legalName: 'Bench Ltd', country: 'GB' };
    await createRegister(file, { name: 'Bench' }, AUTHOR, ports, {
      wishes: [{ action: 'put', kind: 'entity', record: entity }],
    });
    const register = openRegister(file, 'write', ports);
    try {
      const look = () => prepareImport({ register, law, ports }, source, {});
      const first = await timed(look);
      const written = await timed(() => takeOver(register, first.value, AUTHOR));
      const again = await timed(look);
      const library = await timed(() => readXlsxFile(source));
      const size = `${ACTIVITIES.toLocaleString('en-GB')} activities, ${(statSync(source).size / 1e6).toFixed(1)} MB`;
      const note = `${first.value.wishes.length.toLocaleString('en-GB')} records`;
      return [
        {
          name: 'look at an Article 30 workbook before it is taken over',
          size,
          median: milliseconds(first.took),
          beside: `${milliseconds(library.took)} for a library alone to read the same cells`,
          note,
        },
        { name: 'take it over, as one change', size, median: milliseconds(written.took), note },
        {
          name: 'look at it again, when nothing is new',
          size,
          median: milliseconds(again.took),
          note: `${again.value.wishes.length} records change`,
        },
      ];
    } finally {
      register.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
