import { describe, expect, test } from 'vitest';
import type { RegimeId } from '../../../../src/core/law/pack.ts';
import {
  answerOn,
  clauses,
  entity,
  facts,
  idOf,
  rulesOf,
  transfer,
  verdictOn,
} from '../../../core/law/verdict/case-builder.ts';
import { TODAY, answering, caseOf, covered, dataOf, relying, textOf } from '../../../core/law/verdict/law-case.ts';
import type { LawCase } from '../../../core/law/verdict/law-case.ts';

const paper = (instrument: string) => `agreement:${idOf('agreement')}:${instrument}`;
const FINDING = `assessment:${idOf('assessment')}`;

/** What is known, the facts, the verdict, its basis, and the rule that tells. */
type Row = readonly [what: string, given: LawCase, verdict: string, basis: string | null, rule: string];

const FREE = 'not-restricted';
const IN_PLACE = 'mechanism-in-place';
const NONE = 'no-mechanism';
const JUDGE = 'needs-judgement';

/** The cases of one regime, judged today. */
function casesOf(regime: RegimeId, title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)('%s', (_what, given, word, basis, rule) => {
      const verdict = verdictOn(caseOf(given), TODAY, regime);
      expect({ verdict: verdict.verdict, basis: verdict.basis }).toEqual({ verdict: word, basis });
      expect(rulesOf(verdict)).toContain(rule);
    });
  });
}

const adapted = (swissAdaptation: 'yes' | 'no' | 'not-known') => [{ ...clauses(1), swissAdaptation }];
const CH = { from: 'CH', to: 'MY', assessed: 'ch-adequate-protection' } as const;

casesOf('ch-fadp', 'an exporter in Switzerland', [
  ['inside', { from: 'CH', to: 'CH' }, FREE, 'not-restricted:verdict.inside', 'verdict.inside'],
  ['to a place on the list', { from: 'CH', to: 'DE' }, IN_PLACE, 'approval:ch-de-annex-1', 'verdict.approval'],
  ['to the United Kingdom', { from: 'CH', to: 'GB' }, IN_PLACE, 'approval:ch-gb-annex-1', 'verdict.approval'],
  [
    'to Canada, the importer not under PIPEDA',
    { from: 'CH', to: 'CA', importer: covered('pipeda', { answer: 'no' }) },
    NONE,
    null,
    'verdict.status-fails',
  ],
  [
    'to Japan, which is not on it',
    { from: 'CH', to: 'JP', importer: covered('appi') },
    NONE,
    null,
    'verdict.no-approval',
  ],
  [
    'to a certified company in the United States',
    { from: 'CH', to: 'US', importer: covered('swiss-us-dpf') },
    IN_PLACE,
    'approval:ch-us-annex-1',
    'verdict.status-holds',
  ],
  [
    'to one that is certified to the EU alone',
    { from: 'CH', to: 'US', importer: covered('dpf') },
    JUDGE,
    null,
    'verdict.status-not-known',
  ],
  [
    'clauses adapted to Swiss law',
    { ...CH, serves: adapted('yes') },
    IN_PLACE,
    paper('ch-eu-scc'),
    'verdict.safeguard',
  ],
  ['clauses not adapted', { ...CH, serves: adapted('no') }, NONE, null, 'verdict.swiss-adaptation-missing'],
  [
    'clauses, adapted or not: not known',
    { ...CH, serves: adapted('not-known') },
    JUDGE,
    null,
    'verdict.swiss-adaptation-not-known',
  ],
  [
    'clauses of the wrong module',
    { ...CH, serves: [{ ...clauses(2), swissAdaptation: 'yes' }] },
    NONE,
    null,
    'verdict.module-does-not-fit',
  ],
  [
    'the older set of clauses',
    { ...CH, serves: [{ ...clauses(1), version: '2010/87/EU', swissAdaptation: 'yes' }] },
    JUDGE,
    null,
    'verdict.version-not-in-pack',
  ],
  [
    'clauses without an assessment',
    { from: 'CH', to: 'MY', serves: adapted('yes') },
    NONE,
    null,
    'verdict.no-assessment',
  ],
  [
    'clauses with an assessment on the EU’s yardstick, the same in Swiss practice',
    { ...CH, assessed: 'eu-essentially-equivalent', serves: adapted('yes') },
    IN_PLACE,
    paper('ch-eu-scc'),
    'verdict.assessment-holds',
  ],
  [
    'clauses with an assessment on the British yardstick',
    { ...CH, assessed: 'uk-not-materially-lower', serves: adapted('yes') },
    NONE,
    null,
    'verdict.assessment-wrong-test',
  ],
  [
    'an IDTA',
    { ...CH, serves: [{ kind: 'uk-idta', version: 'A1.0', tablesComplete: 'yes' }] },
    NONE,
    null,
    'verdict.agreement-kind',
  ],
  [
    'corporate rules, approved',
    { ...CH, serves: [{ kind: 'eu-bcr', form: 'controller', approvedOn: '2024-05-01' }] },
    IN_PLACE,
    paper('ch-bcr'),
    'verdict.safeguard',
  ],
  [
    'an exception',
    { from: 'CH', to: 'MY', sending: relying('ch-fadp', 'legal-claims') },
    IN_PLACE,
    'exception:legal-claims',
    'verdict.exception',
  ],
  [
    'an exception named for the EU',
    { from: 'CH', to: 'MY', sending: relying('eu-gdpr', 'legal-claims') },
    NONE,
    null,
    'verdict.no-exception',
  ],
  ['nothing', { from: 'CH', to: 'MY' }, NONE, null, 'verdict.none'],
]);

