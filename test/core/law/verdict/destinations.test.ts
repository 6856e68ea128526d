import { describe, expect, it } from 'vitest';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import { activity, answerOn, entity, facts, idOf, rulesOf, thirdParty, transfer, verdictOn } from './case-builder.ts';

const TODAY = '2026-11-22';

/** A bare transfer from one country to another, with nothing to rest on but the destination. */
const bare = (
  from: string,
  to: string,
  importer: Parameters<typeof thirdParty>[2] = {},
  more: Parameters<typeof transfer>[3] = {},
) =>
  facts({
    entities: [entity('Exporter', from)],
    thirdParties: [thirdParty('Importer', to, importer)],
    transfers: [transfer('Exporter', 'Importer', to, more)],
  });

const covered = (scheme: string) => ({
  statusFacts: [{ scheme, legalEntity: 'Importer', answer: 'yes', coversStaffData: 'yes' }],
});

describe('each date boundary from both sides', () => {
  it.each<[string, string, RegimeId, string, string, string | undefined]>([
    ['GB', 'KR', 'uk-gdpr', '2022-12-18', 'no-mechanism', 'pipa'],
    ['GB', 'KR', 'uk-gdpr', '2022-12-19', 'mechanism-in-place', 'pipa'],
    ['FR', 'BR', 'eu-gdpr', '2026-01-25', 'no-mechanism', 'lgpd'],
    ['FR', 'BR', 'eu-gdpr', '2026-01-26', 'mechanism-in-place', 'lgpd'],
    ['GB', 'BR', 'uk-gdpr', TODAY, 'no-mechanism', 'lgpd'],
    ['FR', 'GB', 'eu-gdpr', '2031-12-27', 'mechanism-in-place', undefined],
    ['FR', 'GB', 'eu-gdpr', '2031-12-28', 'no-mechanism', undefined],
    ['GB', 'FR', 'uk-gdpr', TODAY, 'mechanism-in-place', undefined],
    ['GB', 'GI', 'uk-gdpr', TODAY, 'mechanism-in-place', undefined],
    ['FR', 'GI', 'eu-gdpr', TODAY, 'needs-judgement', undefined],
    ['GB', 'GF', 'uk-gdpr', TODAY, 'mechanism-in-place', undefined],
    ['FR', 'GF', 'eu-gdpr', TODAY, 'not-restricted', undefined],
    ['FR', 'GL', 'eu-gdpr', TODAY, 'no-mechanism', undefined],
    ['GB', 'KY', 'uk-gdpr', TODAY, 'no-mechanism', undefined],
    ['GB', 'JE', 'uk-gdpr', TODAY, 'mechanism-in-place', undefined],
    ['GB', 'SJ', 'uk-gdpr', TODAY, 'needs-judgement', undefined],
    ['FR', 'NO', 'eu-gdpr', TODAY, 'not-restricted', undefined],
    ['FR', 'MC', 'eu-gdpr', TODAY, 'no-mechanism', undefined],
    ['GB', 'MY', 'uk-gdpr', TODAY, 'no-mechanism', undefined],
  ])('%s to %s under %s on %s: %s', (from, to, regime, day, word, scheme) => {
    const importer = scheme === undefined ? {} : (covered(scheme) as Parameters<typeof thirdParty>[2]);
    expect(verdictOn(bare(from, to, importer), day, regime).verdict).toBe(word);
  });
});

describe('a limit that the register cannot test', () => {
  it.each<[string, string, RegimeId, string, boolean]>([
    ['GB', 'CA', 'uk-gdpr', 'pipeda', true],
    ['GB', 'IL', 'uk-gdpr', 'automated-processing', true],
    ['FR', 'IL', 'eu-gdpr', 'automated-processing', true],
    ['FR', 'JP', 'eu-gdpr', 'appi', false],
  ])(
    'is flagged from %s to %s, and as unconfirmed where only general knowledge tells of it',
    (from, to, regime, scheme, unconfirmed) => {
      const { flags } = verdictOn(bare(from, to, covered(scheme) as Parameters<typeof thirdParty>[2]), TODAY, regime);
      expect(flags).toContain('limit-not-tested');
      expect(flags.includes('rests-on-unconfirmed')).toBe(unconfirmed);
    },
  );
});

