import { describe, expect, test } from 'vitest';
import { expiryOf, stateOn } from '../../../src/core/assessments/expiry.ts';
import { GUIDES, METHOD_SOURCES } from '../../../src/core/assessments/guide.ts';
import { progressOf, unanswered } from '../../../src/core/assessments/progress.ts';
import { TransferAssessment } from '../../../src/core/records/assessment.ts';
import { assessmentLayout } from '../../../src/renderer/forms/layouts/assessment.ts';
import { cellsIn } from '../../../src/renderer/forms/layouts/layout.ts';
import { STEP_ASKS } from '../../../src/words/assessments.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { assessed, EDPB, HEALTH_AT_RISK, MALAYSIA, PROTECTED } from './cases.ts';
import type { Given } from './cases.ts';

const ON = '2026-11-22';

describe.each(Object.entries(GUIDES))('the guide of %s', (method, steps) => {
  test('answers its steps by fields of the record, which the form shows in that section', () => {
    const sections = assessmentLayout.orders?.sections[method] ?? [];
    const shown = new Map(sections.map(({ id, rows }) => [id, cellsIn(rows).map(({ field }) => field)]));
    for (const { id, fields } of steps) {
      expect(Object.keys(TransferAssessment.shape)).toEqual(expect.arrayContaining([...fields]));
      expect(shown.get(id)?.toSorted()).toEqual([...fields].toSorted());
      expect(STEP_ASKS[id]).toMatch(/[.?]$/u);
    }
  });

  test('cites what its steps rest on, by sources with a title and a date, or says that they are unconfirmed', () => {
    for (const { citation, grade, sources } of steps) {
      if (citation === undefined) continue;
      expect(grade === 'unconfirmed' ? sources.length : Math.min(sources.length, 1)).toBe(
        grade === 'unconfirmed' ? 0 : 1,
      );
      for (const key of sources) expect(METHOD_SOURCES[key]?.title, key).toMatch(/\w/u);
    }
  });
});

/** The steps that the method itself asks. */
function asked(method: keyof typeof GUIDES): readonly string[] {
  return GUIDES[method].map(({ id }) => id).filter((id) => /-\d$/u.test(id));
}

test('the ICO asks six questions, the EDPB six steps, in their order', () => {
  expect(asked('ico-six-questions')).toEqual(['ico-1', 'ico-2', 'ico-3', 'ico-4', 'ico-5', 'ico-6']);
  expect(asked('edpb-six-steps')).toEqual(['edpb-1', 'edpb-2', 'edpb-3', 'edpb-4', 'edpb-5', 'edpb-6']);
});

function stepOf(step: string, given: Given) {
  const found = progressOf(assessed(given), ON).find((one) => one.step.id === step);
  return [found?.progress, found?.reasons.map(sentence).join(' ')] as const;
}

describe('how far a step is answered', () => {
  test.each<[string, string, Given, string, string]>([
    [
      'a scope without importer',
      'scope',
      { scope: { destinations: [{ country: 'MY' }] } },
      'partly',
      'not of a country',
    ],
    ['no circumstances', 'ico-1', {}, 'open', 'Circumstances'],
    [
      'a risk for one of two categories',
      'ico-2',
      { risks: [{ dataCategory: 'Contact data', before: 'low', after: 'low' }] },
      'partly',
      'Health data',
    ],
    ['a depth without a reason', 'ico-3', { investigation: 'brief' }, 'partly', 'Why that far'],
    ['5a yes with reasons', 'ico-5', PROTECTED, 'answered', ''],
    ['5a no, 5b not asked yet', 'ico-5', { ...PROTECTED, enforceableInUk: 'no' }, 'partly', '5b'],
    [
      'nothing left unprotected',
      'ico-6',
      { ...PROTECTED, countrySources: 'Reports' },
      'not-needed',
      'no data unprotected',
    ],
    ['data left unprotected, undecided', 'ico-6', HEALTH_AT_RISK, 'open', 'Health data'],
    ['step 3 without proof', 'edpb-3', { ...EDPB, lawAndPractice: 'problematic-not-applied' }, 'partly', 'prove it'],
    ['no problem found', 'edpb-4', { ...EDPB, lawAndPractice: 'no-problem' }, 'not-needed', 'Step 3 found nothing'],
    ['a similar law', 'my-3', { ...MALAYSIA, similarLaw: 'yes' }, 'not-needed', 'one way is enough'],
    [
      'a decision against advice without reasons',
      'people',
      {
        assessor: 'A',
        approver: 'B',
        conclusion: 'allows',
        dpoAdvice: { position: 'disagrees', advice: 'Wait.' },
      },
      'partly',
      'Why it was decided otherwise',
    ],
    [
      'completed in time to come',
      'conclusion',
      { conclusion: 'allows', completedOn: '2027-01-01' },
      'partly',
      'lies ahead',
    ],
    ['past its last day', 'expiry', { expiresOn: '2026-11-21' }, 'partly', '21 November 2026'],
  ])('%s (%s)', (_name, step, given, progress, why) => {
    const [found, said] = stepOf(step, given);
    expect(found).toBe(progress);
    expect(said).toContain(why);
  });

  test('what the register asks of every assessment is no question of the method', () => {
    expect(unanswered(assessed({ method: 'other' }), ON).map(({ step }) => step.id)).toEqual(['answers']);
  });
});

