import { describe, expect, test } from 'vitest';
import { ProcessingActivity } from '../../../src/core/records/activity.ts';
import { summaryOf } from '../../../src/core/routing/reasons.ts';
import { route } from '../../../src/core/routing/route.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { ASIA, decided, DMCC, DUBAI, entity, flagsOf, GROUP, ground, HLS, HOME, id, policy } from './group.ts';

describe('who looks after a contact', () => {
  test.each([
    ['Kenya', DMCC, 'nearest', 3524],
    ['Indonesia', ASIA, 'nearest', 1183],
    ['Brazil', HOME, 'nearest', 8751],
    ['Australia', ASIA, 'nearest', 6519],
    ['India', DMCC, 'nearest', 2224],
    ['Japan', ASIA, 'nearest', 5316],
    ['South Africa', DMCC, 'nearest', 6327],
    ['Greenland', HOME, 'nearest', 3217],
    ['United States', HOME, 'nearest', 5869],
    ['Malaysia', ASIA, 'own-country', 0],
    ['Labuan', ASIA, 'own-country', 0],
    ['Dubai', DMCC, 'own-country', 104],
  ] as const)('%s', (jurisdiction, assigned, rule, kilometres) => {
    const decision = decided(jurisdiction);
    expect(decision).toMatchObject({ area: 'outside', assigned, rule, measure: 'capital' });
    expect(decision.kilometres).toBeCloseTo(kilometres, -1);
  });

  test.each(['GB', 'France', 'Norway', 'French Guiana', 'Réunion', 'Åland', 'Northern Ireland', 'EL'])(
    '%s is home',
    (jurisdiction) => {
      const decision = decided(jurisdiction);
      expect(decision).toMatchObject({
        area: 'home',
        rule: 'home-area',
        assigned: HOME,
        jointControllers: [],
        kilometres: null,
        runnerUp: null,
      });
      expect(decision.sharing).toMatchObject({ kind: 'none', state: 'free' });
    },
  );

  test.each([
    'Greenland',
    'Jersey',
    'Guernsey',
    'Isle of Man',
    'Gibraltar',
    'Faroe Islands',
    'Switzerland',
    'New Caledonia',
    'Aruba',
    'Bermuda',
    'Svalbard',
    'Monaco',
  ])('%s is neither the United Kingdom nor the EEA, whatever its parent', (jurisdiction) => {
    expect(decided(jurisdiction)).toMatchObject({ area: 'outside', rule: 'nearest' });
  });

  test('the United Kingdom was inside the area of EU law until the end of the transition period, for a policy that says EEA alone', () => {
    const eea = policy({ homeArea: ['eea'] });
    expect(decided('GB', { policy: eea, day: '2020-06-01' }).area).toBe('home');
    expect(decided('GB', { policy: eea, day: '2021-06-01' }).area).toBe('outside');
  });

  test('Hawaii belongs to the company in the United States, although Kiribati has one nearer', () => {
    const entities = [
      ...GROUP,
      entity(6, 'Optima Inc', 'US', [40.7, -74]),
      entity(7, 'Tarawa Ltd', 'KI', [1.33, 172.98]),
    ];
    expect(decided('Hawaii', { lists: { entities } })).toMatchObject({ rule: 'own-country', assigned: id(6) });
    expect(decided('Guam', { lists: { entities } })).toMatchObject({ rule: 'nearest' });
  });

  test('every entity appears, with its distance and why it is in or out', () => {
    const { candidates } = decided('Kenya');
    expect(candidates.map(({ name, standing, why }) => [name, standing, why.id])).toEqual([
      ['Home Contracting Limited', 'eligible', 'routing.candidate-eligible'],
      ['Products Asia Sdn Bhd', 'eligible', 'routing.candidate-eligible'],
      ['Systems International DMCC', 'chosen', 'routing.candidate-chosen'],
      ['Partitions LLC', 'out', 'routing.candidate-may-not-take'],
      ['HLS Installations Limited', 'out', 'routing.candidate-may-not-take'],
    ]);
    expect(candidates.every(({ kilometres }) => kilometres !== null && kilometres > 0)).toBe(true);
  });

  test('the runner-up is the next of another country', () => {
    expect(decided('Kenya').runnerUp).toMatchObject({ entity: HOME });
    expect(decided('Kenya').runnerUp?.kilometres).toBeCloseTo(6845, -1);
  });
});