const MY = { from: 'MY', to: 'GB' } as const;
casesOf('my-pdpa', 'an exporter in Malaysia', [
  ['inside', { from: 'MY', to: 'MY' }, FREE, 'not-restricted:verdict.inside', 'verdict.inside'],
  [
    'inside, in Labuan',
    { from: 'MY', to: 'MY', toZone: 'LABUAN' },
    FREE,
    'not-restricted:verdict.inside',
    'verdict.inside',
  ],
  [
    'as a processor, whom the Act does not bind',
    { ...MY, sending: { exporterRole: 'processor' } },
    FREE,
    'not-restricted:verdict.role-not-reached',
    'verdict.role-not-reached',
  ],
  [
    'as joint controller, whom it does',
    { ...MY, sending: { exporterRole: 'joint-controller' } },
    NONE,
    null,
    'verdict.none',
  ],
  ['its own finding', { ...MY, assessed: 'my-equivalent-protection' }, IN_PLACE, FINDING, 'verdict.assessment-holds'],
  [
    'a finding older than three years',
    { ...MY, assessed: 'my-equivalent-protection', finding: { completedOn: '2023-11-22' } },
    NONE,
    null,
    'verdict.finding-too-old',
  ],
  [
    'a finding of exactly three years less a day',
    { ...MY, assessed: 'my-equivalent-protection', finding: { completedOn: '2023-11-23' } },
    IN_PLACE,
    FINDING,
    'verdict.assessment-holds',
  ],
  [
    'a finding against',
    { ...MY, assessed: 'my-equivalent-protection', finding: { conclusion: 'does-not-allow' } },
    NONE,
    null,
    'verdict.assessment-refuses',
  ],
  [
    'an assessment on another law’s yardstick',
    { ...MY, assessed: 'uk-not-materially-lower' },
    NONE,
    null,
    'verdict.no-own-finding',
  ],
  [
    'a finding and a contract, the contract in reserve',
    { ...MY, serves: [{ kind: 'my-contract' }], assessed: 'my-equivalent-protection' },
    IN_PLACE,
    FINDING,
    'verdict.fallback',
  ],
  ['a contract', { ...MY, serves: [{ kind: 'my-contract' }] }, IN_PLACE, paper('my-contract'), 'verdict.remark'],
  [
    'a contract that has ended',
    { ...MY, serves: [{ kind: 'my-contract' }], agreed: { validTo: '2026-11-21' } },
    NONE,
    null,
    'verdict.agreement-dates',
  ],
  ['EU clauses', { ...MY, serves: [clauses(1)] }, NONE, null, 'verdict.agreement-kind'],
  [
    'consent after notice',
    { ...MY, sending: relying('my-pdpa', 'explicit-consent') },
    IN_PLACE,
    'exception:explicit-consent',
    'verdict.exception-condition',
  ],
  [
    'consent, where nobody wrote of risks, of which this law says nothing',
    { ...MY, sending: relying('my-pdpa', 'explicit-consent', { consent: { givenOn: '2026-01-01', proof: 'Form' } }) },
    IN_PLACE,
    'exception:explicit-consent',
    'verdict.exception',
  ],
  [
    'consent without proof',
    { ...MY, sending: relying('my-pdpa', 'explicit-consent', { consent: { givenOn: '2026-01-01' } }) },
    JUDGE,
    null,
    'verdict.exception-fact-not-known',
  ],
  [
    'contract with the person, regularly',
    { ...MY, sending: relying('my-pdpa', 'contract-with-person', {}, 'regular') },
    NONE,
    null,
    'verdict.exception-recurring',
  ],
  [
    'a ground that this law does not know',
    { ...MY, sending: relying('my-pdpa', 'public-register') },
    JUDGE,
    null,
    'verdict.exception-not-in-pack',
  ],
  ['nothing', MY, NONE, null, 'verdict.none'],
]);

