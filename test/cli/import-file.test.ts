import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ImportFileAnswer, TakeBackAnswer } from '../../src/cli/shapes.ts';
import { untidyWorkbook } from '../engine/imports/files.ts';
import { answerOf, cli, containing, done, placeOf } from './run.ts';

/** An empty register. */
function emptyRegister(): string {
  const file = placeOf('group.register');
  done(['new', file, '--name', 'Group', '--by', 'Test']);
  return file;
}

describe('import of a workbook', { timeout: 120_000 }, () => {
  it('tells row by row what it would do, writes nothing in a dry run, and ends with 1 where a row was not understood', async () => {
    const file = emptyRegister();
    const before = readFileSync(file);
    const { code, out } = cli(['import', file, await untidyWorkbook(), '--dry-run', '--by', 'Test']);
    expect(code).toBe(1);
    expect(out).toContain(
      'Template 16: NOT UNDERSTOOD. The row has neither a title nor a purpose, only Business function.',
    );
    expect(out).toContain('7 rows: 6 new, 0 changed, 0 the same, 1 not understood.');
    expect(out).toContain('Nothing was written: this was a dry run.');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('answers in JSON with columns, rows, records field by field and remarks; a second one writes nothing; it is taken back whole', async () => {
    const file = emptyRegister();
    const source = await untidyWorkbook();
    const first = answerOf(ImportFileAnswer, ['import', file, source, '--by', 'Test']);
    expect(first).toMatchObject({ code: 1, written: true, counts: { rows: 7, new: 6, notUnderstood: 1 } });
    expect(first.tables[0]).toMatchObject({ layout: 'article-30-controller', headingRow: 9 });
    expect(first.remarks.map(({ rule }) => rule)).toContain('import.bases-differ');
    const second = answerOf(ImportFileAnswer, ['import', file, source, '--by', 'Test']);
    expect(second).toMatchObject({ written: false, change: null, counts: { same: 6 }, records: [] });
    const back = answerOf(TakeBackAnswer, ['import', file, '--take-back', '--by', 'Test']);
    expect(back).toMatchObject({ code: 0, records: first.records.length, kept: [] });
    expect(cli(['list', file, 'activities']).out).not.toContain('Recruitment');
  });

  it('reads a layout of one’s own as a file after --map teaches it, and says what in that file cannot be used', () => {
    const file = emptyRegister();
    const source = placeOf('liste.csv');
    writeFileSync(source, 'Stand 2026\n\nFirma;Land;Fax\nMail Sender LLC;Vereinigte Staaten;1\n');
    const map = placeOf('map.json');
    const columns = { Firma: 'legalName', Land: 'country', Fax: null };
    writeFileSync(map, JSON.stringify({ layout: 'third-parties', headingRow: 3, columns }));
    const answer = answerOf(ImportFileAnswer, ['import', file, source, '--map', map, '--by', 'Test']);
    expect(answer).toMatchObject({ code: 0, counts: { new: 1 } });
    writeFileSync(map, JSON.stringify({ layout: 'third-parties', heading: 3 }));
    const { code, err } = cli(['import', file, source, '--map', map, '--by', 'Test']);
    expect(code).toBe(2);
    expect(err).toContain("'heading' cannot be used");
  });

  it('names what is wrong with a file and ends with 3, or with how it was asked and ends with 2', () => {
    const file = emptyRegister();
    const empty = placeOf('empty.csv');
    writeFileSync(empty, '');
    expect(cli(['import', file, empty, '--by', 'Test'])).toMatchObject({ code: 3, err: containing('is empty') });
    expect(cli(['import', file, '--by', 'Test'])).toMatchObject({ code: 2, err: containing('--take-back') });
    expect(cli(['import', file, '--take-back', '--by', 'Test'])).toMatchObject({
      code: 3,
      err: containing('holds no import that can be taken back'),
    });
    expect(cli(['import', file, '--take-back', 'x', '--by', 'Test'])).toMatchObject({
      code: 2,
      err: containing("'x' is not"),
    });
  });
});
