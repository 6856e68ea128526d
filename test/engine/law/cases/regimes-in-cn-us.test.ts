import { describe, expect, test } from 'vitest';
import { idOf } from '../../../core/law/verdict/case-builder.ts';
import { answering, covered, relying } from '../../../core/law/verdict/law-case.ts';
import { FREE, IN_PLACE, JUDGE, NONE, expectedOf, saidOf, paper } from './rows.ts';
import type { Row } from './rows.ts';

describe('an exporter in India', () => {
  test.each<Row>([
    ['inside', { from: 'IN', to: 'IN' }, FREE, 'not-restricted:verdict.inside', 'verdict.inside'],
    ['anywhere', { from: 'IN', to: 'CN' }, FREE, 'not-restricted:verdict.nothing-listed', 'verdict.nothing-listed'],
    [
      'as a processor',
      { from: 'IN', to: 'US', sending: { exporterRole: 'processor' } },
      FREE,
      'not-restricted:verdict.nothing-listed',
      'verdict.nothing-listed',
    ],
  ])('%s', (...row) => {
    expect(saidOf('in-dpdp', row)).toEqual(expectedOf(row));
  });
});

const CN = { from: 'CN', to: 'GB' } as const;
const volume = { 'chinese-volume-below-thresholds': 'yes', 'chinese-security-assessment-needed': 'no' } as const;
const onPaper = (answers: Parameters<typeof answering>[0]) => ({
  ...answering(answers),
  agreements: [idOf('agreement')],
});
describe('an exporter in China', () => {
  test.each<Row>([
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
      'managing staff, no important data',
      {
        ...CN,
        sending: {
          ...relying('cn-pipl', 'human-resources-management', {}, 'regular'),
          ...answering({ 'chinese-important-data': 'no' }),
        },
      },
      IN_PLACE,
      'exception:human-resources-management',
      'verdict.exception-recurring-flagged',
    ],
    [
      'managing staff, whether important data is not recorded',
      { ...CN, sending: relying('cn-pipl', 'human-resources-management') },
      JUDGE,
      null,
      'verdict.law-answer',
    ],
    [
      'a contract with the person, important data',
      {
        ...CN,
        sending: { ...relying('cn-pipl', 'contract-with-person'), ...answering({ 'chinese-important-data': 'yes' }) },
      },
      NONE,
      null,
      'verdict.law-answer',
    ],
    [
      'managing staff, not necessary',
      { ...CN, sending: relying('cn-pipl', 'human-resources-management', { necessary: 'no' }) },
      NONE,
      null,
      'verdict.exception-not-necessary',
    ],
    [
      'managing staff, its other conditions not met',
      { ...CN, sending: relying('cn-pipl', 'human-resources-management', { conditionsMet: 'no' }) },
      NONE,
      null,
      'verdict.exception-condition-fails',
    ],
    ['nothing', CN, NONE, null, 'verdict.none'],
  ])('%s', (...row) => {
    expect(saidOf('cn-pipl', row)).toEqual(expectedOf(row));
  });
});

const bulk = (answer: 'yes' | 'no') => answering({ 'bulk-sensitive-or-government-data': answer });
const marked = (more: object = {}) => covered('us-covered-person', more);
describe('an exporter in the United States', () => {
  test.each<Row>([
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
  ])('%s', (...row) => {
    expect(saidOf('us-28-cfr-202', row)).toEqual(expectedOf(row));
  });
});
