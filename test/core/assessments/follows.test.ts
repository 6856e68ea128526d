import { describe, expect, test } from 'vitest';
import {
  contradictions,
  differsFromAdvice,
  significantRisk,
  whatFollows,
} from '../../../src/core/assessments/follows.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { assessed, EDPB, HEALTH_AT_RISK, MALAYSIA, MEASURE, PROTECTED } from './cases.ts';
import type { Given } from './cases.ts';

const NOWHERE: Given = { ...PROTECTED, enforceableInUk: 'no', enforceableElsewhere: 'no' };

const CASES: ReadonlyArray<readonly [given: string, answers: Given, outcome: string, why: string]> = [
  ['ICO: nothing answered', {}, 'open', 'Question or step 4'],
  ['ICO: nobody is exposed, enforceable here', PROTECTED, 'allows', 'No category of data'],
  [
    'ICO: one category not answered',
    { ...PROTECTED, humanRights: [{ dataCategory: 'Contact data', increasesRisk: 'no' }] },
    'open',
    'Question or step 4',
  ],
  ['ICO: 5a not known', { ...PROTECTED, enforceableInUk: 'not-known' }, 'open', 'Question or step 5'],
  ['ICO: 5a no, 5b yes', { ...PROTECTED, enforceableInUk: 'no', enforceableElsewhere: 'yes' }, 'allows', 'enforced'],
  ['ICO: 5a no, 5b not answered', { ...PROTECTED, enforceableInUk: 'no' }, 'open', 'Question or step 5'],
  ['ICO: enforceable nowhere, nothing decided', NOWHERE, 'open', 'neither in the United Kingdom nor elsewhere'],
  ['ICO: health data at risk, nothing decided', HEALTH_AT_RISK, 'open', 'name an exception, or do not send it'],
  [
    'ICO: health data at risk, an exception applies',
    {
      ...HEALTH_AT_RISK,
      significantRiskData: [{ dataCategory: 'Health data', ground: 'explicit-consent', applies: 'yes' }],
    },
    'only-with-exceptions',
    'recorded with the transfer too',
  ],
  [
    'ICO: health data at risk, a yes without a ground',
    { ...HEALTH_AT_RISK, significantRiskData: [{ dataCategory: 'Health data', applies: 'yes' }] },
    'open',
    'name an exception',
  ],
  [
    'ICO: health data at risk, no exception applies',
    { ...HEALTH_AT_RISK, significantRiskData: [{ dataCategory: 'Health data', applies: 'no' }] },
    'does-not-allow',
    'It is not sent',
  ],
  ['EDPB: nothing answered', EDPB, 'open', 'Question or step 3'],
  ['EDPB: no problem', { ...EDPB, lawAndPractice: 'no-problem' }, 'allows', 'no problem'],
  [
    'EDPB: not applied, unproved',
    { ...EDPB, lawAndPractice: 'problematic-not-applied' },
    'open',
    'proved by documents',
  ],
  [
    'EDPB: not applied, proved',
    { ...EDPB, lawAndPractice: 'problematic-not-applied', practiceProof: 'Counsel’s opinion' },
    'allows',
    'documents prove',
  ],
  ['EDPB: problematic, measures not judged', { ...EDPB, lawAndPractice: 'problematic' }, 'open', 'Question or step 4'],
  [
    'EDPB: problematic, measures make up for it',
    { ...EDPB, lawAndPractice: 'problematic', measuresEffective: 'yes', measures: [MEASURE] },
    'allows-with-measures',
    'make up for it',
  ],
  [
    'EDPB: problematic, effective measures that nobody recorded',
    { ...EDPB, lawAndPractice: 'problematic', measuresEffective: 'yes' },
    'open',
    'none is recorded',
  ],
  [
    'EDPB: problematic, no effective measure',
    { ...EDPB, lawAndPractice: 'problematic', measuresEffective: 'no', measures: [MEASURE] },
    'does-not-allow',
    'not begun, or is stopped',
  ],
  [
    'EDPB: formal steps still open',
    { ...EDPB, lawAndPractice: 'no-problem', formalSteps: 'open' },
    'open',
    'Formal steps are still to be taken',
  ],
  ['Malaysia: nothing answered', MALAYSIA, 'open', 'Question or step 2'],
  ['Malaysia: similar law', { ...MALAYSIA, similarLaw: 'yes' }, 'allows', 'substantially similar'],
  [
    'Malaysia: equivalent protection',
    { ...MALAYSIA, similarLaw: 'no', equivalentProtection: 'yes' },
    'allows',
    'at least equivalent',
  ],
  [
    'Malaysia: neither way',
    { ...MALAYSIA, similarLaw: 'no', equivalentProtection: 'no' },
    'does-not-allow',
    's.129(3)',
  ],
  ['another method', { method: 'other' }, 'open', 'has no guide here'],
];

