import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../../src/core/checks/finding.ts';
import { findings } from '../../../src/core/checks/findings.ts';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { boardFigures } from '../../../src/core/views/board.ts';
import { decisionsSought } from '../../../src/core/views/board-decisions.ts';
import type { DecisionWording } from '../../../src/core/views/board-decisions.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { optionsLine, recommendationOf } from '../../../src/words/board-figures.ts';
import {
  activity,
  agreement,
  assessment,
  entity,
  facts,
  IDTA,
  idOf,
  linked,
  thirdParty,
  transfer,
} from '../law/verdict/case-builder.ts';
import { figuresOf, listed, number, TODAY } from './board-case.ts';

const bare = facts({
  entities: [entity('Home Ltd', 'GB')],
  thirdParties: [thirdParty('Importer', 'KE')],
  transfers: [transfer('Home Ltd', 'Importer', 'KE')],
});

function sought(snapshot: Snapshot, wordings: readonly DecisionWording[] = []) {
  const answers = judgeAll(snapshot, shippedLaw(), { on: TODAY });
  return decisionsSought(snapshot, findings(snapshot, shippedLaw(), answers, { on: TODAY }), wordings);
}

describe('a decision that is sought', () => {
  test('has options, a first step, the exporter as who decides, and no day that follows from no record', () => {
    const [first] = sought(bare);
    if (first === undefined) throw new Error('no decision is sought');
    expect(first.rule).toBe('verdict.no-mechanism');
    expect(optionsLine(first)).toBe(
      '(a) put a mechanism in place; (b) stop the transfer; (c) accept the risk until a day, on record',
    );
    expect(recommendationOf(first)).toMatch(/^Conclude an International Data Transfer Agreement/);
    expect([first.decider, first.deadline]).toEqual(['Home Ltd', undefined]);
  });

  test('has the day on which its mechanism ends', () => {
    const ending = facts({
      entities: [entity('Home Ltd', 'GB')],
      thirdParties: [thirdParty('Importer', 'KE')],
      agreements: [agreement(['Home Ltd', 'Importer'], [IDTA], { validTo: '2026-12-31' })],
      assessments: [assessment('Importer')],
      transfers: [transfer('Home Ltd', 'Importer', 'KE', linked)],
    });
    const soon = sought(ending).find(({ rule }) => rule === 'verdict.act-soon');
    expect([soon?.deadline, soon?.options]).toEqual(['2026-12-31', ['renew', 'stop-in-time', 'accept']]);
  });

  test.for([
    ['recommendation', { recommendation: 'Stop it' }],
    ['decider', { decider: 'The board of Home Ltd' }],
    ['deadline', { deadline: '2027-01-31' }],
  ] as const)('is worded by the officer: %s', ([field, words]) => {
    const wording = { rule: 'verdict.no-mechanism', record: idOf('transfer'), regime: 'uk-gdpr', ...words };
    const [first] = sought(bare, [wording]);
    expect(first?.[field]).toBe(Object.values(words)[0]);
    const [other] = sought(bare, [{ ...wording, regime: 'eu-gdpr' }]);
    expect(other?.[field]).not.toBe(Object.values(words)[0]);
  });
});

/** A transfer that rests on an agreement, with the assessment or without. */
const given = (assessments: readonly string[]): Snapshot =>
  facts({
    entities: [entity('Home Ltd', 'GB')],
    thirdParties: [thirdParty('Importer', 'KE')],
    agreements: [agreement(['Home Ltd', 'Importer'], [IDTA])],
    assessments: [assessment('Importer')],
    transfers: [
      transfer('Home Ltd', 'Importer', 'KE', { agreements: linked.agreements, assessments: [...assessments] }),
    ],
  });

const wanted = (snapshot: Snapshot) => figuresOf(snapshot).assessments.wanted.map(({ id }) => id);

describe('duties beside the mechanism', () => {
  test('a transfer without its assessment is among the assessments outstanding, one with it is not', () => {
    expect(wanted(given([]))).toEqual([idOf('transfer')]);
    expect(wanted(given(linked.assessments))).toEqual([]);
  });

  test('an activity is complete or has gaps, and is counted once', () => {
    const snapshot = facts({
      entities: [entity('Home Ltd', 'GB')],
      activities: [
        activity({ controllers: [idOf('Home Ltd')] }),
        activity({ id: idOf('over'), title: 'Over', to: '2026-01-01' }),
      ],
    });
    const all = listed(figuresOf(snapshot), snapshot);
    expect(number(all, 'activities')).toBe(1);
    expect(number(all, 'activities-with-gaps')).toBe(1);
    expect(number(all, 'gaps')).toBeGreaterThan(0);
  });

  test.for([
    ['2026-06-30', '2026-07-01', 120],
    ['2026-07-01', '2026-07-01', undefined],
    [undefined, '2026-07-01', 120],
    [undefined, '2026-11-23', undefined],
  ] as const)('contacts routed after %s on %s count %s', ([from, on, expected]) => {
    const snapshot = facts({ entities: [entity('Home Ltd', 'GB')] });
    const answers = judgeAll(snapshot, shippedLaw(), { on: from ?? TODAY });
    const input = { snapshot, law: shippedLaw(), answers, dates: { on: from ?? TODAY } };
    const figures = figuresOf(snapshot, TODAY, {
      earlier: from === undefined ? undefined : { input, findings: [], recorded: 'as-recorded' },
      routed: [{ title: 'Fair', on, volumes: [{ jurisdiction: 'KE', entity: idOf('Home Ltd'), rows: 120 }] }],
    });
    expect(number(listed(figures, snapshot), 'routed-to|Home Ltd')).toBe(expected);
  });
});

