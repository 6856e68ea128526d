import { describe, expect, it } from 'vitest';
import { TrendAnswer, VerdictsAnswer } from '../../src/cli/shapes.ts';
import { answerOf, cli, optima, placeOf } from './run.ts';

/** Several processes of the real program, on a machine that may be busy. */
const LONG = 120_000;
const DAY = ['--on', '2026-11-22'];

describe('trend', () => {
  it('tells the day asked as verdicts counts it, after twelve month-ends, in JSON', { timeout: LONG }, () => {
    const file = optima();
    const { trend, further, code } = answerOf(TrendAnswer, ['trend', file, ...DAY]);
    const verdicts = answerOf(VerdictsAnswer, ['verdicts', file, ...DAY]);
    expect(code).toBe(0);
    expect(further).toBeNull();
    expect(trend.filter(({ when }) => when === 'past').map(({ day }) => day)).toHaveLength(12);
    expect(trend.find(({ when }) => when === 'now')).toMatchObject({
      day: '2026-11-22',
      counts: verdicts.counts,
      total: verdicts.transfers.length,
      actSoon: verdicts.transfers.filter(({ actSoon }) => actSoon).length,
    });
  });

  it('reads as a table of as many months as are asked for, and says which clock it goes by', { timeout: LONG }, () => {
    const { code, out } = cli(['trend', optima(), ...DAY, '--months', '2']);
    expect(code).toBe(0);
    expect(out).toMatch(/2026-09-30 .* month-end\n2026-10-31 .* month-end\n2026-11-22 .* the day asked\n/);
    expect(out).not.toContain('2026-08-31');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('as the register holds them now');
  });

  it('says so where there is nothing to judge, and refuses what is no number of months', { timeout: LONG }, () => {
    const file = placeOf('empty.register');
    cli(['new', file, '--name', 'Empty', '--by', 'Ada Example']);
    expect(cli(['trend', file]).out).toContain('There are no active transfers to judge');
    for (const months of ['0', '121', 'all']) {
      expect(cli(['trend', file, '--months', months])).toMatchObject({ code: 2, out: '' });
    }
  });
});