const AE = { from: 'AE', to: 'GB' } as const;
casesOf('ae-pdpl', 'an exporter in the Emirates', [
  ['inside', { from: 'AE', to: 'AE' }, FREE, 'not-restricted:verdict.inside', 'verdict.inside'],
  [
    'from DMCC to the mainland',
    { from: 'AE', fromZone: 'DMCC', to: 'AE' },
    FREE,
    'not-restricted:verdict.inside',
    'verdict.inside',
  ],
  ['outwards with nothing', AE, JUDGE, null, 'verdict.rules-not-in-pack'],
  [
    'outwards with a contract of Art 23',
    { ...AE, serves: [{ kind: 'uae-art-23-contract' }] },
    JUDGE,
    null,
    'verdict.rules-not-in-pack',
  ],
  [
    'outwards with express consent',
    { ...AE, sending: relying('ae-pdpl', 'explicit-consent') },
    JUDGE,
    null,
    'verdict.exception',
  ],
  ['from DMCC outwards', { ...AE, fromZone: 'DMCC' }, JUDGE, null, 'verdict.rules-not-in-pack'],
  ['to DIFC', { from: 'AE', to: 'AE', toZone: 'DIFC' }, JUDGE, null, 'verdict.restricted'],
  [
    'health data into Dubai Healthcare City, whose law is not in the pack',
    { from: 'AE', to: 'AE', toZone: 'DHCC', sending: dataOf('health') },
    JUDGE,
    null,
    'verdict.rules-not-in-pack',
  ],
  [
    'ordinary data into Dubai Healthcare City',
    { from: 'AE', to: 'AE', toZone: 'DHCC' },
    FREE,
    'not-restricted:verdict.inside',
    'verdict.inside',
  ],
]);

describe('what would stand in the Emirates, were its rules known', () => {
  test.each([
    [{ ...AE, serves: [{ kind: 'uae-art-23-contract' }] }, paper('ae-art-23-contract')],
    [{ ...AE, sending: relying('ae-pdpl', 'judicial-cooperation') }, 'exception:judicial-cooperation'],
    [{ ...AE, serves: [clauses(1)] }, null],
    [AE, null],
  ] as ReadonlyArray<[LawCase, string | null]>)('%j: %s', (given, fallback) => {
    expect(verdictOn(caseOf(given), TODAY, 'ae-pdpl')).toMatchObject({ verdict: JUDGE, basis: null, fallback });
  });

  test('health data out of Dubai Healthcare City are also under a law that the pack does not hold', () => {
    const of = (kinds: LawCase['sending']) =>
      answerOn(caseOf({ ...AE, fromZone: 'DHCC', sending: kinds }), TODAY).verdicts.map(({ regime }) => regime);
    expect(of(dataOf('health'))).toEqual(['ae-pdpl', 'unlisted']);
    expect(of(dataOf())).toEqual(['ae-pdpl', 'unlisted']);
    expect(of(dataOf('ordinary'))).toEqual(['ae-pdpl']);
  });
});

