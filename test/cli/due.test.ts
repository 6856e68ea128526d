import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DueAnswer } from '../../src/cli/shapes.ts';
import { answerOf, cli, optima, placeOf } from './run.ts';

/** Several processes of the real program, on a machine that may be busy. */
const LONG = 120_000;
const DAY = ['--on', '2026-11-22'];

describe('due', () => {
  it(
    'answers in JSON that keeps its shape: a year ahead, soonest first, what is overdue marked',
    { timeout: LONG },
    () => {
      const answer = answerOf(DueAnswer, ['due', optima(), ...DAY]);
      expect(answer).toMatchObject({ code: 0, on: '2026-11-22', until: '2027-11-22' });
      expect(answer.due.map(({ on }) => on)).toEqual(answer.due.map(({ on }) => on).toSorted());
      expect(answer.due.every(({ on, overdue }) => overdue === on < '2026-11-22')).toBe(true);
      const complaint = answer.due.find(({ name }) => name.startsWith('Complaint about'));
      expect(complaint).toMatchObject({
        on: '2026-11-25',
        kind: 'matter',
        citation: 'Data Protection Act 2018, section 164A',
      });
    },
  );

  it('reads as a table that ends on the day asked, with how many there are', { timeout: LONG }, () => {
    const { code, out } = cli(['due', optima(), ...DAY, '--until', '2026-11-30']);
    expect(code).toBe(0);
    expect(out).toMatch(/2026-11-25 +Matter +Complaint about an inaccurate record/);
    expect(out).toMatch(/\d+ entr(y|ies) up to 2026-11-30/);
    expect(out).not.toContain('2026-12-');
  });

  it('writes a calendar on standard output or into a file, and the two are the same', { timeout: LONG }, () => {
    const out = placeOf('due.ics');
    const file = optima();
    expect(cli(['due', file, ...DAY, '--format', 'ics', '-o', out])).toMatchObject({ code: 0, err: '' });
    const told = cli(['due', file, ...DAY, '--format', 'ics']);
    expect(told.out).toBe(readFileSync(out, 'utf8'));
    expect(told.out).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(cli(['due', file, ...DAY, '--format', 'csv']).out).toMatch(
      /^Due,Why,Record,What,Citation,Owner,Put off until,Put off because,Record id,/,
    );
  });

  it.each([
    [['--until', 'soon'], '--until'],
    [['--until', '2026-11-21'], 'lies before'],
    [['-o', 'due.ics'], '--format'],
    [['--format', 'pdf'], 'pdf'],
  ])('refuses %j', { timeout: LONG }, (words, why) => {
    const { code, err } = cli(['due', optima(), ...DAY, ...words]);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });
});
