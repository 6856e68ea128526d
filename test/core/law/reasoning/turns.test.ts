import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/core/days.ts';
import { MOST_TURNS, turnsOf } from '../../../../src/core/law/reasoning/turns.ts';
import { knownChanges } from '../../../../src/core/law/verdict/changes.ts';
import { answerOn, questionOf } from '../../../../src/core/law/verdict/judge.ts';
import type { Snapshot } from '../../../../src/core/records/snapshot.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { sentence } from '../../../../src/words/catalogue.ts';
import {
  agreement,
  assessment,
  entity,
  facts,
  idOf,
  IDTA,
  thirdParty,
  transfer,
  verdictOn,
} from '../verdict/case-builder.ts';
import { someCase, TODAY } from './cases.ts';

const law = shippedLaw();
const BOTH = ['Exporter', 'Importer'];

/** Agreements one after the other, each from the first day of a year until the last of September. */
function given(years: readonly number[]): Snapshot {
  const agreements = years.map((year) =>
    agreement(BOTH, [IDTA], {
      id: idOf(`agreement ${year}`),
      title: `The agreement of ${year}`,
      validFrom: `${year}-01-01`,
      concludedOn: `${year}-01-01`,
      validTo: `${year}-09-30`,
    }),
  );
  return facts({
    entities: [entity('Exporter', 'GB')],
    thirdParties: [thirdParty('Importer', 'AE')],
    agreements,
    assessments: [assessment('Importer')],
    transfers: [
      transfer('Exporter', 'Importer', 'AE', {
        agreements: agreements.map(({ id }) => id),
        assessments: [idOf('assessment')],
      }),
    ],
  });
}

function turned(snapshot: Snapshot) {
  const [first] = snapshot.transfers;
  if (first === undefined) throw new Error('the case has no transfer');
  return turnsOf(first, { snapshot, law }, { regime: 'uk-gdpr' }, TODAY);
}

describe('the known days on which a verdict changes', () => {
  it('are told in order, each with what it becomes and the fact that makes it so', () => {
    const known = turned(given([2027, 2028]));
    expect(known?.further).toBeNull();
    expect(
      known?.turns.map(({ on, becomes, facts: made }) => [
        on,
        becomes.verdict,
        ...made.map(({ statement }) => sentence(statement)),
      ]),
    ).toEqual([
      ['2027-01-01', 'mechanism-in-place', expect.stringMatching(/^‘The agreement of 2027’/)],
      ['2027-10-01', 'no-mechanism', '‘The agreement of 2027’ ends: its last day is 30 September 2027.'],
      ['2028-01-01', 'mechanism-in-place', expect.stringMatching(/^‘The agreement of 2028’/)],
      ['2028-10-01', 'no-mechanism', '‘The agreement of 2028’ ends: its last day is 30 September 2028.'],
    ]);
  });

  it('are the nearest where there are many, with how many more there are and the last of them', () => {
    const known = turned(given([2027, 2028, 2029, 2030, 2031]));
    expect(known?.turns).toHaveLength(MOST_TURNS);
    expect(known?.further).toEqual({ days: 10 - MOST_TURNS, last: '2031-10-01' });
  });

  it('are none where no known day changes it', () => {
    expect(turned(given([]))).toBeUndefined();
  });

  it('are all of them: on any later day the answer is what the last change before it made of it', () => {
    fc.assert(
      fc.property(someCase, fc.integer({ min: 1, max: 3000 }), (snapshot, ahead) => {
        const [first] = snapshot.transfers;
        const question = first === undefined ? undefined : questionOf(first, snapshot, law);
        if (question === undefined) throw new Error('the case has no transfer');
        const day = addDays(TODAY, ahead);
        const changes = knownChanges(question, 'uk-gdpr', TODAY);
        const now = verdictOn(snapshot, TODAY);
        const last = changes.findLast(({ on }) => on <= day) ?? now;
        const { answer } = answerOn(question, 'uk-gdpr', day);
        expect([answer.verdict, answer.basis]).toEqual([last.verdict, last.basis]);
        expect(changes[0]?.on ?? null).toBe(now.changesOn);
      }),
      { numRuns: 300 },
    );
  });
});
