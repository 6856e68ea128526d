import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Request } from '../../../src/contract/contract.ts';
import type { Event } from '../../../src/contract/events.ts';
import type { FileWritten } from '../../../src/contract/jobs.ts';
import { startDesk } from '../../../src/engine/desk/start.ts';
import { askDesk } from './ask.ts';

const ON = '2026-11-22';
const folder = mkdtempSync(path.join(tmpdir(), 'desk-list-'));
const desk = startDesk({ programVersion: '0.0.0' });
const events: Event[] = [];
desk.listen((event) => events.push(event));

beforeAll(async () => {
  await askDesk(desk, 'register.openSample', { sample: 'optima', path: path.join(folder, 'optima.register') });
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

type Asked = Omit<Request<'exports.table'>, 'on' | 'out'>;
let files = 0;

/** Saves a list and waits for the file. */
async function saved(asked: Asked): Promise<FileWritten> {
  files += 1;
  const out = path.join(folder, `list ${files}.${asked.format}`);
  const { job } = await askDesk(desk, 'exports.table', { on: ON, out, ...asked });
  for (;;) {
    const over = events.find((event) => 'job' in event && event.job === job && event.type !== 'job-progress');
    if (over?.type === 'job-done') return over.result as FileWritten;
    if (over !== undefined) throw new Error(JSON.stringify(over));
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}

async function rowsOfCsv(asked: Asked): Promise<Array<Record<string, string>>> {
  const { path: file } = await saved(asked);
  return parse(readFileSync(file), { bom: true, columns: true });
}

const TRANSFERS = { kind: 'transfer' as const, columns: ['title', 'overall', 'destination', 'goodThrough'] };

describe('a list that is saved', () => {
  it('holds the rows of the screen in their order, in the columns that are shown, with the words of the screen', async () => {
    const sort = { column: 'title', descending: true };
    const { rows, matching } = await askDesk(desk, 'records.table', { kind: 'transfer', on: ON, sort, limit: 1000 });
    const lines = await rowsOfCsv({ ...TRANSFERS, format: 'csv', sort });
    expect(lines).toHaveLength(matching);
    expect(lines.map((line) => line['Title'])).toEqual(rows.map(({ name }) => name));
    expect(Object.keys(lines[0] ?? {}).slice(0, 4)).toEqual(['Title', 'Answer', 'Destination', 'Good through']);
    expect(new Set(lines.map((line) => line['Destination']))).toContain('Malaysia');
    expect(new Set(lines.map((line) => line['Answer']))).toContain('No mechanism');
    expect(lines[0]?.['Law pack']).toMatch(/^version \d{4}-\d{2}/u);
  });

  it('holds only what fits, and says so', async () => {
    const filters = [{ column: 'overall', oneOf: ['no-mechanism'] }];
    const { matching, total } = await askDesk(desk, 'records.table', { kind: 'transfer', on: ON, filters });
    expect(matching).toBeLessThan(total);
    const lines = await rowsOfCsv({ ...TRANSFERS, format: 'csv', filters, search: 'contacts' });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(matching);
    expect(lines[0]?.['Narrowed to']).toBe('search for ‘contacts’; Answer: No mechanism');
  });

  it('as a workbook has days as days and numbers as numbers', async () => {
    const file = await saved({ kind: 'entity', columns: ['legalName', 'country', 'sends'], format: 'xlsx' });
    const [sheet] = await readXlsxFile(file.path);
    const heading = sheet?.data.findIndex((row) => row[0] === 'Legal name') ?? -1;
    const body = sheet?.data.slice(heading + 1) ?? [];
    expect(body).toHaveLength(file.parts[0]?.rows ?? -1);
    expect(body.map((row) => typeof row[2])).toEqual(body.map(() => 'number'));
    const transfers = await saved({ ...TRANSFERS, format: 'xlsx' });
    const [dated] = await readXlsxFile(transfers.path);
    expect(dated?.data.some((row) => row[3] instanceof Date)).toBe(true);
    expect(dated?.data[1]?.[0]).toMatch(/^All \d+ rows$/u);
  });

  it('of contacts holds them all, more than a screen is given at once', async () => {
    const { total } = await askDesk(desk, 'records.table', { kind: 'contact', on: ON });
    const lines = await rowsOfCsv({ kind: 'contact', columns: ['organisation', 'email'], format: 'csv' });
    expect(lines).toHaveLength(total);
  });
});
