import { describe, expect, test } from 'vitest';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { ADDENDUM, IDTA, clauses, idOf, rulesOf, verdictOn } from '../../../core/law/verdict/case-builder.ts';
import { answering, caseOf, covered, textOf } from '../../../core/law/verdict/law-case.ts';
import type { LawCase } from '../../../core/law/verdict/law-case.ts';

const OLD_SET = { kind: 'eu-scc', version: '2010/87/EU', annexesComplete: 'yes' } as const;
const OLDER_SET = { kind: 'eu-scc', version: '2001/497/EC', annexesComplete: 'yes' } as const;
const SWISS = { ...clauses(1), swissAdaptation: 'yes' } as const;

/** British contracts on the old sets, concluded on that day, with an assessment on the basis of their time. */
const oldUk = (concludedOn: string): LawCase => ({
  from: 'GB',
  to: 'MY',
  serves: [OLD_SET],
  agreed: { concludedOn, validFrom: concludedOn },
  assessed: 'uk-before-february-2026',
  finding: { completedOn: '2021-06-01' },
});
const oldEu = (concludedOn: string): LawCase => ({
  ...oldUk(concludedOn),
  from: 'FR',
  serves: [OLDER_SET],
  assessed: 'eu-essentially-equivalent',
});
const idta: LawCase = {
  from: 'GB',
  to: 'MY',
  serves: [IDTA],
  agreed: { concludedOn: '2022-02-02', validFrom: '2022-02-02' },
  assessed: 'uk-before-february-2026',
  finding: { completedOn: '2022-02-02' },
};
const rules = (version: string): LawCase => ({
  from: 'GB',
  to: 'MY',
  serves: [{ kind: 'uk-bcr', form: 'controller', version, approvedOn: '2022-01-01' }],
  agreed: { concludedOn: '2022-01-01', validFrom: '2022-01-01' },
  assessed: 'uk-before-february-2026',
  finding: { completedOn: '2022-01-01' },
});
const finding: LawCase = {
  from: 'MY',
  to: 'GB',
  assessed: 'my-equivalent-protection',
  finding: { method: 'my-transfer-impact-assessment', completedOn: '2025-05-10' },
};
const chinese: LawCase = {
  from: 'CN',
  to: 'GB',
  serves: [{ kind: 'cn-security-assessment' }],
  agreed: { concludedOn: '2024-01-01', validFrom: '2024-01-01' },
  sending: answering({ 'chinese-security-assessment-passed': 'yes' }),
};
const difc: LawCase = {
  from: 'AE',
  fromZone: 'DIFC',
  to: 'IN',
  serves: [{ kind: 'difc-scc' }],
  assessed: 'difc-adequacy-assessment',
};

/** Day, facts, regime, verdict, basis, and words that the answer has to carry: a citation or the day itself. */
type Row = readonly [
  day: string,
  what: string,
  given: LawCase,
  regime: RegimeId,
  verdict: string,
  basis: string | null,
  says: string,
];

const IN_PLACE = 'mechanism-in-place';
const NONE = 'no-mechanism';
const JUDGE = 'needs-judgement';
const FREE = 'not-restricted';
const paper = (id: string) => `agreement:${idOf('agreement')}:${id}`;
const EARLY = 'verdict.before-first-day';

const korea: LawCase = { from: 'GB', to: 'KR', importer: covered('pipa') };
const bridge: LawCase = { from: 'GB', to: 'US', importer: covered('uk-extension') };
const framework: LawCase = { from: 'FR', to: 'US', importer: covered('dpf') };
const shield: LawCase = { from: 'FR', to: 'US', importer: covered('privacy-shield') };
const brazil: LawCase = { from: 'FR', to: 'BR', importer: covered('lgpd') };
const britain: LawCase = { from: 'FR', to: 'GB' };
const patents: LawCase = { from: 'FR', organisation: 'European Patent Organisation' };
const japan: LawCase = { from: 'FR', to: 'JP', importer: covered('appi') };

