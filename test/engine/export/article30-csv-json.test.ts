import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportArticle30 } from '../../../src/engine/export/article30.ts';
import { activity, entity, facts, idOf } from '../../core/law/verdict/case-builder.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { requestOf, SEAL } from './request.ts';

type Row = Readonly<Record<string, string>>;

async function csvOf(snapshot: Parameters<typeof requestOf>[0]) {
  const request = requestOf(snapshot, 'record.csv');
  const written = await exportArticle30({ ...request, format: 'csv' });
  const bytes = readFileSync(request.out);
  // Another library than the one that wrote and checked the file.
  const { data, errors } = Papa.parse<Row>(bytes.toString('utf8'), { header: true, skipEmptyLines: true });
  return { written, bytes, rows: data, errors };
}

describe('the record as CSV', () => {
  test('is UTF-8 with its mark, and another library reads as many rows as were counted', async () => {
    const { written, bytes, rows, errors } = await csvOf(sampleSnapshot('optima'));
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(errors).toEqual([]);
    expect(rows).toHaveLength(written.sheets.reduce((sum, part) => sum + part.rows, 0));
  });

  test('tells the parts apart, and each row is complete by itself', async () => {
    const { written, rows } = await csvOf(sampleSnapshot('optima'));
    const parts = Map.groupBy(rows, (row) => row['Part of the record'] ?? '');
    expect([...parts].map(([name, list]) => ({ name, rows: list.length }))).toEqual(written.sheets);
    for (const row of rows) {
      expect(row['Register']).toBe('Optima Group (sample)');
      expect(row['Seal of the register']).toBe(SEAL);
      expect(row['Law pack']).toContain('2026-10');
    }
    const [controller] = parts.get('Article 30(1): controller') ?? [];
    expect(controller?.['Record of: Name']).toMatch(/^Optima Contracting Limited/);
    expect(controller?.['Data protection officer: Name']).toMatch(/^Not recorded/);
    expect(controller?.['Purpose of processing']).not.toBe('');
    expect(parts.get('Article 30(2): processor')?.[0]?.['Categories of processing']).not.toBe('');
    const verdicts = new Set(parts.get('Transfer')?.map((row) => row['Transfer mechanism?']));
    expect(verdicts).toEqual(
      new Set(['Mechanism in place', 'No mechanism', 'Needs judgement', 'Not a restricted transfer']),
    );
  });

  test('holds no cell that a spreadsheet would run', async () => {
    const people = ['=1+1'];
    const activities = ['=cmd', '+1', '-1', '@x', 'plain'].map((businessFunction, index) =>
      activity({ id: idOf(`activity ${index}`), controllers: [idOf('Home Ltd')], businessFunction, people }),
    );
    const { rows } = await csvOf(facts({ entities: [entity('Home Ltd', 'GB')], activities }));
    expect(new Set(rows.map((row) => row['Business function']))).toEqual(
      new Set(["'=cmd", "'+1", "'-1", "'@x", 'plain']),
    );
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('keeps line breaks, quotes and commas in a cell', async () => {
    const text = 'One, "two"\nthree; four';
    const activities = [activity({ controllers: [idOf('Home Ltd')], businessFunction: text })];
    const { rows } = await csvOf(facts({ entities: [entity('Home Ltd', 'GB')], activities }));
    expect(rows[0]?.['Business function']).toBe(text);
  });
});

interface Cell {
  readonly state: string;
  readonly text: readonly string[];
}

interface Document {
  readonly on: string;
  readonly asRecorded: string | null;
  readonly lawPack: { readonly version: string; readonly asOf: string; readonly caution: string };
  readonly register: { readonly name: string; readonly seal: string };
  readonly controllers: ReadonlyArray<{
    readonly legalName: string;
    readonly activities: ReadonlyArray<Readonly<Record<string, Readonly<Record<string, Cell>>>>>;
  }>;
  readonly processors: ReadonlyArray<{ readonly entries: ReadonlyArray<Readonly<Record<string, object>>> }>;
  readonly transfers: ReadonlyArray<{ readonly regime: string; readonly verdict: string }>;
}

describe('the record as JSON', () => {
  test('stands by its letters, with both dates, the law pack and the seal', async () => {
    const request = requestOf(sampleSnapshot('optima'), 'record.json');
    const written = await exportArticle30({ ...request, format: 'json' });
    const document = JSON.parse(readFileSync(request.out, 'utf8')) as Document;
    expect([document.on, document.asRecorded]).toEqual(['2026-11-22', null]);
    expect(document.lawPack.version).toBe('2026-10');
    expect(document.register).toEqual({ name: 'Optima Group (sample)', seal: SEAL });
    const [first] = document.controllers;
    expect(first?.legalName).toBe('Optima Contracting Limited');
    const [entry] = first?.activities ?? [];
    expect(Object.keys(entry ?? {})).toEqual(['id', 'title', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'beyond']);
    expect(Object.keys(entry?.['c'] ?? {})).toEqual(['individuals', 'personalData']);
    expect(Object.keys(entry?.['e'] ?? {})).toEqual(['thirdCountries', 'exceptionalSafeguards']);
    expect(Object.keys(document.processors[0]?.entries[0] ?? {})).toEqual(['activity', 'a', 'b', 'c', 'd', 'beyond']);
    expect(written.sheets.find(({ name }) => name === 'transfers')?.rows).toBe(document.transfers.length);
  });

  test('tells a gap from what does not apply', async () => {
    const activities = [
      activity({ controllers: [idOf('Home Ltd')], impactAssessment: { required: 'no' }, people: ['Customers'] }),
    ];
    const request = requestOf(facts({ entities: [entity('Home Ltd', 'GB')], activities }), 'record.json');
    await exportArticle30({ ...request, format: 'json' });
    const document = JSON.parse(readFileSync(request.out, 'utf8')) as Document;
    const [entry] = document.controllers[0]?.activities ?? [];
    expect(entry?.['c']?.['individuals']).toEqual({ state: 'recorded', text: ['Customers'] });
    expect(entry?.['f']?.['retention']).toEqual({ state: 'not-recorded', text: ['Not recorded'] });
    expect(entry?.['beyond']?.['impactAssessment']?.state).toBe('none');
  });
});