const DIFC = { from: 'AE', fromZone: 'DIFC', to: 'IN' } as const;
casesOf('difc', 'an exporter in DIFC', [
  [
    'inside',
    { from: 'AE', fromZone: 'DIFC', to: 'AE', toZone: 'DIFC' },
    FREE,
    'not-restricted:verdict.inside',
    'verdict.inside',
  ],
  ['to the mainland', { from: 'AE', fromZone: 'DIFC', to: 'AE' }, JUDGE, null, 'verdict.list-not-in-pack'],
  [
    'its clauses with its documented assessment',
    { ...DIFC, serves: [{ kind: 'difc-scc' }], assessed: 'difc-adequacy-assessment' },
    IN_PLACE,
    paper('difc-scc'),
    'verdict.safeguard',
  ],
  [
    'its clauses without one: only the list might still help',
    { ...DIFC, serves: [{ kind: 'difc-scc' }] },
    JUDGE,
    null,
    'verdict.no-assessment',
  ],
  [
    'its clauses with an assessment on the EU’s yardstick',
    { ...DIFC, serves: [{ kind: 'difc-scc' }], assessed: 'eu-essentially-equivalent' },
    JUDGE,
    null,
    'verdict.assessment-wrong-test',
  ],
  [
    'the clauses of ADGM',
    { ...DIFC, serves: [{ kind: 'adgm-scc' }], assessed: 'difc-adequacy-assessment' },
    JUDGE,
    null,
    'verdict.agreement-kind',
  ],
  [
    'a derogation',
    { ...DIFC, sending: relying('difc', 'legal-claims') },
    IN_PLACE,
    'exception:legal-claims',
    'verdict.exception',
  ],
  ['nothing', DIFC, JUDGE, null, 'verdict.list-not-in-pack'],
]);

const ADGM = { from: 'AE', fromZone: 'ADGM', to: 'IN' } as const;
casesOf('adgm', 'an exporter in ADGM', [
  [
    'inside',
    { from: 'AE', fromZone: 'ADGM', to: 'AE', toZone: 'ADGM' },
    FREE,
    'not-restricted:verdict.inside',
    'verdict.inside',
  ],
  ['to DIFC', { from: 'AE', fromZone: 'ADGM', to: 'AE', toZone: 'DIFC' }, JUDGE, null, 'verdict.list-not-in-pack'],
  ['its clauses', { ...ADGM, serves: [{ kind: 'adgm-scc' }] }, IN_PLACE, paper('adgm-scc'), 'verdict.safeguard'],
  [
    'its clauses, the importer not bound yet',
    { ...ADGM, serves: [{ kind: 'adgm-scc' }], agreed: { parties: [{ party: idOf('Exporter'), howBound: 'signed' }] } },
    JUDGE,
    null,
    'verdict.not-bound',
  ],
  [
    'a derogation',
    { ...ADGM, sending: relying('adgm', 'vital-interests') },
    IN_PLACE,
    'exception:vital-interests',
    'verdict.exception',
  ],
  ['nothing', ADGM, JUDGE, null, 'verdict.list-not-in-pack'],
]);

const JP = { from: 'JP', to: 'KR' } as const;
const informed = (answer: 'yes' | 'no') => ({
  ...relying('jp-appi', 'explicit-consent', { consent: { givenOn: '2026-01-01', proof: 'Form' } }),
  ...answering({ 'person-informed-of-destination-and-measures': answer }),
});
const checked = (answer: 'yes' | 'no') => answering({ 'importer-checked-regularly': answer });
casesOf('jp-appi', 'an exporter in Japan', [
  ['inside', { from: 'JP', to: 'JP' }, FREE, 'not-restricted:verdict.inside', 'verdict.inside'],
  ['to a member state of the EU', { from: 'JP', to: 'FR' }, IN_PLACE, 'approval:jp-fr-equivalent', 'verdict.approval'],
  ['to the United Kingdom', { from: 'JP', to: 'GB' }, IN_PLACE, 'approval:jp-gb-equivalent', 'verdict.approval'],
  ['to Korea', JP, NONE, null, 'verdict.no-approval'],
  [
    'a certified importer in Korea, checked',
    { ...JP, importer: covered('cross-border-privacy-rules'), sending: checked('yes') },
    IN_PLACE,
    'approval:jp-cbpr',
    'verdict.approval-anywhere',
  ],
  [
    'a certified importer in Nigeria, checked',
    { from: 'JP', to: 'NG', importer: covered('cross-border-privacy-rules'), sending: checked('yes') },
    IN_PLACE,
    'approval:jp-cbpr',
    'verdict.approval-anywhere',
  ],
  [
    'a certified importer, nobody knows whether checked',
    { ...JP, importer: covered('cross-border-privacy-rules') },
    JUDGE,
    null,
    'verdict.law-answer',
  ],
  [
    'a certification that has ended',
    { ...JP, importer: covered('cross-border-privacy-rules', { validTo: '2026-11-21' }), sending: checked('yes') },
    NONE,
    null,
    'verdict.status-outside-dates',
  ],
  [
    'a system like the Act’s, checked',
    {
      ...JP,
      serves: [{ kind: 'jp-equivalent-system' }],
      sending: { ...checked('yes'), agreements: [idOf('agreement')] },
    },
    IN_PLACE,
    paper('jp-equivalent-system'),
    'verdict.law-answer',
  ],
  [
    'a system like the Act’s, not checked',
    {
      ...JP,
      serves: [{ kind: 'jp-equivalent-system' }],
      sending: { ...checked('no'), agreements: [idOf('agreement')] },
    },
    NONE,
    null,
    'verdict.law-answer',
  ],
  [
    'a system like the Act’s, nobody knows whether checked',
    { ...JP, serves: [{ kind: 'jp-equivalent-system' }] },
    JUDGE,
    null,
    'verdict.law-answer',
  ],
  [
    'consent of people who were told of country, system and measures',
    { ...JP, sending: informed('yes') },
    IN_PLACE,
    'exception:explicit-consent',
    'verdict.law-answer',
  ],
  ['consent of people who were not', { ...JP, sending: informed('no') }, NONE, null, 'verdict.law-answer'],
  [
    'consent, nobody knows what they were told',
    { ...JP, sending: relying('jp-appi', 'explicit-consent') },
    JUDGE,
    null,
    'verdict.law-answer',
  ],
  ['EU clauses', { ...JP, serves: [clauses(1)] }, NONE, null, 'verdict.agreement-kind'],
]);

