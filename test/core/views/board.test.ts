import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigRegister } from '../../../scripts/bench/big-register.ts';
import { findings } from '../../../src/core/checks/findings.ts';
import { addDays } from '../../../src/core/days.ts';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import { AcceptedRisk } from '../../../src/core/records/accepted-risk.ts';
import { Matter } from '../../../src/core/records/matter.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { boardFigures, transfersIn } from '../../../src/core/views/board.ts';
import type { BoardFigures } from '../../../src/core/views/board.ts';
import { matterLines, riskLines } from '../../../src/core/views/board-duties.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { headline } from '../../../src/words/board.ts';
import {
  agreement,
  assessment,
  entity,
  facts,
  idOf,
  IDTA,
  linked,
  thirdParty,
  transfer,
} from '../law/verdict/case-builder.ts';

const TODAY = '2026-11-22';

function figuresOf(snapshot: Snapshot, on = TODAY): BoardFigures {
  const law = shippedLaw();
  const dates = { on };
  const answers = judgeAll(snapshot, law, dates);
  return boardFigures({ snapshot, law, dates, answers }, findings(snapshot, law, answers, dates));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

const anyFigures = fc
  .record({ seed: fc.integer({ min: 1, max: 1_000_000 }), transfers: fc.integer({ min: 0, max: 90 }) })
  .map(({ seed, transfers }) => {
    const sizes = { entities: 12, thirdParties: 30, agreements: 30, activities: 24, assessments: 12, transfers };
    const lists = bigRegister(sizes, seed);
    return { transfers, figures: figuresOf(snapshotOf('Generated', lists)) };
  });

describe('the figures of a board report', () => {
  test('add up: every total is the sum of its parts, and every part a list of rows', () => {
    fc.assert(
      fc.property(anyFigures, ({ transfers, figures }) => {
        expect(transfersIn(figures)).toBe(transfers);
        expect(new Set(figures.verdicts.flatMap((group) => group.transfers)).size).toBe(transfers);
        expect(total(figures.byDestination.map((group) => group.transfers.length))).toBe(transfers);
        expect(total(figures.paths.map((path) => path.transfers.length))).toBe(transfers);
        const answers = figures.rows.filter((row) => row.verdict !== undefined).length;
        expect(total(figures.byRegime.flatMap(({ verdicts }) => verdicts.map((group) => group.transfers.length)))).toBe(
          answers,
        );
        const counts = new Map(figures.verdicts.map((group) => [group.verdict, group.transfers.length]));
        expect(figures.withoutMechanism).toHaveLength(counts.get('no-mechanism') ?? 0);
        expect(figures.notJudged).toHaveLength(counts.get('needs-judgement') ?? 0);
        const lapsing = figures.lapsing.flatMap(({ lines }) => lines.map(({ id }) => id));
        expect(new Set(lapsing).size).toBe(lapsing.length);
        expect(new Set(figures.rows.map(({ id }) => id)).size).toBe(transfers);
      }),
      { numRuns: 12 },
    );
  });

  test('of an empty register are all nothing', () => {
    const figures = figuresOf(facts({}));
    expect(transfersIn(figures)).toBe(0);
    expect([figures.rows, figures.decisions, figures.byDestination, figures.byRegime].flat()).toEqual([]);
  });
});

/** A transfer whose agreement runs out on that day. */
function endingOn(day: string): Snapshot {
  return facts({
    entities: [entity('Home Ltd', 'GB')],
    thirdParties: [thirdParty('Importer', 'KE')],
    agreements: [agreement(['Home Ltd', 'Importer'], [IDTA], { validTo: day })],
    assessments: [assessment('Importer')],
    transfers: [transfer('Home Ltd', 'Importer', 'KE', linked)],
  });
}

describe('what lapses', () => {
  test.for([
    [0, [1, 0, 0]],
    [30, [1, 0, 0]],
    [31, [0, 1, 0]],
    [90, [0, 1, 0]],
    [91, [0, 0, 1]],
    [365, [0, 0, 1]],
    [366, [0, 0, 0]],
  ] as const)('in %d days stands in one band', ([days, expected]) => {
    const { lapsing } = figuresOf(endingOn(addDays(TODAY, days)));
    expect(lapsing.map(({ lines }) => lines.length)).toEqual(expected);
  });

  test('tells the last day and what it becomes', () => {
    const [line] = figuresOf(endingOn('2026-12-01')).lapsing.flatMap(({ lines }) => lines);
    expect([line?.goodThrough, line?.becomes]).toEqual(['2026-12-01', 'no-mechanism']);
  });

  test('is also what stops being unrestricted', () => {
    const british = figuresOf(
      facts({
        entities: [entity('Paris SA', 'FR'), entity('London Ltd', 'GB')],
        transfers: [transfer('Paris SA', 'London Ltd', 'GB')],
      }),
      '2020-12-31',
    );
    expect(british.lapsing.map(({ lines }) => lines.length)).toEqual([1, 0, 0]);
  });
});

const bare = (more: Parameters<typeof facts>[0] = {}): Snapshot =>
  facts({
    entities: [entity('Home Ltd', 'GB')],
    thirdParties: [thirdParty('Importer', 'KE')],
    transfers: [transfer('Home Ltd', 'Importer', 'KE')],
    ...more,
  });

const accepted = (until: string) =>
  AcceptedRisk.parse({
    id: idOf('risk'),
    title: 'A risk',
    findingRule: 'verdict.no-mechanism',
    record: idOf('transfer'),
    reason: 'It ends soon',
    decidedBy: { controller: idOf('Home Ltd'), officer: 'A director', role: 'Director' },
    decidedOn: '2026-06-01',
    dpoAdvice: { answer: 'disagrees', text: 'Sign an agreement' },
    until,
  });

describe('decisions sought', () => {
  test('name what has no mechanism', () => {
    expect(figuresOf(bare()).decisions.map(({ rule }) => rule)).toContain('verdict.no-mechanism');
  });

  test.for([
    [TODAY, false],
    ['2026-11-21', true],
  ] as const)('leave out a risk accepted until %s: sought again is %s', ([until, isSought]) => {
    const { decisions } = figuresOf(bare({ acceptedRisks: [accepted(until)] }));
    expect(decisions.some(({ rule }) => rule === 'verdict.no-mechanism')).toBe(isSought);
  });

  test('are beside the risks that were accepted, with the advice on them', () => {
    const [line] = riskLines(bare({ acceptedRisks: [accepted('2026-12-31')] }), TODAY);
    expect(line).toMatchObject({ about: 'The transfer', controller: 'Home Ltd', stands: true, advice: 'disagrees' });
    expect(riskLines(bare({ acceptedRisks: [accepted(TODAY)] }), TODAY)[0]?.stands).toBe(true);
    expect(riskLines(bare({ acceptedRisks: [accepted('2026-11-21')] }), TODAY)[0]?.stands).toBe(false);
    expect(riskLines(bare({ acceptedRisks: [accepted('2026-12-31')] }), '2026-05-31')).toEqual([]);
  });
});

test.for([
  ['2026-11-21', undefined, 'overdue'],
  [TODAY, undefined, 'open'],
  [undefined, undefined, 'no-clock'],
  ['2026-11-20', '2026-11-20', 'closed-in-time'],
  ['2026-11-20', '2026-11-21', 'closed-late'],
  ['2026-11-30', '2026-11-25', 'open'],
  ['2026-11-20', '2026-11-25', 'overdue'],
] as const)('a matter due %s and closed %s is %s on 22 November 2026', ([dueOn, closedOn, state]) => {
  const matter = Matter.parse({
    id: idOf('matter'),
    title: 'A request',
    kind: 'request',
    receivedOn: '2026-11-01',
    dueOn,
    closedOn,
  });
  expect(matterLines(facts({ matters: [matter] }), shippedLaw(), TODAY).map((line) => line.state)).toEqual([state]);
});

test.for([
  [[0, 0, 0, 0, 0], 'No transfer is recorded.'],
  [
    [2, 6, 5, 9, 1],
    'Of 22 transfers, 2 have no transfer mechanism and 6 need judgement. 5 have a mechanism in place, 1 of which ends soon; 9 are not restricted.',
  ],
  [
    [1, 1, 1, 1, 0],
    'Of 4 transfers, 1 has no transfer mechanism and 1 needs judgement. 1 has a mechanism in place; 1 is not restricted.',
  ],
  [
    [0, 0, 1, 0, 0],
    'Of 1 transfer, none is without a transfer mechanism and none is left to be judged. 1 has a mechanism in place; 0 are not restricted.',
  ],
] as const)('the answer of %j', ([[missing, open, standing, free, soon], expected]) => {
  const verdicts = {
    'no-mechanism': missing,
    'needs-judgement': open,
    'mechanism-in-place': standing,
    'not-restricted': free,
  };
  expect(headline({ transfers: missing + open + standing + free, verdicts, actSoon: soon })).toBe(expected);
});
