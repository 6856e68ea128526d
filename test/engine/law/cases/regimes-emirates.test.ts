import { describe, expect, test } from 'vitest';
import { answerOn, clauses, idOf, verdictOn } from '../../../core/law/verdict/case-builder.ts';
import { TODAY, caseOf, dataOf, relying } from '../../../core/law/verdict/law-case.ts';
import type { LawCase } from '../../../core/law/verdict/law-case.ts';
import { FREE, IN_PLACE, JUDGE, expectedOf, saidOf, paper } from './rows.ts';
import type { Row } from './rows.ts';

const AE = { from: 'AE', to: 'GB' } as const;
describe('an exporter in the Emirates', () => {
  test.each<Row>([
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
  ])('%s', (...row) => {
    expect(saidOf('ae-pdpl', row)).toEqual(expectedOf(row));
  });
});

const of = (kinds: LawCase['sending']) =>
  answerOn(caseOf({ ...AE, fromZone: 'DHCC', sending: kinds }), TODAY).verdicts.map(({ regime }) => regime);

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
    expect(of(dataOf('health'))).toEqual(['ae-pdpl', 'unlisted']);
    expect(of(dataOf())).toEqual(['ae-pdpl', 'unlisted']);
    expect(of(dataOf('ordinary'))).toEqual(['ae-pdpl']);
  });
});

const DIFC = { from: 'AE', fromZone: 'DIFC', to: 'IN' } as const;
describe('an exporter in DIFC', () => {
  test.each<Row>([
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
  ])('%s', (...row) => {
    expect(saidOf('difc', row)).toEqual(expectedOf(row));
  });
});

const ADGM = { from: 'AE', fromZone: 'ADGM', to: 'IN' } as const;
describe('an exporter in ADGM', () => {
  test.each<Row>([
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
      {
        ...ADGM,
        serves: [{ kind: 'adgm-scc' }],
        agreed: { parties: [{ party: idOf('Exporter'), howBound: 'signed' }] },
      },
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
  ])('%s', (...row) => {
    expect(saidOf('adgm', row)).toEqual(expectedOf(row));
  });
});
