import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportFlows } from '../../../src/engine/export/flows.ts';
import { facts } from '../../core/law/verdict/case-builder.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { requestOf, SEAL } from './request.ts';

describe('the flow picture as a file', () => {
  test('holds every transfer that was answered', async () => {
    const request = requestOf(sampleSnapshot('optima'), 'flows.svg');
    const written = await exportFlows({ ...request, format: 'svg' });
    expect(written).toMatchObject({ path: request.out, transfers: request.answers.length });
    const picture = readFileSync(request.out, 'utf8');
    expect(picture).toMatch(/^<svg .*<\/svg>$/s);
    expect(picture).toContain(`seal ${SEAL}`);
  });

  test('has its figures as CSV, whose numbers add up to all transfers', async () => {
    const request = requestOf(sampleSnapshot('optima'), 'flows.csv');
    const written = await exportFlows({ ...request, format: 'csv' });
    const { data } = Papa.parse<Record<string, string>>(readFileSync(request.out, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.reduce((sum, row) => sum + Number(row['Transfers']), 0)).toBe(request.answers.length);
    expect(data.flatMap((row) => row['Names of the transfers']?.split('\n') ?? [])).toHaveLength(written.transfers);
    expect(data[0]).toMatchObject({ 'Transfer mechanism?': 'No mechanism', Register: 'Optima Group (sample)' });
    expect(data.filter((row) => row['Act soon'] !== '')).toHaveLength(1);
  });

  test('of an empty register is a picture that says so, and figures without a row', async () => {
    const picture = await exportFlows({ ...requestOf(facts({}), 'flows.svg'), format: 'svg' });
    expect(readFileSync(picture.path, 'utf8')).toContain('No transfer is recorded.');
    const figures = await exportFlows({ ...requestOf(facts({}), 'flows.csv'), format: 'csv' });
    expect(figures).toMatchObject({ transfers: 0, sheets: [{ rows: 0 }] });
  });
});