test('an edition leaves out what other companies do, and keeps what its own rests on', () => {
  const snapshot = facts({
    entities: [entity('Home Ltd', 'GB'), entity('Other Ltd', 'GB')],
    thirdParties: [thirdParty('Importer', 'KE')],
    transfers: [
      transfer('Home Ltd', 'Importer', 'KE'),
      transfer('Other Ltd', 'Importer', 'KE', { id: idOf('second'), title: 'Of the other' }),
    ],
  });
  const edition = figuresOf(snapshot, TODAY, { entity: idOf('Other Ltd') });
  expect(edition.edition).toEqual({ entity: idOf('Other Ltd'), name: 'Other Ltd' });
  expect(edition.rows.map(({ title }) => title)).toEqual(['Of the other']);
  expect(edition.decisions.map(({ record }) => record)).toEqual([idOf('second')]);
});

/** A finding as a rule would state it, about the company. */
function findingOf(rule: string, group: Finding['group'], severity: Severity, count?: number): Finding {
  const parameters: Record<string, number> = count === undefined ? {} : { count };
  const statement = { id: 'checks.contacts-kept-too-long', parameters };
  return { rule, group, severity, statement, citation: '', records: [idOf('Home Ltd')], toDo: statement, alsoToDo: [] };
}

describe('a finding of the checks is counted', () => {
  test.for([
    ['art-26.arrangement', 'duties', 'mend', 'arrangements'],
    ['art-28.terms', 'duties', 'mend', 'terms'],
    ['art-28-3.letters-missing', 'duties', 'mend', 'terms'],
    ['art-28-4.flow-down', 'duties', 'mend', 'terms'],
    ['notice.area', 'notice', 'mend', 'drift'],
    ['told.recipients', 'notice', 'mend', 'drift'],
    ['art-13-1-f.place', 'duties', 'mend', 'drift'],
    ['assessment.expired', 'reviews', 'mend', 'assessments-found'],
    ['assessment.against-advice', 'reviews', 'note', 'assessments-against-advice'],
    ['art-6.basis', 'completeness', 'mend', 'gaps'],
    ['flow.one-end', 'flows', 'mend', 'gaps'],
    ['review.overdue', 'reviews', 'mend', 'overdue'],
    ['retention.activity', 'reviews', 'mend', 'retention'],
    ['verdict.no-mechanism', 'verdicts', 'decide', 'decisions'],
  ] as const)('%s under %s, to be met by %s: as %s', ([rule, group, severity, figure]) => {
    const counted = countsWith([findingOf(rule, group, severity)]);
    const wholes = new Set(['papers', 'assessments', 'overdue-of|']);
    expect(counted.filter((id) => !wholes.has(id))).toEqual([figure]);
  });

  test.for([
    ['notice.not-testable', 'notice'],
    ['art-28.role-not-known', 'duties'],
    ['assessment.without-end', 'reviews'],
    ['art-30-e.place-not-known', 'flows'],
    ['retention.not-reckonable', 'reviews'],
  ] as const)('%s, which is only to be noted, not at all', ([rule, group]) => {
    expect(countsWith([findingOf(rule, group, 'note')])).toEqual([]);
  });

  test('for as many contacts as it says', () => {
    const all = listedWith([findingOf('retention.contacts', 'reviews', 'mend', 7)]);
    expect(number(all, 'retention')).toBe(7);
  });
});

function listedWith(found: readonly Finding[]) {
  const snapshot = facts({ entities: [entity('Home Ltd', 'GB')] });
  const input = { snapshot, law: shippedLaw(), answers: [], dates: { on: TODAY } };
  return listed(boardFigures(input, found), snapshot);
}

/** The figures that are not nought. */
function countsWith(found: readonly Finding[]): readonly string[] {
  return [...listedWith(found).values()].filter(({ rows }) => rows.length > 0).map(({ id }) => id);
}
