import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FindingsAnswer, ReportComparisonAnswer, ReportsAnswer, VerifyAnswer } from '../../src/cli/shapes.ts';
import { answerOf, cli, optima, placeOf } from './run.ts';

/** Several processes of the real program, on a machine that may be busy. */
const LONG = 120_000;
const DAY = ['--on', '2026-11-22'];

describe('report', () => {
  it('keeps a report that is handed over, lists it and derives it again', { timeout: LONG }, () => {
    const file = optima();
    const out = placeOf('board.html');
    const handed = ['--by', 'A. Officer', '--to-whom', 'The board of Optima'];
    const written = cli(['report', 'board', file, '--format', 'html', ...DAY, ...handed, '-o', out]);
    expect(written).toMatchObject({ code: 0, err: '' });
    expect(written.out).toContain('Kept as report 1');
    const { reports } = answerOf(ReportsAnswer, ['report', 'list', file]);
    const sha256 = createHash('sha256').update(readFileSync(out)).digest('hex');
    expect(reports).toMatchObject([
      {
        number: 1,
        by: 'A. Officer',
        toWhom: 'The board of Optima',
        on: '2026-11-22',
        file: { format: 'html', sha256 },
      },
    ]);
    const compared = answerOf(ReportComparisonAnswer, ['report', 'compare', file, '1']);
    expect(compared).toMatchObject({ code: 0, differences: [], since: { erased: 0, packKept: true } });
    expect(answerOf(VerifyAnswer, ['history', 'verify', file]).code).toBe(0);
  });

  it('writes without keeping where nobody is named, and says so', { timeout: LONG }, () => {
    const file = optima();
    const written = cli(['report', 'board', file, '--format', 'pptx', ...DAY, '-o', placeOf('board.pptx')]);
    expect(written.code).toBe(0);
    expect(written.out).toContain('not kept');
    expect(cli(['report', 'list', file]).out).toContain('No report was kept');
  });

  it('writes an edition, a period and the words of the officer into the file', { timeout: LONG }, () => {
    const file = optima();
    const { findings } = answerOf(FindingsAnswer, ['check', file, ...DAY]);
    const found = findings.find(({ rule }) => rule === 'verdict.no-mechanism');
    const { records } = JSON.parse(cli(['list', file, 'transfers', '--json']).out) as {
      records: { id: string; exporter: string }[];
    };
    const exporter = records.find(({ id }) => id === found?.records[0])?.exporter ?? '';
    const words = placeOf('words.json');
    const wording = {
      rule: found?.rule,
      record: found?.records[0],
      regime: found?.regime,
      recommendation: 'Sign it now',
    };
    writeFileSync(words, JSON.stringify([wording]));
    const out = placeOf('edition.html');
    const more = ['--from', '2026-06-30', '--entity', exporter, '--wordings', words, '-o', out];
    expect(cli(['report', 'board', file, '--format', 'html', ...DAY, ...more]).code).toBe(0);
    const page = readFileSync(out, 'utf8');
    for (const text of ['Edition for the board of', 'Compared with 30 June 2026', 'Sign it now']) {
      expect(page.includes(text) || text).toBe(true);
    }
  });

  it.each([
    [['--from', '2026-11-22'], 'covers no time', 3],
    [['--from', 'yesterday'], '--from takes a day', 2],
    [['--to-whom', 'x'.repeat(501)], 'up to 500 characters', 2],
    [['--entity', '01930000-0000-7000-8000-000000000099'], 'no group company', 3],
  ] as const)('refuses %j', { timeout: LONG }, (more, says, code) => {
    const ran = cli(['report', 'board', optima(), '--format', 'html', ...DAY, ...more, '-o', placeOf('x.html')]);
    expect([ran.code, ran.err.includes(says)]).toEqual([code, true]);
  });

  it('refuses words for decisions that are none, and a report that is not there', { timeout: LONG }, () => {
    const file = optima();
    const words = placeOf('words.json');
    writeFileSync(words, '[{"rule":"verdict.no-mechanism"}]');
    const asked = ['report', 'board', file, '--format', 'html', ...DAY, '--wordings', words, '-o', placeOf('x.html')];
    expect(cli(asked)).toMatchObject({ code: 2 });
    expect(cli(['report', 'compare', file, '1'])).toMatchObject({ code: 3 });
    expect(cli(['report', 'compare', file, 'first'])).toMatchObject({ code: 2 });
  });
});