const SG = { from: 'SG', to: 'MY' } as const;
casesOf('sg-pdpa', 'an exporter in Singapore', [
  ['inside', { from: 'SG', to: 'SG' }, FREE, 'not-restricted:verdict.inside', 'verdict.inside'],
  [
    'business contact information alone',
    { ...SG, sending: dataOf('business-contact') },
    FREE,
    'not-restricted:verdict.data-left-out',
    'verdict.data-left-out',
  ],
  [
    'business contact information with other data',
    { ...SG, sending: dataOf('business-contact', 'ordinary') },
    NONE,
    null,
    'verdict.none',
  ],
  ['data of which no kind is recorded', { ...SG, sending: dataOf() }, JUDGE, null, 'verdict.data-perhaps-left-out'],
  [
    'data of which no kind is recorded, under a contract',
    {
      ...SG,
      serves: [{ kind: 'sg-contract', namesTheCountries: 'yes' }],
      sending: { ...dataOf(), agreements: [idOf('agreement')] },
    },
    IN_PLACE,
    paper('sg-contract'),
    'verdict.safeguard',
  ],
  [
    'a certified importer',
    { ...SG, importer: covered('cross-border-privacy-rules') },
    IN_PLACE,
    'approval:sg-cbpr-prp',
    'verdict.approval-anywhere',
  ],
  [
    'an importer of which nobody knows a certification',
    { ...SG, importer: covered('cross-border-privacy-rules', { answer: 'not-known' }) },
    JUDGE,
    null,
    'verdict.status-not-known',
  ],
  [
    'consent after a written summary',
    {
      ...SG,
      sending: {
        ...relying('sg-pdpa', 'explicit-consent', { consent: { proof: 'Form' } }),
        ...answering({ 'written-summary-given': 'yes' }),
      },
    },
    IN_PLACE,
    'exception:explicit-consent',
    'verdict.law-answer',
  ],
  [
    'consent without the summary',
    { ...SG, sending: { ...relying('sg-pdpa', 'explicit-consent'), ...answering({ 'written-summary-given': 'no' }) } },
    NONE,
    null,
    'verdict.law-answer',
  ],
  [
    'consent withdrawn today',
    {
      ...SG,
      sending: {
        ...relying('sg-pdpa', 'explicit-consent', { consent: { proof: 'Form', withdrawnOn: TODAY } }),
        ...answering({ 'written-summary-given': 'yes' }),
      },
    },
    NONE,
    null,
    'verdict.consent-withdrawn',
  ],
  [
    'data in transit, which need no necessity',
    { ...SG, sending: relying('sg-pdpa', 'data-in-transit', { necessary: 'not-known' }) },
    IN_PLACE,
    'exception:data-in-transit',
    'verdict.exception',
  ],
  ['nothing', SG, NONE, null, 'verdict.none'],
]);

