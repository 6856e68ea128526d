import { describe, expect, it } from 'vitest';
import type { EngineName } from '../../../src/engine/desk/desk.ts';
import { needsOf, Turns } from '../../../src/engine/desk/turns.ts';
import type { Call, Task } from '../../../src/engine/desk/turns.ts';

let calls = 0;

function call(name: EngineName, request: unknown = {}): Call {
  calls += 1;
  return { type: 'call', id: calls, name, request, who: '' };
}

const table = call('records.table', { kind: 'transfer' });
const entities = call('records.table', { kind: 'entity' });
const findings = call('answers.findings');
const trend = call('answers.trend');
const record = call('records.get');
const answer = call('answers.transfer');
const choices = call('records.choices');
const save = call('records.save');
const drop = call('forms.drop');
const open = call('register.open');
const close = call('register.close');

const ORDERS: ReadonlyArray<[so: string, came: Call[], answered: Call[]]> = [
  ['one record is told before all of them are judged', [table, record, answer], [record, answer, table]],
  [
    'a list that judges nothing comes between',
    [findings, choices, entities, answer],
    [answer, choices, entities, findings],
  ],
  ['what is asked of many days comes last of all', [trend, table, record], [record, table, trend]],
  ['what a person does comes before what a page asks', [table, record, save], [save, record, table]],
  ['what a person does stays in its order', [save, table, drop, save], [save, drop, save, table]],
  ['nothing passes the opening of another register', [table, open, save, record], [table, open, save, record]],
  ['nothing is put off beyond the closing', [findings, record, close, save], [record, findings, close, save]],
];

/** Long work by its number. */
const WORK = 7;

function over(job: number): Task {
  return { type: 'parts-over', job };
}

function part(job: number, id: number): Task {
  const work = { do: 'written', change: 1, takesBack: null } as const;
  return { type: 'part', id, job, file: 'a.register', who: 'Ada', work };
}

/** What waits while the work has the pen. */
function lent(...tasks: readonly Task[]): Turns {
  const turns = new Turns();
  turns.lend(WORK);
  for (const one of tasks) turns.add(one);
  return turns;
}

describe('whose turn it is', () => {
  it.each(ORDERS)('%s', (_so, came, answered) => {
    const turns = new Turns();
    for (const one of came) turns.add(one);
    expect(came.map(() => turns.next())).toEqual(answered);
    expect(turns.next()).toBeUndefined();
  });

  it('lets in, while a list is worked on, what is shorter, and nothing that is as long', () => {
    const turns = new Turns();
    for (const one of [findings, answer, save, close, drop]) turns.add(one);
    expect([turns.before(table), turns.before(table), turns.before(table)]).toEqual([save, answer, undefined]);
    expect([turns.next(), turns.before(table), turns.next(), turns.next()]).toEqual([findings, undefined, close, drop]);
  });

  it('lets in, while many days are judged, even a list that judges all of one', () => {
    const turns = new Turns();
    for (const one of [table, trend, findings]) turns.add(one);
    expect([turns.before(trend), turns.before(trend), turns.before(trend)]).toEqual([table, findings, undefined]);
  });

  it('writes the parts of long work as they come, before what a page asks, and also when the program ends', () => {
    const turns = new Turns();
    const done = over(1);
    for (const one of [table, done, record, done]) turns.add(one);
    expect([turns.before(table), turns.next(), turns.nextCommand()]).toEqual([done, done, undefined]);
  });

  describe('while long work has the pen', () => {
    it('questions are answered, and whoever wants to write waits until it is back', () => {
      const others = part(8, 1);
      const turns = lent(save, others, record, table);
      expect([turns.next(), turns.next(), turns.next()]).toEqual([record, table, undefined]);
      expect(turns.penBack(WORK)).toBe(true);
      expect([turns.next(), turns.next()]).toEqual([save, others]);
    });

    it('no other register is opened, and what was asked after it waits too', () => {
      const turns = lent(close, record);
      expect(turns.next()).toBeUndefined();
      turns.penBack(WORK);
      expect([turns.next(), turns.next()]).toEqual([close, record]);
    });

    it('what it says itself, and that it is to be broken off, pass everything: else it would never be back', () => {
      const cancel = call('jobs.cancel');
      const written = part(WORK, 2);
      const turns = lent(close, save, cancel, written, over(WORK));
      expect([turns.next(), turns.before(record), turns.next(), turns.next()]).toEqual([
        cancel,
        written,
        over(WORK),
        undefined,
      ]);
    });

    it('only it can give the pen back', () => {
      const turns = lent(save);
      expect([turns.penBack(8), turns.next()]).toEqual([false, undefined]);
      expect([turns.penBack(WORK), turns.penBack(WORK), turns.next()]).toEqual([true, false, save]);
    });
  });

  it('forgets the questions when the program ends, and does what was still to be done', () => {
    const turns = new Turns();
    for (const one of [table, save, record, drop]) turns.add(one);
    expect([turns.nextCommand(), turns.nextCommand(), turns.nextCommand()]).toEqual([save, drop, undefined]);
  });

  it('knows what of the whole register a question rests on', () => {
    const wholes = [table, entities, findings, call('answers.overview'), answer, trend].map((one) =>
      needsOf(one).map(({ whole }) => whole),
    );
    expect(wholes).toEqual([['answers'], [], ['findings'], ['due'], [], ['trend']]);
    const compared = needsOf(call('history.compare', { from: '2026-01-01', to: '2026-02-01' }));
    expect(compared.map(({ dates }) => dates)).toEqual([
      { on: '2026-01-01', asRecorded: '2026-01-01' },
      { on: '2026-02-01', asRecorded: '2026-02-01' },
    ]);
  });
});