describe('the United States is not one answer (trap 7)', () => {
  type Fact = NonNullable<NonNullable<Parameters<typeof thirdParty>[2]>['statusFacts']>[number];
  const fact = (scheme: Fact['scheme'], more: Partial<Fact> = {}): Fact => ({
    scheme,
    legalEntity: 'Importer',
    answer: 'yes',
    coversStaffData: 'no',
    ...more,
  });
  const both = [fact('dpf'), fact('uk-extension')];
  const staff = { dataCategories: [{ name: 'Staff', kinds: ['staff' as const] }] };
  it.each<[string, string, RegimeId, Fact[], string, Parameters<typeof transfer>[3], string]>([
    ['the day before the bridge', '2023-10-11', 'uk-gdpr', both, 'no-mechanism', {}, 'verdict.approval-not-that-day'],
    ['the first day of the bridge', '2023-10-12', 'uk-gdpr', both, 'mechanism-in-place', {}, 'verdict.status-holds'],
    [
      'in the framework but not in the UK Extension: not known',
      TODAY,
      'uk-gdpr',
      [fact('dpf')],
      'needs-judgement',
      {},
      'verdict.status-not-known',
    ],
    [
      'recorded as outside the UK Extension',
      TODAY,
      'uk-gdpr',
      [fact('dpf'), fact('uk-extension', { answer: 'no' })],
      'no-mechanism',
      {},
      'verdict.status-fails',
    ],
    [
      'in the UK Extension but recorded as outside the framework that it presupposes',
      TODAY,
      'uk-gdpr',
      [fact('dpf', { answer: 'no' }), fact('uk-extension')],
      'no-mechanism',
      {},
      'verdict.status-presupposes',
    ],
    [
      'in the UK Extension, nothing recorded of the framework itself',
      TODAY,
      'uk-gdpr',
      [fact('uk-extension')],
      'mechanism-in-place',
      {},
      'verdict.status-holds',
    ],
    [
      'the listing of a parent',
      TODAY,
      'eu-gdpr',
      [fact('dpf', { legalEntity: 'Importer Holdings' })],
      'needs-judgement',
      {},
      'verdict.status-other-entity',
    ],
    [
      'a certification past its due date',
      TODAY,
      'eu-gdpr',
      [fact('dpf', { nextDue: '2026-11-21' })],
      'needs-judgement',
      {},
      'verdict.status-due',
    ],
    [
      'a certification that has ended',
      TODAY,
      'eu-gdpr',
      [fact('dpf', { validTo: '2026-11-21' })],
      'no-mechanism',
      {},
      'verdict.status-outside-dates',
    ],
    [
      'staff data that the entry does not cover',
      TODAY,
      'eu-gdpr',
      [fact('dpf')],
      'no-mechanism',
      staff,
      'verdict.staff-not-covered',
    ],
    [
      'staff data that it covers',
      TODAY,
      'eu-gdpr',
      [fact('dpf', { coversStaffData: 'yes' })],
      'mechanism-in-place',
      staff,
      'verdict.status-holds',
    ],
  ])('%s', (_name, day, regime, statusFacts, word, more, rule) => {
    const verdict = verdictOn(bare(regime === 'uk-gdpr' ? 'GB' : 'FR', 'US', { statusFacts }, more), day, regime);
    expect(verdict.verdict).toBe(word);
    expect(rulesOf(verdict)).toContain(rule);
  });

  it('stands contested, never invalid and never safe, and asks for a fallback (trap 8)', () => {
    const verdict = verdictOn(bare('FR', 'US', { statusFacts: both }), TODAY, 'eu-gdpr');
    expect(verdict.verdict).toBe('mechanism-in-place');
    expect(verdict.flags).toContain('contested');
    expect(verdict.flags).toContain('no-fallback');
    expect(verdict.toDo.map((one) => one.statement.id)).toContain('todo.prepare-fallback');
  });

  it('has sensitive data labelled under the UK bridge', () => {
    const health = { dataCategories: [{ name: 'Health', kinds: ['special-category' as const] }] };
    expect(verdictOn(bare('GB', 'US', { statusFacts: both }, health), TODAY).flags).toContain(
      'sensitive-data-to-be-labelled',
    );
  });
});