const AU = { from: 'AU', to: 'IN' } as const;
const warned = (answer: 'yes' | 'no') => ({
  ...relying('au-privacy-act', 'explicit-consent', { consent: { proof: 'Form' } }),
  ...answering({ 'person-warned-expressly': answer }),
});
casesOf('au-privacy-act', 'an exporter in Australia', [
  ['inside', { from: 'AU', to: 'AU' }, FREE, 'not-restricted:verdict.inside', 'verdict.inside'],
  [
    'staff data alone',
    { ...AU, sending: dataOf('staff') },
    FREE,
    'not-restricted:verdict.data-left-out',
    'verdict.data-left-out',
  ],
  ['staff data with other data', { ...AU, sending: dataOf('staff', 'ordinary') }, NONE, null, 'verdict.none'],
  [
    'a contract as the reasonable step',
    { ...AU, serves: [{ kind: 'au-contract' }] },
    IN_PLACE,
    paper('au-contract'),
    'verdict.remark',
  ],
  [
    'a contract that begins tomorrow',
    { ...AU, serves: [{ kind: 'au-contract' }], agreed: { validFrom: '2026-11-23' } },
    NONE,
    null,
    'verdict.agreement-dates',
  ],
  [
    'similar law, which needs no necessity',
    { ...AU, to: 'NZ', sending: relying('au-privacy-act', 'substantially-similar-law', { necessary: 'not-known' }) },
    IN_PLACE,
    'exception:substantially-similar-law',
    'verdict.exception',
  ],
  [
    'consent after the express warning',
    { ...AU, sending: warned('yes') },
    IN_PLACE,
    'exception:explicit-consent',
    'verdict.law-answer',
  ],
  ['consent without the warning', { ...AU, sending: warned('no') }, NONE, null, 'verdict.law-answer'],
  ['nothing', AU, NONE, null, 'verdict.none'],
]);

test('an Australian exporter is told that it answers for the importer, on whatever the transfer rests', () => {
  const said = textOf(verdictOn(caseOf({ ...AU, serves: [{ kind: 'au-contract' }] }), TODAY, 'au-privacy-act'));
  expect(said).toContain('Under s.16C of the Privacy Act the exporter answers');
});

casesOf('in-dpdp', 'an exporter in India', [
  ['inside', { from: 'IN', to: 'IN' }, FREE, 'not-restricted:verdict.inside', 'verdict.inside'],
  ['anywhere', { from: 'IN', to: 'CN' }, FREE, 'not-restricted:verdict.nothing-listed', 'verdict.nothing-listed'],
  [
    'as a processor',
    { from: 'IN', to: 'US', sending: { exporterRole: 'processor' } },
    FREE,
    'not-restricted:verdict.nothing-listed',
    'verdict.nothing-listed',
  ],
]);