const near = (more: Parameters<typeof entity>[4]) => ({
  lists: { entities: [...GROUP, entity(6, 'Nairobi Ltd', 'KE', [-1.29, 36.82], more)] },
});

describe('who may not', () => {
  test.each([
    ['yes', {}, id(6)],
    ['may not take contacts', { mayTakeRoutedContacts: 'no' }, DMCC],
    ['opens on the next day', { existsFrom: '2026-11-23' }, DMCC],
    ['opens that day', { existsFrom: '2026-11-22' }, id(6)],
    ['closed the day before', { existsTo: '2026-11-21' }, DMCC],
    ['closes that day', { existsTo: '2026-11-22' }, id(6)],
    ['is a draft', { status: 'draft' }, DMCC],
    ['has ended', { status: 'ended' }, DMCC],
  ] as const)('a company in Kenya itself: %s', (_, more, assigned) => {
    expect(decided('Kenya', near(more)).assigned).toBe(assigned);
  });

  test('an entity of which the register does not say whether it may is out, and named where it is nearer', () => {
    const decision = decided('Kenya', near({ mayTakeRoutedContacts: 'not-known' }));
    expect(decision.assigned).toBe(DMCC);
    expect(flagsOf(decision)).toContain('nearer-entity-not-known');
    expect(flagsOf(decided('Brazil', near({ mayTakeRoutedContacts: 'not-known' })))).not.toContain(
      'nearer-entity-not-known',
    );
  });

  test('a processor never, unless it decides elsewhere', () => {
    const processing = ProcessingActivity.parse({
      id: id(50),
      title: 'Hosting',
      kind: 'processor',
      processors: [id(6)],
    });
    const deciding = ProcessingActivity.parse({
      id: id(51),
      title: 'Marketing',
      kind: 'controller',
      controllers: [id(6)],
    });
    const { lists } = near({});
    const out = decided('Kenya', { lists: { ...lists, activities: [processing] } });
    expect(out.assigned).toBe(DMCC);
    expect(out.candidates.at(-1)?.why).toEqual({
      id: 'routing.candidate-processor',
      parameters: { activity: 'Hosting' },
    });
    expect(decided('Kenya', { lists: { ...lists, activities: [processing, deciding] } }).assigned).toBe(id(6));
  });

  test('an office without coordinates cannot be nearest, which is flagged, but serves its own country', () => {
    const entities = [...GROUP, entity(6, 'Nairobi Ltd', 'KE', null)];
    expect(decided('Kenya', { lists: { entities } })).toMatchObject({
      assigned: id(6),
      rule: 'own-country',
      kilometres: null,
      measure: null,
    });
    const uganda = decided('Uganda', { lists: { entities } });
    expect(uganda.assigned).toBe(DMCC);
    expect(flagsOf(uganda)).toContain('entity-not-measured');
  });

  test('where nobody may, the home controller keeps the contact, and that is flagged', () => {
    const entities = GROUP.map((one) => ({ ...one, mayTakeRoutedContacts: 'no' as const }));
    const decision = decided('Kenya', { lists: { entities } });
    expect(decision.assigned).toBe(HOME);
    expect(flagsOf(decision)).toContain('no-candidate');
  });

  test('without its home controller a policy decides nothing', () => {
    const gone = GROUP.map((one) => (one.id === HOME ? { ...one, existsTo: '2025-12-31' } : one));
    for (const entities of [gone, GROUP.slice(1)]) {
      expect(route({ jurisdiction: 'Kenya' }, ground({ lists: { entities } }))).toMatchObject({
        ok: false,
        why: 'no-home-controller',
      });
    }
  });
});

