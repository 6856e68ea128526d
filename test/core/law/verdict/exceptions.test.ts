import { describe, expect, it } from 'vitest';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import { ADDENDUM, agreement, clauses, entity, facts, idOf, rulesOf, transfer, verdictOn } from './case-builder.ts';

const TODAY = '2026-11-22';
type Exception = NonNullable<NonNullable<Parameters<typeof transfer>[3]>['exceptions']>[number];
type Frequency = NonNullable<Parameters<typeof transfer>[3]>['frequency'];

function relying(exception: Partial<Exception>, frequency: Frequency, from = 'GB', regime: RegimeId = 'uk-gdpr') {
  const whole: Exception = {
    regime,
    ground: 'legal-claims',
    reasons: 'A claim before the courts of Kenya',
    necessary: 'yes',
    conditionsMet: 'yes',
    enteredInRecord: 'yes',
    authorityTold: 'yes',
    peopleTold: 'yes',
    consent: { givenOn: '2026-01-10', proof: 'Signed form', toldOfRisks: 'yes' },
    ...exception,
  };
  const given = facts({
    entities: [entity('Exporter', from), entity('Importer', 'KE')],
    transfers: [transfer('Exporter', 'Importer', 'KE', { exceptions: [whole], frequency })],
  });
  return verdictOn(given, TODAY, regime);
}

describe('an exception (EU: derogation), ground by ground', () => {
  it.each<[string, Partial<Exception>, Frequency, string, string]>([
    ['legal claims, once', {}, 'once', 'mechanism-in-place', 'verdict.exception'],
    [
      'legal claims, regularly: for what is out of the ordinary (trap 32)',
      {},
      'regular',
      'no-mechanism',
      'verdict.exception-recurring',
    ],
    [
      'legal claims, how often is not known',
      {},
      'not-known',
      'needs-judgement',
      'verdict.exception-frequency-not-known',
    ],
    [
      'explicit consent bears recurring use, flagged',
      { ground: 'explicit-consent' },
      'regular',
      'mechanism-in-place',
      'verdict.exception-recurring-flagged',
    ],
    [
      'consent without proof',
      { ground: 'explicit-consent', consent: { toldOfRisks: 'yes' } },
      'once',
      'needs-judgement',
      'verdict.exception-fact-not-known',
    ],
    [
      'consent of somebody who was not told of the risks',
      { ground: 'explicit-consent', consent: { proof: 'Signed form', toldOfRisks: 'no' } },
      'once',
      'no-mechanism',
      'verdict.consent-uninformed',
    ],
    [
      'consent withdrawn on the very day',
      { ground: 'explicit-consent', consent: { proof: 'Form', toldOfRisks: 'yes', withdrawnOn: TODAY } },
      'once',
      'no-mechanism',
      'verdict.consent-withdrawn',
    ],
    [
      'consent to be withdrawn the day after',
      { ground: 'explicit-consent', consent: { proof: 'Form', toldOfRisks: 'yes', withdrawnOn: '2026-11-23' } },
      'once',
      'mechanism-in-place',
      'verdict.exception',
    ],
    [
      'consent that is given later only',
      { ground: 'explicit-consent', consent: { proof: 'Form', toldOfRisks: 'yes', givenOn: '2026-11-23' } },
      'once',
      'no-mechanism',
      'verdict.consent-not-yet',
    ],
    [
      'the residual ground of which the authority was not told',
      { ground: 'compelling-legitimate-interests', authorityTold: 'no' },
      'once',
      'no-mechanism',
      'verdict.exception-not-told',
    ],
    [
      'the residual ground, and whether the people were told is not known',
      { ground: 'compelling-legitimate-interests', peopleTold: 'not-known' },
      'once',
      'needs-judgement',
      'verdict.exception-fact-not-known',
    ],
    ['not necessary', { necessary: 'no' }, 'once', 'no-mechanism', 'verdict.exception-not-necessary'],
    [
      'consent asks for no necessity',
      { ground: 'explicit-consent', necessary: 'no' },
      'once',
      'mechanism-in-place',
      'verdict.exception',
    ],
    ['conditions not met', { conditionsMet: 'no' }, 'once', 'no-mechanism', 'verdict.exception-condition-fails'],
    [
      'conditions not known',
      { conditionsMet: 'not-known' },
      'once',
      'needs-judgement',
      'verdict.exception-fact-not-known',
    ],
    ['no reasons recorded', { reasons: undefined }, 'once', 'needs-judgement', 'verdict.exception-fact-not-known'],
    [
      'the residual ground without its entry in the record',
      { ground: 'compelling-legitimate-interests', enteredInRecord: 'no' },
      'once',
      'no-mechanism',
      'verdict.exception-not-entered',
    ],
    [
      'the residual ground, entered',
      { ground: 'compelling-legitimate-interests' },
      'once',
      'mechanism-in-place',
      'verdict.exception',
    ],
    ['over since yesterday', { validTo: '2026-11-21' }, 'once', 'no-mechanism', 'verdict.exception-not-that-day'],
  ])('%s', (_name, exception, frequency, word, rule) => {
    const verdict = relying(exception, frequency);
    expect(verdict.verdict).toBe(word);
    expect(rulesOf(verdict)).toContain(rule);
  });

  it('shows on the answer that it rests on one', () => {
    expect(relying({}, 'once').flags).toContain('exception');
    expect(relying({ ground: 'explicit-consent' }, 'regular').flags).toContain('recurring-exception');
  });

  it('one named for another regime does not count', () => {
    const verdict = relying({ regime: 'eu-gdpr' }, 'once', 'GB', 'uk-gdpr');
    expect(verdict.verdict).toBe('no-mechanism');
    expect(rulesOf(verdict)).toContain('verdict.no-exception');
  });

  it('the EU judges its derogations likewise', () => {
    expect(relying({}, 'once', 'FR', 'eu-gdpr').basis).toBe('exception:legal-claims');
  });
});

const processor = (servesAs: Parameters<typeof agreement>[1]) =>
  facts({
    entities: [entity('Exporter', 'GB'), entity('Importer', 'FR')],
    agreements: [agreement(['Exporter', 'Importer'], servesAs)],
    transfers: [transfer('Exporter', 'Importer', 'FR', { importerRole: 'processor' })],
  });

const duties = (servesAs: Parameters<typeof agreement>[1]) =>
  verdictOn(processor(servesAs), TODAY).openDuties.map((duty) => duty.statement.id);

describe('the duties beside a mechanism (trap 33)', () => {
  it('an approved destination leaves the terms with the processor, the notice and the record open', () => {
    expect(verdictOn(processor([]), TODAY).verdict).toBe('mechanism-in-place');
    expect(duties([])).toEqual(['duty.article-28', 'duty.article-13', 'duty.article-30']);
  });
  it.each([
    ['terms of Art 28', [{ kind: 'processor-terms' as const }]],
    ['EU clauses of Module Two, which contain them', [clauses(2), ADDENDUM]],
  ])('%s close the first', (_name, servesAs) => {
    expect(duties(servesAs)).not.toContain('duty.article-28');
  });
  it('joint controllers without an arrangement', () => {
    const joint = transfer('Exporter', 'Importer', 'FR', {
      exporterRole: 'joint-controller',
      importerRole: 'joint-controller',
      activities: [idOf('activity')],
    });
    const given = facts({ entities: [entity('Exporter', 'GB'), entity('Importer', 'FR')], transfers: [joint] });
    expect(verdictOn(given, TODAY).openDuties.map((duty) => duty.statement.id)).toEqual([
      'duty.article-26',
      'duty.article-13',
    ]);
  });
});