const CN = { from: 'CN', to: 'GB' } as const;
const volume = { 'chinese-volume-below-thresholds': 'yes', 'chinese-security-assessment-needed': 'no' } as const;
const onPaper = (answers: Parameters<typeof answering>[0]) => ({
  ...answering(answers),
  agreements: [idOf('agreement')],
});
casesOf('cn-pipl', 'an exporter in China', [
  ['inside', { from: 'CN', to: 'CN' }, FREE, 'not-restricted:verdict.inside', 'verdict.inside'],
  ['to Hong Kong, which has a law of its own', { from: 'CN', to: 'HK' }, NONE, null, 'verdict.none'],
  [
    'below the thresholds',
    {
      ...CN,
      sending: { ...relying('cn-pipl', 'volume-below-thresholds', { necessary: 'not-known' }), ...answering(volume) },
    },
    IN_PLACE,
    'exception:volume-below-thresholds',
    'verdict.law-answer',
  ],
  [
    'below them, but important data',
    {
      ...CN,
      sending: {
        ...relying('cn-pipl', 'volume-below-thresholds'),
        ...answering({ ...volume, 'chinese-security-assessment-needed': 'yes' }),
      },
    },
    NONE,
    null,
    'verdict.law-answer',
  ],
  [
    'below them as far as anybody counted',
    { ...CN, sending: relying('cn-pipl', 'volume-below-thresholds') },
    JUDGE,
    null,
    'verdict.law-answer',
  ],
  [
    'above them',
    {
      ...CN,
      sending: {
        ...relying('cn-pipl', 'volume-below-thresholds'),
        ...answering({ ...volume, 'chinese-volume-below-thresholds': 'no' }),
      },
    },
    NONE,
    null,
    'verdict.law-answer',
  ],
  [
    'between the thresholds, the standard contract filed',
    {
      ...CN,
      serves: [{ kind: 'cn-standard-contract' }],
      sending: onPaper({ 'chinese-security-assessment-needed': 'no', 'chinese-filing-made': 'yes' }),
    },
    IN_PLACE,
    paper('cn-standard-contract'),
    'verdict.safeguard',
  ],
  [
    'the standard contract not filed',
    {
      ...CN,
      serves: [{ kind: 'cn-standard-contract' }],
      sending: onPaper({ 'chinese-security-assessment-needed': 'no', 'chinese-filing-made': 'no' }),
    },
    NONE,
    null,
    'verdict.law-answer',
  ],
  [
    'the standard contract where the assessment is needed',
    {
      ...CN,
      serves: [{ kind: 'cn-standard-contract' }],
      sending: onPaper({ 'chinese-security-assessment-needed': 'yes', 'chinese-filing-made': 'yes' }),
    },
    NONE,
    null,
    'verdict.law-answer',
  ],
  [
    'a certification obtained',
    {
      ...CN,
      serves: [{ kind: 'cn-certification' }],
      sending: onPaper({ 'chinese-security-assessment-needed': 'no', 'chinese-filing-made': 'yes' }),
    },
    IN_PLACE,
    paper('cn-certification'),
    'verdict.safeguard',
  ],
  [
    'the security assessment passed',
    {
      ...CN,
      serves: [{ kind: 'cn-security-assessment' }],
      sending: onPaper({ 'chinese-security-assessment-passed': 'yes' }),
    },
    IN_PLACE,
    paper('cn-security-assessment'),
    'verdict.safeguard',
  ],
  [
    'the security assessment not passed',
    {
      ...CN,
      serves: [{ kind: 'cn-security-assessment' }],
      sending: onPaper({ 'chinese-security-assessment-passed': 'no' }),
    },
    NONE,
    null,
    'verdict.law-answer',
  ],
  [
    'managing staff',
    { ...CN, sending: relying('cn-pipl', 'human-resources-management', {}, 'regular') },
    IN_PLACE,
    'exception:human-resources-management',
    'verdict.exception-recurring-flagged',
  ],
  [
    'managing staff, not necessary',
    { ...CN, sending: relying('cn-pipl', 'human-resources-management', { necessary: 'no' }) },
    NONE,
    null,
    'verdict.exception-not-necessary',
  ],
  ['nothing', CN, NONE, null, 'verdict.none'],
]);

const bulk = (answer: 'yes' | 'no') => answering({ 'bulk-sensitive-or-government-data': answer });
const marked = (more: object = {}) => covered('us-covered-person', more);
casesOf('us-28-cfr-202', 'an exporter in the United States', [
  ['inside', { from: 'US', to: 'US' }, FREE, 'not-restricted:verdict.inside', 'verdict.inside'],
  ['to Germany', { from: 'US', to: 'DE' }, FREE, 'not-restricted:verdict.nothing-listed', 'verdict.nothing-listed'],
  [
    'bulk data to Germany',
    { from: 'US', to: 'DE', sending: bulk('yes') },
    FREE,
    'not-restricted:verdict.nothing-listed',
    'verdict.nothing-listed',
  ],
  ['to China, of which data is not recorded', { from: 'US', to: 'CN' }, JUDGE, null, 'verdict.restriction-open'],
  ['to China, bulk data', { from: 'US', to: 'CN', sending: bulk('yes') }, NONE, null, 'verdict.forbidden'],
  [
    'to China, other data',
    { from: 'US', to: 'CN', sending: bulk('no') },
    FREE,
    'not-restricted:verdict.nothing-listed',
    'verdict.restriction-lifted',
  ],
  [
    'bulk data to a covered person in France',
    { from: 'US', to: 'FR', importer: marked(), sending: bulk('yes') },
    NONE,
    null,
    'verdict.forbidden',
  ],
  [
    'bulk data to a covered person at home',
    { from: 'US', to: 'US', importer: marked(), sending: bulk('yes') },
    FREE,
    'not-restricted:verdict.inside',
    'verdict.inside',
  ],
  [
    'other data to a covered person in France',
    { from: 'US', to: 'FR', importer: marked(), sending: bulk('no') },
    FREE,
    'not-restricted:verdict.nothing-listed',
    'verdict.restriction-lifted',
  ],
  [
    'bulk data to one who may be a covered person',
    { from: 'US', to: 'FR', importer: marked({ answer: 'not-known' }), sending: bulk('yes') },
    JUDGE,
    null,
    'verdict.restriction-open',
  ],
  [
    'bulk data to one who is none',
    { from: 'US', to: 'FR', importer: marked({ answer: 'no' }), sending: bulk('yes') },
    FREE,
    'not-restricted:verdict.nothing-listed',
    'verdict.nothing-listed',
  ],
  [
    'bulk data to one who was a covered person',
    { from: 'US', to: 'FR', importer: marked({ validTo: '2026-11-21' }), sending: bulk('yes') },
    FREE,
    'not-restricted:verdict.nothing-listed',
    'verdict.nothing-listed',
  ],
]);

