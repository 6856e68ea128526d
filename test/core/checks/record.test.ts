import { describe, expect, test } from 'vitest';
import { sentence } from '../../../src/words/catalogue.ts';
import { foundBy, given, ID, ON, the } from './register.ts';
import type { Case } from './register.ts';

function texts(rule: string, register: Case, on = ON): string[] {
  return foundBy(rule, register, { on }).map(({ statement }) => sentence(statement));
}

function withBases(...bases: ReadonlyArray<'consent' | 'recognised-legitimate-interest'>): Case {
  return given(({ activities }) => {
    const purpose = { description: 'Fraud', bases: bases.map((basis) => ({ basis })) };
    the(activities, ID.contacts).purposes.push(purpose);
  });
}

describe('retention (Art 30(1)(f))', () => {
  test('given an activity without retention for one of two categories, the finding names that category', () => {
    const register = given(({ activities }) => void the(activities, ID.contacts).dataCategories[1]?.retention.pop());
    expect(texts('art-30-1-f.retention', register)).toEqual([
      'The record of ‘Contacts’ gives no time limit for erasing Preferences.',
    ]);
  });

  test.each([
    [{ number: 2, unit: 'years', fromEvent: 'last contact' }, true],
    [{ untilEvent: 'opt-out' }, true],
    [{ number: 2, unit: 'years' }, false],
    [{ number: 2, fromEvent: 'last contact' }, false],
    [{ unit: 'years', fromEvent: 'last contact' }, false],
    [{}, false],
    [{ number: 0, unit: 'days', fromEvent: 'last contact' }, true],
  ] as const)('given %j a day can be worked out: %s', (parts, reckonable) => {
    const register = given(({ activities }) => {
      const [category] = the(activities, ID.contacts).dataCategories;
      if (category !== undefined) category.retention = [{ description: 'So long', ...parts }];
    });
    expect(texts('retention.not-reckonable', register)).toHaveLength(reckonable ? 0 : 1);
  });
});

describe('recognised legitimate interests (UK GDPR Art 6(1)(ea))', () => {
  test.each([
    ['2026-02-04', 1],
    ['2026-02-05', 0],
  ])('on %s are found wanting %i times', (on, times) => {
    const mixed = withBases('consent', 'recognised-legitimate-interest');
    expect(texts('art-6.recognised-interest-too-early', mixed, on)).toHaveLength(times);
    expect(texts('art-6.recognised-interest-eu', mixed, on)).toEqual([]);
  });

  test('are named with the purpose where the EU GDPR reaches it too', () => {
    const mixed = withBases('consent', 'recognised-legitimate-interest');
    the(mixed.activities, ID.contacts).regimes = [{ regime: 'eu-gdpr', because: 'establishment' }];
    expect(texts('art-6.recognised-interest-eu', mixed)).toEqual([expect.stringContaining('‘Fraud’')]);
  });
});

/** The transfer to Malaysia relies on the residual ground, which is not in the record. */
function relied(parts: object): Case {
  return given(({ transfers }) => {
    the(transfers, ID.toMy).exceptions = [
      {
        regime: 'uk-gdpr',
        ground: 'compelling-legitimate-interests',
        necessary: 'yes',
        conditionsMet: 'yes',
        enteredInRecord: 'no',
        authorityTold: 'yes',
        peopleTold: 'yes',
        ...parts,
      },
    ];
  });
}

test('an interest has to be named though another basis stands beside it', () => {
  const register = given(({ activities }) => {
    const bases = [{ basis: 'consent' as const }, { basis: 'legitimate-interests' as const }];
    the(activities, ID.contacts).purposes.push({ description: 'Events', bases });
  });
  expect(texts('art-6.interest', register)).toEqual([expect.stringContaining('‘Events’')]);
});

describe('the residual ground (Art 49(1), second subparagraph)', () => {
  test.each([
    ['this day', {}, 1],
    ['no longer', { validTo: '2026-11-21' }, 0],
    ['another ground', { ground: 'legal-claims' }, 0],
    ['another law', { regime: 'my-pdpa' }, 0],
  ])('relied on %s', (_, parts, times) => {
    expect(texts('art-30-1-e.residual-ground', relied(parts))).toHaveLength(times);
  });

  test('relied on by a processor belongs into its own record', () => {
    const register = relied({});
    the(register.transfers, ID.toMy).exporterRole = 'processor';
    expect(foundBy('art-30-1-e.residual-ground', register)[0]?.citation).toBe('UK GDPR Art 30(2)(c) and Art 49(6)');
  });
});

describe('conditions for special data', () => {
  test.each([
    ['Art 9(2)(a)', 0],
    ['Art 9(2)(b), with Schedule 1, paragraph 1', 1],
    ['Art 9(2)(a) and Art 9(2)(g)', 1],
    ['Employment law', 1],
  ])('%s asks for Schedule 1 %i times', (condition, times) => {
    const register = given(({ activities }) => {
      const activity = the(activities, ID.contacts);
      activity.dataCategories[0]?.kinds.push('special-category');
      activity.specialCategoryCondition = condition;
    });
    expect(texts('dpa-2018.schedule-1', register)).toHaveLength(times);
  });

  test('criminal offence data ask for it whatever the condition', () => {
    const register = given(({ activities }) => {
      const activity = the(activities, ID.contacts);
      activity.dataCategories[0]?.kinds.push('criminal-offence');
      activity.specialCategoryCondition = 'Art 9(2)(a)';
    });
    expect(texts('dpa-2018.schedule-1', register)).toHaveLength(1);
  });
});

test('contact details are not asked of those whom neither regime reaches', () => {
  const register = given(({ activities, entities }) => {
    const activity = the(activities, ID.contacts);
    activity.controllers = [ID.my];
    activity.jointControllers = [];
    the(entities, ID.my).registeredOffice = undefined;
  });
  expect(texts('art-30-a.contact-details', register)).toEqual([]);
});
