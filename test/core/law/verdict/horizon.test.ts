import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../src/core/days.ts';
import {
  IDTA,
  agreement,
  answerOn,
  assessment,
  clauses,
  entity,
  facts,
  idOf,
  linked,
  saidOn,
  thirdParty,
  transfer,
  verdictOn,
} from './case-builder.ts';

const BOTH = ['Exporter', 'Importer'];

describe('good through', () => {
  it('an agreement that ends within ninety days: act soon, good through its last day, then none', () => {
    const given = facts({
      entities: [entity('Exporter', 'GB'), entity('Importer', 'AE')],
      agreements: [agreement(BOTH, [IDTA], { validTo: '2027-01-31' })],
      assessments: [assessment('Importer')],
      transfers: [transfer('Exporter', 'Importer', 'AE', linked)],
    });
    const verdict = verdictOn(given, '2026-11-22');
    expect(verdict.actSoon).toBe(true);
    expect(verdict.goodThrough).toBe('2027-01-31');
    expect(verdict.changesOn).toBe('2027-02-01');
    expect(verdict.becomes).toEqual({ verdict: 'no-mechanism', basis: null });
    expect(verdictOn(given, '2026-11-01').actSoon).toBe(false);
  });

  it.each([
    ['the last day of the assessment', { expiresOn: '2027-03-31' }, '2027-03-31'],
    ['the completion of what supersedes it', { supersededBy: idOf('newer') }, '2027-05-14'],
  ])('%s ends it too', (_name, more, last) => {
    const newer = assessment('Importer', {
      id: idOf('newer'),
      completedOn: '2027-05-15',
      conclusion: 'does-not-allow',
    });
    const given = facts({
      entities: [entity('Exporter', 'GB'), entity('Importer', 'AE')],
      agreements: [agreement(BOTH, [IDTA])],
      assessments: [assessment('Importer', more), newer],
      transfers: [transfer('Exporter', 'Importer', 'AE', linked)],
    });
    expect(verdictOn(given, '2026-11-22').goodThrough).toBe(last);
  });

  it('an end that leaves a fallback in place is no alarm', () => {
    const given = facts({
      entities: [entity('Exporter', 'GB'), entity('Importer', 'AE')],
      agreements: [
        agreement(BOTH, [IDTA], { validTo: '2027-01-31' }),
        agreement(BOTH, [IDTA], { id: idOf('second'), title: 'Second' }),
      ],
      assessments: [assessment('Importer')],
      transfers: [
        transfer('Exporter', 'Importer', 'AE', { ...linked, agreements: [idOf('agreement'), idOf('second')] }),
      ],
    });
    const verdict = verdictOn(given, '2026-11-22');
    expect(verdict.goodThrough).toBe('2027-01-31');
    expect(verdict.actSoon).toBe(false);
    expect(verdict.fallback).toBe(`agreement:${idOf('second')}:uk-idta`);
    expect(verdict.becomes?.basis).toBe(verdict.fallback);
  });

  const day = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2018-01-01', days));
  const maybeDay = fc.option(day, { nil: undefined, freq: 1 });
  const early = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2018-01-01', days));
  const anyCase = fc
    .record({
      from: fc.constantFrom('GB', 'GB', 'FR', 'NO', 'MY'),
      to: fc.constantFrom('MY', 'MY', 'AE', 'US', 'KR', 'BR', 'GB', 'GI', 'CA', 'JP'),
      validFrom: early,
      validTo: maybeDay,
      joined: early,
      left: maybeDay,
      completedOn: early,
      expiresOn: maybeDay,
      factFrom: maybeDay,
      factTo: maybeDay,
      nextDue: maybeDay,
      begins: maybeDay,
      ends: maybeDay,
      scheme: fc.constantFrom('dpf' as const, 'pipa' as const, 'lgpd' as const, 'pipeda' as const, 'appi' as const),
      kind: fc.constantFrom('ordinary' as const, 'staff' as const, 'credit-information' as const),
      serves: fc.constantFrom(IDTA, clauses(1), {
        kind: 'eu-scc' as const,
        version: '2010/87/EU',
        annexesComplete: 'yes' as const,
      }),
      legalTest: fc.constantFrom(
        'uk-not-materially-lower' as const,
        'uk-not-materially-lower' as const,
        'uk-before-february-2026' as const,
        'eu-essentially-equivalent' as const,
      ),
    })
    .map((one) =>
      facts({
        entities: [entity('Exporter', one.from)],
        thirdParties: [
          thirdParty('Importer', one.to, {
            statusFacts: [
              {
                scheme: one.scheme,
                legalEntity: 'Importer',
                answer: 'yes',
                validFrom: one.factFrom,
                validTo: one.factTo,
                nextDue: one.nextDue,
              },
            ],
          }),
        ],
        agreements: [
          agreement(BOTH, [one.serves], {
            validFrom: one.validFrom,
            validTo: one.validTo,
            parties: [
              { party: idOf('Exporter'), howBound: 'signed' },
              { party: idOf('Importer'), howBound: 'acceded', joined: one.joined, left: one.left },
            ],
          }),
        ],
        assessments: [
          assessment('Importer', { completedOn: one.completedOn, expiresOn: one.expiresOn, legalTest: one.legalTest }),
        ],
        transfers: [
          transfer('Exporter', 'Importer', one.to, {
            ...linked,
            from: one.begins,
            to: one.ends,
            dataCategories: [{ name: 'Data', kinds: [one.kind] }],
          }),
        ],
      }),
    );
  it('on every day up to it verdict and basis are today’s, and on the day after they are what was said', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 5000 }), fc.nat(), (given, start, pick) => {
        const on = addDays('2018-05-25', start);
        for (const today of answerOn(given, on).verdicts) {
          if (today.goodThrough === null || today.changesOn === null) return;
          const { verdict, basis, regime } = today;
          const span = Math.max(1, daysBetween(on, today.goodThrough));
          for (const within of [today.goodThrough, addDays(on, pick % span)]) {
            expect(saidOn(given, within, regime)).toEqual({ verdict, basis });
          }
          expect(saidOn(given, today.changesOn, regime)).toEqual(today.becomes);
        }
      }),
      { numRuns: 500 },
    );
  });
});