const TABLE: readonly Row[] = [
  ['2022-12-18', 'the day before the Korean regulations', korea, 'uk-gdpr', NONE, null, 'from 19 December 2022'],
  ['2022-12-19', 'the Korean regulations', korea, 'uk-gdpr', IN_PLACE, 'approval:uk-kr-2022', 'SI 2022/1213'],
  ['2023-10-11', 'the day before the US data bridge', bridge, 'uk-gdpr', NONE, null, 'from 12 October 2023'],
  ['2023-10-12', 'the US data bridge', bridge, 'uk-gdpr', IN_PLACE, 'approval:uk-us-2023', 'SI 2023/1028'],
  [
    '2018-05-25',
    'Privacy Shield on the first day of the GDPR',
    shield,
    'eu-gdpr',
    IN_PLACE,
    'approval:eu-us-privacy-shield',
    '2016/1250',
  ],
  [
    '2020-07-15',
    'Privacy Shield on its last day',
    shield,
    'eu-gdpr',
    IN_PLACE,
    'approval:eu-us-privacy-shield',
    '2016/1250',
  ],
  ['2020-07-16', 'the judgment on Privacy Shield', shield, 'eu-gdpr', NONE, null, 'does not hold on that day'],
  [
    '2023-07-09',
    'the day before the Data Privacy Framework',
    framework,
    'eu-gdpr',
    NONE,
    null,
    'does not hold on that day',
  ],
  ['2023-07-10', 'the Data Privacy Framework', framework, 'eu-gdpr', IN_PLACE, 'approval:eu-us-2023', '2023/1795'],
  ['2026-01-25', 'the day before the decision on Brazil', brazil, 'eu-gdpr', NONE, null, 'from 26 January 2026'],
  ['2026-01-26', 'the decision on Brazil', brazil, 'eu-gdpr', IN_PLACE, 'approval:eu-br-2026', '2026/179'],
  [
    '2020-12-31',
    'the last day on which the United Kingdom was inside',
    britain,
    'eu-gdpr',
    FREE,
    'not-restricted:verdict.inside',
    'GDPR Art 44',
  ],
  [
    '2021-01-01',
    'the bridge of the trade agreement',
    britain,
    'eu-gdpr',
    IN_PLACE,
    'approval:eu-gb-bridge',
    'GDPR Art 45',
  ],
  ['2021-06-27', 'the last day of that bridge', britain, 'eu-gdpr', IN_PLACE, 'approval:eu-gb-bridge', 'GDPR Art 45'],
  [
    '2021-06-28',
    'the decision on the United Kingdom',
    britain,
    'eu-gdpr',
    IN_PLACE,
    'approval:eu-gb-2021',
    '2021/1772',
  ],
  ['2025-06-28', 'its first sunset, extended', britain, 'eu-gdpr', IN_PLACE, 'approval:eu-gb-2021', '2021/1772'],
  ['2025-12-28', 'its second sunset, renewed', britain, 'eu-gdpr', IN_PLACE, 'approval:eu-gb-2021', '2025/2574'],
  ['2031-12-27', 'its last day', britain, 'eu-gdpr', IN_PLACE, 'approval:eu-gb-2021', '2025/2574'],
  ['2031-12-28', 'the day after', britain, 'eu-gdpr', NONE, null, 'to 27 December 2031'],
  [
    '2025-07-14',
    'the day before the decision on the Patent Organisation',
    patents,
    'eu-gdpr',
    NONE,
    null,
    'from 15 July 2025',
  ],
  [
    '2025-07-15',
    'the decision on the Patent Organisation',
    patents,
    'eu-gdpr',
    IN_PLACE,
    'approval:eu-epo-2025',
    '2025/1382',
  ],
  ['2019-01-22', 'the day before the decision on Japan', japan, 'eu-gdpr', NONE, null, 'from 23 January 2019'],
  ['2019-01-23', 'the decision on Japan', japan, 'eu-gdpr', IN_PLACE, 'approval:eu-jp-2019', '2019/419'],

  [
    '2022-12-27',
    'old clauses, the last day of their grace',
    oldEu('2021-09-26'),
    'eu-gdpr',
    IN_PLACE,
    paper('eu-scc'),
    'GDPR Art 46(2)(c)',
  ],
  ['2022-12-28', 'old clauses, after their grace', oldEu('2021-09-26'), 'eu-gdpr', NONE, null, 'to 27 December 2022'],
  [
    '2022-01-10',
    'old clauses concluded on their last day',
    oldEu('2021-09-26'),
    'eu-gdpr',
    IN_PLACE,
    paper('eu-scc'),
    'GDPR Art 46',
  ],
  [
    '2022-01-10',
    'old clauses concluded on the day of their repeal',
    oldEu('2021-09-27'),
    'eu-gdpr',
    NONE,
    null,
    'after 26 September 2021',
  ],
  [
    '2024-03-20',
    'old clauses in the United Kingdom, the last day',
    oldUk('2022-09-21'),
    'uk-gdpr',
    IN_PLACE,
    paper('uk-old-eu-scc'),
    'Schedule 21',
  ],
  [
    '2024-03-21',
    'old clauses in the United Kingdom, the day after',
    oldUk('2022-09-21'),
    'uk-gdpr',
    NONE,
    null,
    'clauses',
  ],
  [
    '2023-01-10',
    'old clauses signed by 21 September 2022',
    oldUk('2022-09-21'),
    'uk-gdpr',
    IN_PLACE,
    paper('uk-old-eu-scc'),
    'Schedule 21',
  ],
  [
    '2023-01-10',
    'old clauses signed a day too late',
    oldUk('2022-09-22'),
    'uk-gdpr',
    NONE,
    null,
    'after 21 September 2022',
  ],
  ['2022-03-20', 'an IDTA that was only laid', idta, 'uk-gdpr', NONE, null, 'from 21 March 2022'],
  ['2022-03-21', 'an IDTA in force', idta, 'uk-gdpr', IN_PLACE, paper('uk-idta'), 'DPA 2018 s.119A'],
  [
    '2022-03-20',
    'an Addendum that was only laid',
    { ...idta, serves: [clauses(1), ADDENDUM] },
    'uk-gdpr',
    NONE,
    null,
    'from 21 March 2022',
  ],
  [
    '2022-03-21',
    'an Addendum in force',
    { ...idta, serves: [clauses(1), ADDENDUM] },
    'uk-gdpr',
    IN_PLACE,
    paper('uk-addendum'),
    'DPA 2018 s.119A',
  ],
  [
    '2023-12-18',
    'EU rules with a UK Addendum that did not exist yet',
    rules('UK BCR Addendum'),
    'uk-gdpr',
    NONE,
    null,
    'from 19 December 2023',
  ],
  [
    '2023-12-19',
    'EU rules with the UK BCR Addendum',
    rules('UK BCR Addendum'),
    'uk-gdpr',
    IN_PLACE,
    paper('uk-bcr'),
    'UK GDPR Art 46(2)(b) and 47',
  ],
  [
    '2023-12-18',
    'rules approved for the United Kingdom itself',
    rules('Group rules, version 7'),
    'uk-gdpr',
    IN_PLACE,
    paper('uk-bcr'),
    '46(2)(b) and 47',
  ],

  [
    '2020-12-31',
    'a British company under the EU’s law to the last day',
    { from: 'GB', to: 'FR' },
    'eu-gdpr',
    FREE,
    'not-restricted:verdict.inside',
    'GDPR Art 44',
  ],
  [
    '2021-01-01',
    'the first day of the UK GDPR',
    { from: 'GB', to: 'FR' },
    'uk-gdpr',
    IN_PLACE,
    'approval:uk-fr-schedule-21',
    'UK GDPR Art 45',
  ],
  ['2018-05-24', 'the day before the GDPR', { from: 'FR', to: 'CH' }, 'eu-gdpr', JUDGE, null, '25 May 2018'],
  [
    '2018-05-25',
    'the first day of the GDPR',
    { from: 'FR', to: 'CH' },
    'eu-gdpr',
    IN_PLACE,
    'approval:eu-ch-2000',
    '2000/518/EC',
  ],
  [
    '2023-08-31',
    'the day before the revised Swiss Act',
    { from: 'CH', to: 'FR' },
    'ch-fadp',
    JUDGE,
    null,
    '1 September 2023',
  ],
  [
    '2023-09-01',
    'the revised Swiss Act',
    { from: 'CH', to: 'FR' },
    'ch-fadp',
    IN_PLACE,
    'approval:ch-fr-annex-1',
    'Annex 1',
  ],
  [
    '2024-09-14',
    'Switzerland before the framework with the United States',
    { from: 'CH', to: 'US', importer: covered('swiss-us-dpf') },
    'ch-fadp',
    NONE,
    null,
    'from 15 September 2024',
  ],
  [
    '2024-09-15',
    'Switzerland with it',
    { from: 'CH', to: 'US', importer: covered('swiss-us-dpf') },
    'ch-fadp',
    IN_PLACE,
    'approval:ch-us-annex-1',
    'SR 235.11',
  ],
  [
    '2025-03-31',
    'Malaysia before the amendment',
    { ...finding, finding: { completedOn: '2025-03-01' } },
    'my-pdpa',
    JUDGE,
    null,
    '1 April 2025',
  ],
  [
    '2025-04-01',
    'Malaysia as amended',
    { ...finding, finding: { completedOn: '2025-03-01' } },
    'my-pdpa',
    IN_PLACE,
    `assessment:${idOf('assessment')}`,
    's.129(2)',
  ],
  [
    '2028-05-09',
    'a Malaysian assessment on the last day of its three years',
    finding,
    'my-pdpa',
    IN_PLACE,
    `assessment:${idOf('assessment')}`,
    's.129(2)',
  ],
  ['2028-05-10', 'the day after', finding, 'my-pdpa', NONE, null, 'valid until 9 May 2028'],
  [
    '2029-02-28',
    'one completed on 1 March 2026, on its last day',
    { ...finding, finding: { completedOn: '2026-03-01' } },
    'my-pdpa',
    IN_PLACE,
    `assessment:${idOf('assessment')}`,
    's.129(2)',
  ],
  [
    '2029-03-01',
    'the day after',
    { ...finding, finding: { completedOn: '2026-03-01' } },
    'my-pdpa',
    NONE,
    null,
    'valid until 28 February 2029',
  ],
  [
    '2031-02-28',
    'one completed on a leap day, on its last day',
    { ...finding, finding: { completedOn: '2028-02-29' } },
    'my-pdpa',
    IN_PLACE,
    `assessment:${idOf('assessment')}`,
    's.129(2)',
  ],
  [
    '2031-03-01',
    'the day after',
    { ...finding, finding: { completedOn: '2028-02-29' } },
    'my-pdpa',
    NONE,
    null,
    'valid until 28 February 2031',
  ],
  ['2025-07-14', 'DIFC before its Law 1/2025', difc, 'difc', JUDGE, null, '15 July 2025'],
  ['2025-07-15', 'DIFC with it', difc, 'difc', IN_PLACE, paper('difc-scc'), 'Art 27(2)(c)'],
  [
    '2025-04-07',
    'the United States before 28 CFR Part 202',
    { from: 'US', to: 'CN' },
    'us-28-cfr-202',
    JUDGE,
    null,
    '8 April 2025',
  ],
  [
    '2025-04-08',
    'bulk data to China on its first day',
    { from: 'US', to: 'CN', sending: answering({ 'bulk-sensitive-or-government-data': 'yes' }) },
    'us-28-cfr-202',
    NONE,
    null,
    '28 CFR Part 202',
  ],
  ['2025-11-13', 'India before its rules', { from: 'IN', to: 'GB' }, 'in-dpdp', JUDGE, null, '14 November 2025'],
  [
    '2025-11-14',
    'India with its rules',
    { from: 'IN', to: 'GB' },
    'in-dpdp',
    FREE,
    'not-restricted:verdict.nothing-listed',
    's.16',
  ],
  ['2024-03-21', 'China before the provisions', chinese, 'cn-pipl', JUDGE, null, '22 March 2024'],
  [
    '2024-03-22',
    'China with the provisions',
    chinese,
    'cn-pipl',
    IN_PLACE,
    paper('cn-security-assessment'),
    'PIPL Art 38',
  ],
  ['2022-01-01', 'the UAE before the federal law', { from: 'AE', to: 'GB' }, 'ae-pdpl', JUDGE, null, '2 January 2022'],
  [
    '2022-03-31',
    'Japan before the articles were renumbered',
    { from: 'JP', to: 'FR' },
    'jp-appi',
    JUDGE,
    null,
    '1 April 2022',
  ],
  [
    '2022-04-01',
    'Japan since',
    { from: 'JP', to: 'FR' },
    'jp-appi',
    IN_PLACE,
    'approval:jp-fr-equivalent',
    'APPI Art 28',
  ],
  [
    '2024-05-01',
    'Swiss clauses',
    { from: 'CH', to: 'MY', serves: [SWISS], assessed: 'ch-adequate-protection' },
    'ch-fadp',
    IN_PLACE,
    paper('ch-eu-scc'),
    'Art 16(2)',
  ],
];

