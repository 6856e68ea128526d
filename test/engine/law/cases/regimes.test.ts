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
import { TODAY, answering, caseOf, covered, relying } from '../../../core/law/verdict/law-case.ts';
import type { LawCase } from '../../../core/law/verdict/law-case.ts';
import { FINDING, FREE, IN_PLACE, JUDGE, NONE, expectedOf, saidOf, paper } from './rows.ts';
import type { Row } from './rows.ts';

const adapted = (swissAdaptation: 'yes' | 'no' | 'not-known') => [{ ...clauses(1), swissAdaptation }];
const CH = { from: 'CH', to: 'MY', assessed: 'ch-adequate-protection' } as const;

describe('an exporter in Switzerland', () => {
  test.each<Row>([
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
  ])('%s', (...row) => {
    expect(saidOf('ch-fadp', row)).toEqual(expectedOf(row));
  });
});

const MY = { from: 'MY', to: 'GB' } as const;
/** What the transfer answers of the due diligence on its importer. */
function onPaper(answer: 'yes' | 'no'): NonNullable<LawCase['sending']> {
  return answering({ 'due-diligence-on-importer': answer });
}

describe('an exporter in Malaysia', () => {
  test.each<Row>([
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
      { ...MY, serves: [{ kind: 'my-contract' }], assessed: 'my-equivalent-protection', sending: onPaper('yes') },
      IN_PLACE,
      FINDING,
      'verdict.fallback',
    ],
    [
      'a contract with due diligence on the importer',
      { ...MY, serves: [{ kind: 'my-contract' }], sending: onPaper('yes') },
      IN_PLACE,
      paper('my-contract'),
      'verdict.remark',
    ],
    [
      'a contract, of whose importer nobody recorded due diligence',
      { ...MY, serves: [{ kind: 'my-contract' }] },
      JUDGE,
      null,
      'verdict.law-answer',
    ],
    [
      'a contract without due diligence',
      { ...MY, serves: [{ kind: 'my-contract' }], sending: onPaper('no') },
      NONE,
      null,
      'verdict.law-answer',
    ],
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
  ])('%s', (...row) => {
    expect(saidOf('my-pdpa', row)).toEqual(expectedOf(row));
  });
});

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
      'the Emirates leave it to a person, the United Kingdom finds nothing',
      { from: 'AE', to: 'IN' },
      [`ae-pdpl: ${JUDGE}`, `uk-gdpr: ${NONE}`, NONE],
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