describe('how long an assessment holds', () => {
  test.each<[string, Given, string | undefined, string]>([
    [
      'Malaysia: three years from its completion',
      { ...MALAYSIA, completedOn: '2025-09-01' },
      '2028-08-31',
      'three years',
    ],
    ['Malaysia, completed on a leap day', { ...MALAYSIA, completedOn: '2028-02-29' }, '2031-02-28', 'three years'],
    [
      'Malaysia: a later day on record does not count',
      { ...MALAYSIA, completedOn: '2025-09-01', expiresOn: '2030-01-01' },
      '2028-08-31',
      'too late',
    ],
    [
      'Malaysia: an earlier day on record does',
      { ...MALAYSIA, completedOn: '2025-09-01', expiresOn: '2027-01-01' },
      '2027-01-01',
      '1 January 2027',
    ],
    ['Malaysia: not completed yet', MALAYSIA, undefined, 'from the day on which it is completed'],
    ['the UK: the law sets no years', { completedOn: '2020-01-01' }, undefined, 'never looked at again'],
    ['the UK: the day that is recorded', { expiresOn: '2027-03-01' }, '2027-03-01', '1 March 2027'],
    [
      'ended by an event before that day',
      {
        expiresOn: '2027-03-01',
        expiryEvents: [{ trigger: 'judgment', event: 'A judgment', occurredOn: '2026-06-01' }],
      },
      '2026-05-31',
      'A judgment',
    ],
    ['waiting for an event', { expiryEvents: [{ event: 'New law' }] }, undefined, 'New law'],
  ])('%s', (_name, given, lastDay, why) => {
    const expiry = expiryOf(assessed(given));
    expect(expiry.lastDay).toBe(lastDay);
    expect(expiry.reasons.map(sentence).join(' ')).toContain(why);
  });

  const DONE: Given = { completedOn: '2025-09-01', conclusion: 'allows' };
  test.each<[string, Given, Given | undefined, string]>([
    ['a draft', { ...DONE, status: 'draft' }, undefined, 'draft'],
    ['without a conclusion', { completedOn: '2025-09-01' }, undefined, 'in-work'],
    ['done and without an end', DONE, undefined, 'current'],
    ['on its last day', { ...DONE, expiresOn: ON }, undefined, 'current'],
    ['the day after', { ...DONE, expiresOn: '2026-11-21' }, undefined, 'expired'],
    ['Malaysian, after three years', { ...MALAYSIA, ...DONE, completedOn: '2023-11-22' }, undefined, 'expired'],
    ['ended by an event', { ...DONE, expiryEvents: [{ event: 'E', occurredOn: ON }] }, undefined, 'ended-by-event'],
    ['named as superseded by a draft', DONE, { status: 'draft', completedOn: ON }, 'current'],
    ['superseded by one that is not completed', DONE, {}, 'current'],
    ['superseded by one that concludes nothing', DONE, { completedOn: ON }, 'current'],
    ['superseded by one that is completed the day after', DONE, { ...DONE, completedOn: '2026-11-23' }, 'current'],
    ['superseded by one that is completed', { ...DONE, status: 'ended' }, { ...DONE, completedOn: ON }, 'superseded'],
  ])('%s stands as %#', (_name, given, successor, state) => {
    expect(stateOn(assessed(given), successor === undefined ? undefined : assessed(successor), ON)).toBe(state);
  });
});