describe('Korean credit information differs between the two regimes (trap 11)', () => {
  const importer = { statusFacts: [{ scheme: 'pipa' as const, legalEntity: 'Importer', answer: 'yes' as const }] };
  const credit = { dataCategories: [{ name: 'Credit', kinds: ['credit-information' as const] }] };
  it('the UK regulations include it', () => {
    expect(verdictOn(bare('GB', 'KR', importer, credit), TODAY).verdict).toBe('mechanism-in-place');
  });
  it('the EU decision leaves it out', () => {
    const verdict = verdictOn(bare('FR', 'KR', importer, credit), TODAY, 'eu-gdpr');
    expect(verdict.verdict).toBe('no-mechanism');
    expect(rulesOf(verdict)).toContain('verdict.approval-excludes');
  });
});

describe('what is no restricted transfer', () => {
  const branch = entity('Kuala Lumpur branch', 'MY', { branchOf: idOf('Exporter') });
  const exporter = entity('Exporter', 'GB');
  it('to a branch: the same legal person (trap 17)', () => {
    const given = facts({
      entities: [exporter, branch],
      transfers: [transfer('Exporter', 'Kuala Lumpur branch', 'MY')],
    });
    expect(rulesOf(verdictOn(given, TODAY))).toContain('verdict.same-legal-person');
    expect(verdictOn(given, TODAY).verdict).toBe('not-restricted');
  });
  it('to a subsidiary is one (trap 16)', () => {
    const subsidiary = entity('Subsidiary', 'MY', { parent: idOf('Exporter') });
    const given = facts({ entities: [exporter, subsidiary], transfers: [transfer('Exporter', 'Subsidiary', 'MY')] });
    expect(verdictOn(given, TODAY).verdict).toBe('no-mechanism');
  });
  it.each([
    ['given directly by the person', { initiatedBy: 'person' }, 'not-restricted', 'verdict.given-by-person'],
    [
      'initiated by a processor of the exporter',
      { initiatedBy: 'processor-of-exporter' },
      'not-restricted',
      'verdict.initiated-by-processor',
    ],
    ['initiator not known', { initiatedBy: 'not-known' }, 'needs-judgement', 'verdict.initiator-not-known'],
    ['not begun yet', { from: '2026-11-23' }, 'not-restricted', 'verdict.not-taking-place'],
    ['over since yesterday', { to: '2026-11-21' }, 'not-restricted', 'verdict.not-taking-place'],
    ['read from afar is one (trap 15)', { means: 'read-from-afar' }, 'no-mechanism', 'verdict.read-from-afar'],
  ] as const)('%s', (_name, more, word, rule) => {
    const verdict = verdictOn(bare('GB', 'MY', {}, more), TODAY);
    expect(verdict.verdict).toBe(word);
    expect(rulesOf(verdict)).toContain(rule);
  });
  it('a database at home that a company abroad reads is one, wherever the server stands (trap 15)', () => {
    const given = facts({
      entities: [exporter, entity('Reader', 'MY')],
      transfers: [transfer('Exporter', 'Reader', 'GB', { means: 'read-from-afar' })],
    });
    expect(rulesOf(verdictOn(given, TODAY))).toContain('verdict.reader-outside');
    expect(verdictOn(given, TODAY).verdict).toBe('no-mechanism');
  });
  it('a UK processor that returns data to its controller: not for the UK, Module Four territory for the EU (trap 31)', () => {
    const returned = { exporterRole: 'processor', importerRole: 'controller' } as const;
    const uk = verdictOn(bare('GB', 'MY', {}, returned), TODAY);
    expect(uk.verdict).toBe('not-restricted');
    expect(uk.flags).toContain('debated-between-regulators');
    expect(verdictOn(bare('FR', 'MY', {}, returned), TODAY, 'eu-gdpr').verdict).toBe('no-mechanism');
  });
});

