import { expect, it } from 'vitest';
import { addDays } from '../../src/core/days.ts';
import { todayUtc } from '../../src/cli/dates.ts';
import { HistoryDiffAnswer } from '../../src/cli/shapes.ts';
import { answerOf, cli, optima } from './run.ts';

/** Several processes of the real program, on a machine that may be busy. */
const LONG = 120_000;

it('history diff tells what came between the day before the register was made and today', { timeout: LONG }, () => {
  const file = optima();
  const today = todayUtc();
  const before = addDays(today, -30);
  const answer = answerOf(HistoryDiffAnswer, ['history', 'diff', file, '--from', before]);
  expect(answer).toMatchObject({ code: 0, from: before, to: today, contacts: 14 });
  expect(answer.records.every(({ what }) => what === 'new')).toBe(true);
  expect(answer.records.filter(({ kind }) => kind === 'transfer')).toHaveLength(22);
  expect(answer.verdicts.every((verdict) => verdict.before === null && verdict.after !== null)).toBe(true);
  const { out } = cli(['history', 'diff', file, '--from', before, '--to', today]);
  expect(out).toMatch(/New: transfer ‘/iu);
  expect(out).toMatch(/before: not reached\n +after: {2}/u);
});

it.each([
  ['the days the wrong way round', ['--from', '2026-01-02', '--to', '2026-01-01'], '--from 2026-01-02 lies after --to'],
  ['what is no day', ['--from', 'monday'], '--from'],
  ['what the register will say', ['--from', '2026-01-01', '--to', '2999-01-01'], '2999-01-01'],
  ['no first day', [], '--from'],
])('history diff refuses %s as a wrong use', { timeout: LONG }, (_what, words, says) => {
  const ran = cli(['history', 'diff', optima(), ...words]);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain(says);
});