describe('a law that the pack does not hold', () => {
  test.each(['KE', 'BR', 'KR', 'HK', 'ZA', 'GI', 'JE'])('an exporter in %s is left to a person', (from) => {
    const verdict = verdictOn(caseOf({ from, to: 'GB' }), TODAY, 'unlisted');
    expect(verdict.verdict).toBe(JUDGE);
    expect(rulesOf(verdict)).toEqual(['verdict.reach-unlisted', 'verdict.rules-not-in-pack']);
  });
});

describe('a branch is its company under every law', () => {
  test.each<[string, string | undefined, RegimeId]>([
    ['CH', undefined, 'ch-fadp'],
    ['MY', undefined, 'my-pdpa'],
    ['AE', undefined, 'ae-pdpl'],
    ['AE', 'DIFC', 'difc'],
    ['AE', 'ADGM', 'adgm'],
    ['JP', undefined, 'jp-appi'],
    ['SG', undefined, 'sg-pdpa'],
    ['AU', undefined, 'au-privacy-act'],
    ['IN', undefined, 'in-dpdp'],
    ['CN', undefined, 'cn-pipl'],
    ['US', undefined, 'us-28-cfr-202'],
  ])('%s %s', (country, zone, regime) => {
    const given = facts({
      entities: [entity('Exporter', country, { zone }), entity('Branch', 'KE', { branchOf: idOf('Exporter') })],
      transfers: [transfer('Exporter', 'Branch', 'KE')],
    });
    const verdict = verdictOn(given, TODAY, regime);
    expect([verdict.verdict, verdict.basis]).toEqual([FREE, 'not-restricted:verdict.same-legal-person']);
  });
});

describe('several laws on one transfer: each answers for itself, and the worst is the whole answer', () => {
  const reaches = [
    { regime: 'uk-gdpr', because: 'offers-goods-or-services', reason: 'sells to people there' },
  ] as const;
  const said = (given: LawCase) => {
    const { verdicts, overall } = answerOn(caseOf({ ...given, reaches: [...reaches] }), TODAY);
    return [...verdicts.map(({ regime, verdict }) => `${regime}: ${verdict}`), overall];
  };
  test.each<[string, LawCase, string[]]>([
    [
      'Malaysia found for itself, the United Kingdom lacks its own',
      { from: 'MY', to: 'IN', assessed: 'my-equivalent-protection' },
      [`my-pdpa: ${IN_PLACE}`, `uk-gdpr: ${NONE}`, NONE],
    ],
    [
      'both have theirs',
      { from: 'MY', to: 'FR', assessed: 'my-equivalent-protection' },
      [`my-pdpa: ${IN_PLACE}`, `uk-gdpr: ${IN_PLACE}`, IN_PLACE],
    ],
    [
      'into the United Kingdom only Malaysia restricts',
      { from: 'MY', to: 'GB' },
      [`my-pdpa: ${NONE}`, `uk-gdpr: ${FREE}`, NONE],
    ],
    [
      'a Malaysian processor under the British law alone',
      {
        from: 'MY',
        to: 'IN',
        sending: { exporterRole: 'processor', importerRole: 'processor', activities: [idOf('activity')] },
      },
      [`my-pdpa: ${FREE}`, `uk-gdpr: ${NONE}`, NONE],
    ],
    [
      'the Emirates leave it to a person, the United Kingdom approves',
      { from: 'AE', to: 'FR' },
      [`ae-pdpl: ${JUDGE}`, `uk-gdpr: ${IN_PLACE}`, JUDGE],
    ],
    [
      'a law outside the pack beside the British one',
      { from: 'KE', to: 'FR' },
      [`unlisted: ${JUDGE}`, `uk-gdpr: ${IN_PLACE}`, JUDGE],
    ],
  ])('%s', (_what, given, expected) => {
    expect(said(given)).toEqual(expected);
  });
});
