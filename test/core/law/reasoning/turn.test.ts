import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnOf } from '../../../../src/core/law/reasoning/turn.ts';
import { addDays } from '../../../../src/core/days.ts';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import type { Snapshot } from '../../../../src/core/records/snapshot.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { sentence } from '../../../../src/words/catalogue.ts';
import {
  agreement,
  answerOn,
  assessment,
  entity,
  facts,
  IDTA,
  linked,
  thirdParty,
  transfer,
  verdictOn,
} from '../verdict/case-builder.ts';
import { sampleSnapshot } from '../../../support/sample-snapshot.ts';
import { someCase, TODAY } from './cases.ts';

const BOTH = ['Exporter', 'Importer'];

function turned(snapshot: Snapshot, on = TODAY, regime: RegimeId = 'uk-gdpr') {
  const [first] = snapshot.transfers;
  if (first === undefined) throw new Error('the case has no transfer');
  const turn = turnOf(first, { snapshot, law: shippedLaw() }, verdictOn(snapshot, on, regime));
  if (turn === undefined) return undefined;
  return { ...turn, facts: turn.facts.map(({ statement }) => sentence(statement)) };
}

function given(agreed: object, assessed: object = {}, more: Parameters<typeof facts>[0] = {}): Snapshot {
  return facts({
    entities: [entity('Exporter', 'GB')],
    thirdParties: [thirdParty('Importer', 'AE')],
    agreements: [agreement(BOTH, [IDTA], agreed)],
    assessments: [assessment('Importer', assessed)],
    transfers: [transfer('Exporter', 'Importer', 'AE', linked)],
    ...more,
  });
}

describe('what happens on the day on which a verdict changes', () => {
  it('an agreement ends: that fact alone, with the steps of the verdict of that day', () => {
    const turn = turned(given({ validTo: '2027-01-31' }, { expiresOn: '2028-03-31' }));
    expect(turn).toMatchObject({
      on: '2027-02-01',
      together: false,
      facts: ['‘The agreement’ ends: its last day is 31 January 2027.'],
      becomes: { verdict: 'no-mechanism', basisStatement: null },
    });
    expect(turn?.becomes.reasons.map(({ rule }) => rule)).toContain('verdict.agreement-dates');
    expect(turn?.becomes.toDo.map(({ statement }) => statement.id)).toContain('todo.mend-agreement');
  });

  it('agreement and assessment run out on one day: neither alone makes the difference, both together do', () => {
    const turn = turned(given({ validTo: '2027-01-31' }, { expiresOn: '2027-01-31' }));
    expect(turn?.together).toBe(true);
    expect(turn?.facts).toEqual([
      '‘The agreement’ ends: its last day is 31 January 2027.',
      '‘The assessment’ expires: its last day is 31 January 2027.',
    ]);
  });

  it('an agreement begins on a day on which something of no matter ends: only what matters is told', () => {
    const turn = turned(
      given(
        { validFrom: '2027-03-01' },
        {},
        {
          entities: [entity('Exporter', 'GB')],
          thirdParties: [
            thirdParty('Importer', 'AE', {
              statusFacts: [{ scheme: 'dpf', legalEntity: 'Importer', answer: 'yes', validTo: '2027-02-28' }],
            }),
          ],
        },
      ),
    );
    expect(turn).toMatchObject({
      on: '2027-03-01',
      becomes: { verdict: 'mechanism-in-place' },
      facts: ['‘The agreement’ begins on 1 March 2027.'],
    });
  });

  it('agreement begun the day before and assessment completed on the day: the assessment makes the difference', () => {
    const turn = turned(given({ validFrom: '2027-02-28' }, { completedOn: '2027-03-01' }));
    expect(turn?.on).toBe('2027-03-01');
    expect(turn?.facts).toEqual(['‘The assessment’ is completed on 1 March 2027.']);
  });

  it('a fact of the law ends: it is named with its citation', () => {
    const law = shippedLaw();
    const approval = law.pack.approvals.find(
      ({ regime, country, validTo, conditions }) =>
        regime === 'eu-gdpr' &&
        country === 'GB' &&
        validTo !== undefined &&
        validTo > '2024-01-01' &&
        conditions.length === 0,
    );
    const day = approval?.validTo ?? '';
    const toBritain = facts({
      entities: [entity('Exporter', 'IE')],
      thirdParties: [thirdParty('Importer', 'GB')],
      transfers: [transfer('Exporter', 'Importer', 'GB')],
    });
    const [first] = toBritain.transfers;
    const verdict = verdictOn(toBritain, addDays(day, -5), 'eu-gdpr');
    const turn = first === undefined ? undefined : turnOf(first, { snapshot: toBritain, law }, verdict);
    expect(turn?.on).toBe(addDays(day, 1));
    const told = turn?.facts.map(({ statement, citation }) => [sentence(statement), citation]);
    expect(told?.some(([text = '', citation]) => text.includes(approval?.act ?? '-') && citation !== '')).toBe(true);
  });

  it('a finding that runs out by the years of the law is told though no record mentions that day', () => {
    const finding = facts({
      entities: [entity('Exporter', 'MY')],
      thirdParties: [thirdParty('Importer', 'AE')],
      assessments: [assessment('Importer', { legalTest: 'my-equivalent-protection', completedOn: '2025-09-01' })],
      transfers: [transfer('Exporter', 'Importer', 'AE', { assessments: linked.assessments })],
    });
    const turn = turned(finding, TODAY, 'my-pdpa');
    expect(turn?.facts).toEqual([
      'The finding of ‘The assessment’ runs out: it was valid for 3 years, through 31 August 2028.',
    ]);
  });

  it('a verdict that no known day ends has no such day', () => {
    expect(turned(given({}))).toBeUndefined();
  });

  it.each(['optima', 'optex'] as const)('%s: wherever a verdict changes, something makes it change', (name) => {
    const snapshot = sampleSnapshot(name);
    const active = snapshot.transfers.filter(({ status }) => status === 'active');
    const turns = active.flatMap((one) =>
      ['2018-06-30', '2021-01-15', TODAY, '2027-06-01'].flatMap((on) =>
        answerOn({ ...snapshot, transfers: [one] }, on).verdicts.flatMap(
          (verdict) => turnOf(one, { snapshot, law: shippedLaw() }, verdict) ?? [],
        ),
      ),
    );
    expect(turns.length).toBeGreaterThan(10);
    expect(turns.filter(({ facts: told }) => told.length === 0)).toEqual([]);
  });

  it('whatever is recorded: what is told makes the verdict of that day what the verdict itself foretold', () => {
    fc.assert(
      fc.property(someCase, (snapshot) => {
        const verdict = verdictOn(snapshot, TODAY);
        const turn = turned(snapshot);
        expect(turn?.on ?? null).toBe(verdict.changesOn);
        expect(turn?.becomes.verdict ?? null).toBe(verdict.becomes?.verdict ?? null);
        expect(turn?.facts.length === 0).toBe(false);
      }),
    );
  });
});