describe('which regimes answer', () => {
  it('an activity under Art 3(2) brings the other regime beside the exporter’s own', () => {
    const given = facts({
      entities: [entity('Exporter', 'GB')],
      thirdParties: [
        thirdParty('Importer', 'BR', { statusFacts: [{ scheme: 'lgpd', legalEntity: 'Importer', answer: 'yes' }] }),
      ],
      activities: [activity({ regimes: [{ regime: 'eu-gdpr', because: 'offers-goods-or-services' }] })],
      transfers: [transfer('Exporter', 'Importer', 'BR', { activities: [idOf('activity')] })],
    });
    const answer = answerOn(given, TODAY);
    expect(answer.verdicts.map(({ regime, verdict }) => [regime, verdict])).toEqual([
      ['uk-gdpr', 'no-mechanism'],
      ['eu-gdpr', 'mechanism-in-place'],
    ]);
    expect(answer.overall).toBe('no-mechanism');
  });
  it.each([
    ['AE', 'DMCC', 'ae-pdpl', 'verdict.rules-not-in-pack'],
    ['AE', undefined, 'ae-pdpl', 'verdict.rules-not-in-pack'],
    ['AE', 'DIFC', 'difc', 'verdict.list-not-in-pack'],
    ['AE', 'ADGM', 'adgm', 'verdict.list-not-in-pack'],
    ['KE', undefined, 'unlisted', 'verdict.rules-not-in-pack'],
  ] as const)(
    'an exporter in %s %s answers under %s, and what the pack lacks of it leaves the answer to a person: %s',
    (country, zone, regime, lacking) => {
      const given = facts({
        entities: [entity('Exporter', country, { zone }), entity('Importer', 'GB')],
        transfers: [transfer('Exporter', 'Importer', 'GB')],
      });
      const verdict = verdictOn(given, TODAY, regime);
      expect(verdict.verdict).toBe('needs-judgement');
      expect(rulesOf(verdict)).toContain(lacking);
    },
  );
  it.each([
    ['2018-05-24', 'eu-gdpr', 'needs-judgement', 'verdict.before-first-day'],
    ['2018-06-30', 'eu-gdpr', 'not-restricted', 'verdict.inside'],
    ['2020-12-31', 'eu-gdpr', 'not-restricted', 'verdict.inside'],
    ['2021-01-01', 'uk-gdpr', 'mechanism-in-place', 'verdict.approval'],
  ] as const)('a UK company sending to the Netherlands on %s answers under %s: %s', (day, regime, word, rule) => {
    const verdict = verdictOn(bare('GB', 'NL'), day, regime);
    expect(verdict.verdict).toBe(word);
    expect(rulesOf(verdict)).toContain(rule);
  });
});

describe('the articles are those of the day (trap 2)', () => {
  it.each([
    ['2026-02-04', 'UK GDPR Art 44', 'Art 45,'],
    ['2026-02-05', 'UK GDPR Art 44A', 'Art 45A'],
  ])('on %s: %s', (day, general, approval) => {
    const { reasons } = verdictOn(bare('GB', 'FR'), day);
    expect(reasons.map((one) => one.citation)).toContain(general);
    expect(reasons.some((one) => one.citation.includes(approval))).toBe(true);
  });
});