describe('what follows from the answers', () => {
  test.each(CASES)('%s', (_given, answers, outcome, why) => {
    const follows = whatFollows(assessed(answers));
    expect(follows.outcome).toBe(outcome);
    expect(follows.reasons.map(sentence).join(' ')).toContain(why);
  });

  test('the data left unprotected are those of question 4, and all of them where nothing can be enforced', () => {
    expect(significantRisk(assessed(PROTECTED))).toEqual([]);
    expect(significantRisk(assessed(HEALTH_AT_RISK))).toEqual(['Health data']);
    expect(significantRisk(assessed(NOWHERE))).toEqual(['Contact data', 'Health data']);
  });
});

function differs(position: 'agrees' | 'disagrees', conclusion: 'allows' | 'not-concluded'): boolean {
  return differsFromAdvice(assessed({ dpoAdvice: { position, advice: 'Wait.' }, conclusion }));
}

const REFUSED: Given = { ...HEALTH_AT_RISK, significantRiskData: [{ dataCategory: 'Health data', applies: 'no' }] };

describe('what speaks against itself', () => {
  test.each<[string, Given, string]>([
    ['allows, against the answers', { ...REFUSED, conclusion: 'allows' }, 'contradiction-too-wide'],
    ['does not allow, against the answers', { ...PROTECTED, conclusion: 'does-not-allow' }, 'contradiction-too-narrow'],
    [
      'allows, and rests on measures',
      { ...EDPB, lawAndPractice: 'problematic', measuresEffective: 'yes', measures: [MEASURE], conclusion: 'allows' },
      'contradiction-measures-unsaid',
    ],
    ['the ICO’s questions on the EU’s test', { legalTest: 'eu-essentially-equivalent' }, 'contradiction-test'],
    [
      'the Malaysian method on the UK’s test',
      { ...MALAYSIA, legalTest: 'uk-not-materially-lower' },
      'contradiction-test',
    ],
    [
      'the former UK test after it was replaced',
      { legalTest: 'uk-before-february-2026', completedOn: '2026-02-05' },
      'contradiction-former-test',
    ],
    [
      'a risk that the measures raise',
      { risks: [{ dataCategory: 'Contact data', before: 'low', after: 'moderate' }] },
      'contradiction-risk-rises',
    ],
  ])('%s', (_given, answers, id) => {
    const found = contradictions(assessed(answers));
    expect(found.map((one) => one.id)).toEqual([`assessments.${id}`]);
    expect(found.map(sentence).join('')).not.toMatch(/undefined|\[object/u);
  });

  test.each<[string, Given]>([
    ['the conclusion that follows', { ...PROTECTED, conclusion: 'allows' }],
    ['answers that are still open', { conclusion: 'allows' }],
    ['no conclusion', REFUSED],
    ['the EDPB’s method under UK law, which allows any', { ...EDPB, legalTest: 'uk-not-materially-lower' }],
    ['the former UK test while it was the law', { legalTest: 'uk-before-february-2026', completedOn: '2026-02-04' }],
    [
      'a risk that was not known before',
      { risks: [{ dataCategory: 'Contact data', before: 'not-known', after: 'high' }] },
    ],
  ])('%s does not', (_given, answers) => {
    expect(contradictions(assessed(answers))).toEqual([]);
  });

  test('advice differs from a decision only where the officer disagrees and somebody decided', () => {
    expect(differs('disagrees', 'allows')).toBe(true);
    expect(differs('disagrees', 'not-concluded')).toBe(false);
    expect(differs('agrees', 'allows')).toBe(false);
  });
});
