import { existsSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxTables } from '../../src/engine/export/papers/write-docx.ts';
import { sampleSnapshot } from '../support/sample-snapshot.ts';
import { cli, placeOf, sampleBytes } from './run.ts';

/** Several processes of the real program, on a machine that may be busy. */
const LONG = 120_000;
const IDTA =
  sampleSnapshot('optima').agreements.find(({ servesAs }) => servesAs.some(({ kind }) => kind === 'uk-idta'))?.id ?? '';

let bytes: Buffer;

beforeAll(() => {
  bytes = sampleBytes('optima');
}, LONG);

function sample(): string {
  const file = placeOf('optima.register');
  writeFileSync(file, bytes);
  return file;
}

describe('paper', () => {
  it('writes the tables of the form and says how many fields are in which state', { timeout: LONG }, async () => {
    const out = placeOf('idta.docx');
    const { code, out: said } = cli(['paper', sample(), 'idta', IDTA, '--on', '2026-11-22', '-o', out]);
    expect(code).toBe(0);
    expect(said).toContain('Table 1: Parties and signatures');
    expect(said).toMatch(/Missing \d+/u);
    expect((await docxTables(out)).length).toBeGreaterThan(4);
  });

  it('refuses a form that there is not, and an id that is no agreement, and writes nothing', { timeout: LONG }, () => {
    const file = sample();
    const out = placeOf('none.docx');
    expect(cli(['paper', file, 'bcr', IDTA, '-o', out]).code).toBe(2);
    expect(cli(['paper', file, 'idta', '01980000-0000-7000-8000-000000000000', '-o', out]).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});