describe('each boundary of the law, from both sides', () => {
  test.each(TABLE)('%s: %s', (day, _what, given, regime, word, basis, says) => {
    const verdict = verdictOn(caseOf(given), day, regime);
    expect({ verdict: verdict.verdict, basis: verdict.basis }).toEqual({ verdict: word, basis });
    expect(textOf(verdict)).toContain(says);
    // What is too early is said as such, and nothing else is.
    expect(rulesOf(verdict).includes(EARLY)).toBe(word === JUDGE);
  });
});

describe('what the day before says of the day after', () => {
  test.each<[string, LawCase, RegimeId, string]>([
    ['the end of the decision on the United Kingdom', britain, 'eu-gdpr', '2031-12-27'],
    ['the end of a Malaysian assessment', finding, 'my-pdpa', '2028-05-09'],
  ])('%s', (_what, given, regime, last) => {
    const verdict = verdictOn(caseOf(given), last, regime);
    expect(verdict).toMatchObject({
      actSoon: true,
      goodThrough: last,
      becomes: { verdict: 'no-mechanism', basis: null },
    });
    expect(verdict.toDo[0]?.statement).toEqual({ id: 'todo.act-before', parameters: { by: last } });
  });
});

describe('the articles and the regulator are those of the day', () => {
  test.each([
    ['2026-02-04', 'UK GDPR Art 44', 'UK GDPR Art 45, DPA 2018 s.17A', /Art 44A|Art 45A/],
    ['2026-02-05', 'UK GDPR Art 44A', 'UK GDPR Art 45A', /Art 44\b(?!A)|Art 45\b(?!A)/],
  ])('%s: %s, %s', (day, general, approval, never) => {
    const verdict = verdictOn(caseOf({ from: 'GB', to: 'FR' }), day);
    const cited = verdict.reasons.map(({ citation }) => citation);
    expect(cited).toContain(general);
    expect(cited.some((citation) => citation.startsWith(approval))).toBe(true);
    expect(cited.join(' ')).not.toMatch(never);
    expect(verdict.basis).toBe('approval:uk-fr-schedule-21');
  });

  test.each([
    ['2026-09-29', 'The Information Commissioner'],
    ['2026-09-30', 'The Information Commission'],
  ])('%s: %s', (day, legalName) => {
    expect(shippedLaw().authority('GB', undefined, day)?.legalName).toBe(legalName);
  });
});
