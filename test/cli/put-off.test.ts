import { describe, expect, it } from 'vitest';
import { DueAnswer, WriteAnswer } from '../../src/cli/shapes.ts';
import { answerOf, cli, optima } from './run.ts';

/** Several processes of the real program, on a machine that may be busy. */
const LONG = 120_000;
const DAY = ['--on', '2026-11-22'];
const WHY = ['--reason', 'The archive answers by then', '--by', 'Ada Okafor'];

/** The key of the complaint, which falls due on 25 November 2026. */
function complaint(file: string): string {
  const { due } = answerOf(DueAnswer, ['due', file, ...DAY]);
  return due.find(({ name }) => name.startsWith('Complaint about'))?.key ?? '';
}

describe('put-off', () => {
  it(
    'takes an entry out of the list until its day, counted and listed apart, and back by removing it',
    { timeout: LONG },
    () => {
      const file = optima();
      const before = answerOf(DueAnswer, ['due', file, ...DAY]);
      const key = complaint(file);
      expect(before.putOff).toBe(0);

      const done = answerOf(WriteAnswer, ['put-off', file, key, '--until', '2026-11-24', ...DAY, ...WHY]);
      expect(done).toMatchObject({ code: 0, kind: 'postponement', outcome: 'new' });

      const after = answerOf(DueAnswer, ['due', file, ...DAY]);
      expect([after.due.length, after.putOff]).toEqual([before.due.length - 1, 1]);
      const apart = answerOf(DueAnswer, ['due', file, ...DAY, '--put-off']);
      expect(apart.due).toMatchObject([
        {
          key,
          on: '2026-11-25',
          putOff: {
            postponement: done.id,
            until: '2026-11-24',
            by: 'Ada Okafor',
            reason: 'The archive answers by then',
            pastDueDay: false,
          },
        },
      ]);
      expect(answerOf(DueAnswer, ['due', file, '--on', '2026-11-24']).putOff).toBe(0);

      const calendar = cli(['due', file, ...DAY, '--format', 'ics']).out.replaceAll('\r\n ', '');
      expect(calendar).toMatch(/DTSTART;VALUE=DATE:20261125\r\nSUMMARY:Matter: Complaint about/u);
      expect(calendar).toContain('Put off until 24 November 2026.');
      expect(calendar).not.toContain('The archive answers');

      expect(cli(['remove', file, 'postponements', done.id, ...WHY]).code).toBe(0);
      expect(answerOf(DueAnswer, ['due', file, ...DAY]).due).toEqual(before.due);
    },
  );

  it('says in words what it did, how many are put off, and until when', { timeout: LONG }, () => {
    const file = optima();
    const { code, out } = cli(['put-off', file, complaint(file), '--until', '2026-11-24', ...DAY, ...WHY]);
    expect(code).toBe(0);
    expect(out).toContain('which falls due on 2026-11-25, is back in the list on 2026-11-24.');
    expect(cli(['due', file, ...DAY]).out).toContain('1 entry is put off: --put-off lists it.');
    expect(cli(['due', file, ...DAY, '--put-off']).out).toMatch(/2026-11-25 +Matter +Complaint about.* 2026-11-24/u);
  });

  it('puts nothing off past its day unless that is said', { timeout: LONG }, () => {
    const file = optima();
    const asked = ['put-off', file, complaint(file), '--until', '2026-12-20', ...DAY, ...WHY];
    const refused = cli(asked);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('it falls due before that day');
    expect(answerOf(DueAnswer, ['due', file, ...DAY]).putOff).toBe(0);
    expect(cli([...asked, '--past-due-day']).out).toContain('after its day');
    expect(cli(['due', file, ...DAY, '--put-off']).out).toContain('2026-12-20 (past its day)');
  });

  it.each([
    [['matter.nothing', '--until', '2026-11-24'], 'No entry with the key'],
    [['KEY', '--until', 'soon'], '--until'],
    [['KEY', '--until', '2026-11-22'], 'later than the day on which it is put off'],
  ])('refuses %j', { timeout: LONG }, (words, why) => {
    const file = optima();
    const given = words.map((word) => (word === 'KEY' ? complaint(file) : word));
    const { code, err } = cli(['put-off', file, ...given, ...DAY, ...WHY]);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });
});
