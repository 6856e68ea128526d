import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleSnapshot } from '../support/sample-snapshot.ts';
import { docxTables } from '../support/unzip.ts';
import { FindingsAnswer, PaperAnswer, RecordAnswer } from '../../src/cli/shapes.ts';
import type { Agreement } from '../../src/core/records/agreement.ts';
import { answerOf, cli, optima, placeOf } from './run.ts';

/** Several processes of the real program, on a machine that may be busy. */
const LONG = 120_000;
const IDTA =
  sampleSnapshot('optima').agreements.find(({ servesAs }) => servesAs.some(({ kind }) => kind === 'uk-idta'))?.id ?? '';

describe('paper', () => {
  it('writes the tables of the form and says how many fields are in which state', { timeout: LONG }, () => {
    const out = placeOf('idta.docx');
    const { code, out: said } = cli(['paper', optima(), 'idta', IDTA, '--on', '2026-11-22', '-o', out]);
    expect(code).toBe(0);
    expect(said).toContain('Table 1: Parties and signatures');
    expect(said).toMatch(/Missing \d+/u);
    expect(docxTables(out).length).toBeGreaterThan(4);
    const { paper } = answerOf(PaperAnswer, ['paper', optima(), 'idta', IDTA, '--on', '2026-11-22', '-o', out]);
    expect(paper).toMatchObject({ kind: 'idta', agreement: IDTA, path: out });
    expect(paper.sheets[0]?.name).toBe('Table 1: Parties and signatures');
    expect(paper.counts.recorded).toBeGreaterThan(10);
  });

  it(
    'that was signed is kept with the agreement, and a finding says what the records say differently since',
    { timeout: LONG },
    () => {
      const file = optima();
      const drift = () =>
        answerOf(FindingsAnswer, ['check', file, '--on', '2026-11-22']).findings.filter(
          ({ rule }) => rule === 'agreement.annex-drift',
        );
      expect(cli(['sign-paper', file, 'idta', IDTA, '2026-11-20', '--by', 'A']).code).toBe(0);
      expect(drift()).toEqual([]);
      const { record } = answerOf(RecordAnswer, ['show', file, 'agreement', IDTA]);
      const { parties } = record as unknown as Agreement;
      const importer = parties.at(-1)?.party ?? '';
      const entity = answerOf(RecordAnswer, ['show', file, 'entity', importer]).record;
      expect(
        cli(['put', file, 'entity', JSON.stringify({ ...entity, legalName: 'Renamed Sdn Bhd' }), '--by', 'A']).code,
      ).toBe(0);
      expect(drift().map(({ text }) => text)).toEqual([
        expect.stringMatching(
          /signed on 20 November 2026.+no longer Optima Products Asia Sdn Bhd.+now also Renamed Sdn Bhd/,
        ),
      ]);
      expect(cli(['sign-paper', file, 'idta', IDTA, '2026-11-21', '--by', 'A']).code).toBe(0);
      expect(drift()).toEqual([]);
      expect(cli(['sign-paper', file, 'idta', IDTA, 'yesterday', '--by', 'A']).code).toBe(2);
    },
  );

  it('refuses a form that there is not, and an id that is no agreement, and writes nothing', { timeout: LONG }, () => {
    const file = optima();
    const out = placeOf('none.docx');
    expect(cli(['paper', file, 'bcr', IDTA, '-o', out]).code).toBe(2);
    expect(cli(['paper', file, 'idta', '01980000-0000-7000-8000-000000000000', '-o', out]).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});