describe('two entities of one country, or equally near', () => {
  const second = entity(6, 'Second Dubai LLC', 'AE', [25.5, 55.6]);
  const entities = [...GROUP, second];

  test.each([
    ['the nearer, where nothing else decides', {}, undefined, DMCC, 'distance'],
    ["the policy's order", { preference: [id(6), DMCC] }, undefined, id(6), 'preference'],
    ['the one registered with, before the order', { preference: [DMCC] }, id(6), id(6), 'registered-with'],
    ['registered elsewhere decides nothing', {}, HOME, DMCC, 'distance'],
  ] as const)('%s', (_, more, registeredWith, assigned, by) => {
    const decision = decided(
      { jurisdiction: 'Kenya', registeredWith },
      {
        lists: { entities },
        policy: policy({ ...more, preference: [...('preference' in more ? more.preference : [])] }),
      },
    );
    expect(decision.assigned).toBe(assigned);
    expect(decision.reasons.find(({ rule }) => rule === 'routing.chosen-among')?.statement.parameters['by']).toBe(by);
  });

  test('the home controller comes before others of its country, though they are nearer', () => {
    const cornwall = entity(6, 'Cornwall Ltd', 'GB', [50.07, -5.71]);
    expect(decided('Brazil', { lists: { entities: [...GROUP, cornwall] } }).assigned).toBe(HOME);
  });

  test('two at one address and nothing to choose by: by name, and not by the order of the records', () => {
    const twins = [entity(6, 'Zeta DMCC', 'AE', DUBAI), entity(7, 'Alpha DMCC', 'AE', DUBAI)];
    const without = GROUP.filter((one) => one.id !== DMCC);
    for (const order of [twins, twins.toReversed()]) {
      expect(decided('Kenya', { lists: { entities: [...without, ...order] } }).assigned).toBe(id(7));
    }
  });

  test('equally near in two countries: the one registered with', () => {
    const across = entity(6, 'Border Ltd', 'OM', DUBAI);
    const world = { lists: { entities: [...GROUP, across] } };
    expect(decided({ jurisdiction: 'Kenya', registeredWith: id(6) }, world).assigned).toBe(id(6));
    expect(decided('Kenya', world).assigned).toBe(id(6));
  });

  test('a zone with a law of its own is a jurisdiction of its own', () => {
    const inZone = entity(6, 'Zone Ltd', 'AE', [25.21, 55.28], { zone: 'DIFC' });
    const both = { lists: { entities: [...GROUP, inZone] } };
    expect(decided('DIFC', both).assigned).toBe(id(6));
    expect(flagsOf(decided('DIFC', both))).not.toContain('zone-law-differs');
    expect(decided('United Arab Emirates', both).assigned).toBe(DMCC);
    expect(decided('DIFC').assigned).toBe(DMCC);
    expect(flagsOf(decided('DIFC'))).toContain('zone-law-differs');
    expect(decided({ jurisdiction: 'AE', zone: 'DIFC' }, both).assigned).toBe(id(6));
  });
});

describe('what a person should look at', () => {
  test('a lead smaller than the margin of the policy', () => {
    expect(flagsOf(decided('India', { policy: policy({ marginKilometres: 1000 }) }))).not.toContain('margin-small');
    expect(flagsOf(decided('India', { policy: policy({ marginKilometres: 2000 }) }))).toContain('margin-small');
  });

  test('measures that disagree: India is nearer to Dubai by its capital, to Kuala Lumpur by its nearest point', () => {
    expect(decided('India').assigned).toBe(DMCC);
    expect(flagsOf(decided('India'))).toContain('measures-disagree');
    expect(decided('India', { policy: policy({ measure: 'nearest-point' }) })).toMatchObject({
      assigned: ASIA,
      measure: 'nearest-point',
    });
    expect(flagsOf(decided('Kenya'))).not.toContain('measures-disagree');
  });

  test('no capital: measured to the nearest point, and flagged', () => {
    const decision = decided('Antarctica');
    expect(decision.measure).toBe('nearest-point');
    expect(flagsOf(decision)).toContain('no-capital');
  });

  test.each(['Svalbard', 'Gibraltar', 'New Caledonia'])('%s is under review: routed and flagged', (jurisdiction) => {
    const decision = decided(jurisdiction);
    expect(decision.area).toBe('outside');
    expect(flagsOf(decision)).toContain('territory-under-review');
  });

  test('facts to be confirmed about an entity that could have been chosen', () => {
    const entities = GROUP.map((one) =>
      one.id === ASIA ? { ...one, toBeConfirmed: [{ field: 'registeredOffice.latitude' }] } : one,
    );
    expect(flagsOf(decided('Kenya', { lists: { entities } }))).toContain('rests-on-unconfirmed');
    expect(flagsOf(decided('France', { lists: { entities } }))).not.toContain('rests-on-unconfirmed');
    expect(flagsOf(decided('Kenya'))).not.toContain('rests-on-unconfirmed');
  });

  test('an entity registered with that nobody knows, or that is gone', () => {
    expect(flagsOf(decided({ jurisdiction: 'Kenya', registeredWith: 'Optima Mars' }))).toContain(
      'registered-with-unknown',
    );
    const entities = GROUP.map((one) => (one.id === HLS ? { ...one, existsTo: '2024-01-01' } : one));
    expect(flagsOf(decided({ jurisdiction: 'Kenya', registeredWith: HLS }, { lists: { entities } }))).toContain(
      'registered-with-gone',
    );
  });
});

