import { describe, expect, test } from 'vitest';
import { clauses, idOf, verdictOn } from '../../../core/law/verdict/case-builder.ts';
import { TODAY, answering, caseOf, covered, dataOf, relying, textOf } from '../../../core/law/verdict/law-case.ts';
import { FREE, IN_PLACE, JUDGE, NONE, expectedOf, saidOf, paper } from './rows.ts';
import type { Row } from './rows.ts';

const JP = { from: 'JP', to: 'KR' } as const;
const informed = (answer: 'yes' | 'no') => ({
  ...relying('jp-appi', 'explicit-consent', { consent: { givenOn: '2026-01-01', proof: 'Form' } }),
  ...answering({ 'person-informed-of-destination-and-measures': answer }),
});
const checked = (answer: 'yes' | 'no') => answering({ 'importer-checked-regularly': answer });
describe('an exporter in Japan', () => {
  test.each<Row>([
    ['inside', { from: 'JP', to: 'JP' }, FREE, 'not-restricted:verdict.inside', 'verdict.inside'],
    [
      'to a member state of the EU',
      { from: 'JP', to: 'FR' },
      IN_PLACE,
      'approval:jp-fr-equivalent',
      'verdict.approval',
    ],
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
  ])('%s', (...row) => {
    expect(saidOf('jp-appi', row)).toEqual(expectedOf(row));
  });
});

const SG = { from: 'SG', to: 'MY' } as const;
describe('an exporter in Singapore', () => {
  test.each<Row>([
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
      {
        ...SG,
        sending: { ...relying('sg-pdpa', 'explicit-consent'), ...answering({ 'written-summary-given': 'no' }) },
      },
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
  ])('%s', (...row) => {
    expect(saidOf('sg-pdpa', row)).toEqual(expectedOf(row));
  });
});

const AU = { from: 'AU', to: 'IN' } as const;
const warned = (answer: 'yes' | 'no') => ({
  ...relying('au-privacy-act', 'explicit-consent', { consent: { proof: 'Form' } }),
  ...answering({ 'person-warned-expressly': answer }),
});
describe('an exporter in Australia', () => {
  test.each<Row>([
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
  ])('%s', (...row) => {
    expect(saidOf('au-privacy-act', row)).toEqual(expectedOf(row));
  });
});

test('an Australian exporter is told that it answers for the importer, on whatever the transfer rests', () => {
  const said = textOf(verdictOn(caseOf({ ...AU, serves: [{ kind: 'au-contract' }] }), TODAY, 'au-privacy-act'));
  expect(said).toContain('Under s.16C of the Privacy Act the exporter answers');
});