const fixed = (more: object) =>
  policy({ fixedAssignments: [{ country: 'KE', entity: ASIA, reason: 'The market is run from there.', ...more }] });

describe('fixed assignments of the policy', () => {
  test('decide before the rules, and say what the rules would have chosen', () => {
    const decision = decided('Kenya', { policy: fixed({}) });
    expect(decision).toMatchObject({ assigned: ASIA, rule: 'fixed-assignment' });
    expect(decision.flags.find(({ flag }) => flag === 'fixed-assignment')?.statement.parameters).toMatchObject({
      otherwise: 'Systems International DMCC',
    });
  });

  test('are passed over, and flagged, where the entity may not take contacts that day', () => {
    const decision = decided('Kenya', { policy: fixed({ entity: HLS }) });
    expect(decision).toMatchObject({ assigned: DMCC, rule: 'nearest' });
    expect(flagsOf(decision)).toContain('fixed-assignment-not-possible');
  });

  test('for a zone do not bind the whole country', () => {
    const zoned = policy({ fixedAssignments: [{ country: 'AE', zone: 'DIFC', entity: ASIA, reason: 'Own law.' }] });
    expect(decided('DIFC', { policy: zoned }).assigned).toBe(ASIA);
    expect(decided('Dubai', { policy: zoned }).assigned).toBe(DMCC);
  });
});

describe('a jurisdiction that cannot be read', () => {
  test.each([
    ['Korea', 'ambiguous'],
    ['MENA', 'regional'],
    ['Yugoslavia', 'withdrawn'],
    ['Atlantis', 'unknown'],
    ['', 'empty'],
    ['n/a', 'empty'],
  ])('%s is refused as %s', (jurisdiction, why) => {
    expect(route({ jurisdiction }, ground())).toMatchObject({ ok: false, why });
  });
});

describe('for every territory', () => {
  const codes = [...ground().geography.gazetteer.byCode.keys()];

  test('one entity is chosen, and no eligible one of another country is nearer', () => {
    for (const code of codes) {
      const { candidates, rule, kilometres, assigned } = decided(code);
      const chosen = candidates.filter(({ standing }) => standing === 'chosen');
      expect([code, chosen.map((one) => one.entity)]).toEqual([code, [assigned]]);
      const nearer = candidates.filter(
        (one) => one.standing === 'eligible' && (one.kilometres ?? 0) < (kilometres ?? Infinity),
      );
      expect([code, rule === 'nearest' ? nearer : []]).toEqual([code, []]);
    }
  });

  test('home is the United Kingdom, the 30 states of the EEA, and the territories that the table has inside: 38 in all', () => {
    const home = codes.filter((code) => decided(code).area === 'home');
    expect(home).toHaveLength(38);
    expect(home).toEqual(expect.arrayContaining(['GB', 'IS', 'LI', 'NO', 'AX', 'GF', 'GP', 'MQ', 'RE', 'YT', 'MF']));
  });

  test('everything that a decision says has its sentence', () => {
    const requests = [{ registeredWith: ASIA }, { registeredWith: 'Mars' }, {}];
    for (const jurisdiction of codes) {
      for (const more of requests) {
        const decision = decided(
          { jurisdiction, ...more },
          { policy: policy({ marginKilometres: 3000 }), verdict: 'no-mechanism' },
        );
        const { reasons, flags, candidates, marketing, complaints } = decision;
        const statements = [
          summaryOf(decision, ground()),
          ...reasons.map(({ statement }) => statement),
          ...flags.map(({ statement }) => statement),
          ...candidates.map(({ why }) => why),
          ...marketing.statements,
          ...complaints,
        ];
        const said = statements.map((statement) => sentence(statement));
        expect(said.filter((one) => /undefined|NaN|null|\[object|^\s*$| {2}/.test(one))).toEqual([]);
      }
    }
  });
});
