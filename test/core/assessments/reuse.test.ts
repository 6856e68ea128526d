import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { beginFor, renewalOf } from '../../../src/core/assessments/begin.ts';
import { reuseOf } from '../../../src/core/assessments/reuse.ts';
import { Agreement } from '../../../src/core/records/agreement.ts';
import { TransferAssessment } from '../../../src/core/records/assessment.ts';
import { Transfer } from '../../../src/core/records/transfer.ts';
import { sentence } from '../../../src/words/catalogue.ts';
import { assessed } from './cases.ts';

const id = (n: number): string => `01980000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [UK, MY, SALES, SUPPORT, IDTA] = [id(1), id(2), id(31), id(32), id(22)];

function transfer(given: Partial<z.input<typeof Transfer>> = {}): Transfer {
  return Transfer.parse({
    id: id(41),
    title: 'Contacts to Malaysia',
    exporter: UK,
    importer: MY,
    exporterRole: 'controller',
    importerRole: 'controller',
    destination: { country: 'MY' },
    activities: [SALES],
    dataCategories: [{ name: 'Contact data' }],
    agreements: [IDTA],
    ...given,
  });
}

const AGREEMENT = Agreement.parse({ id: IDTA, title: 'IDTA', servesAs: [{ kind: 'uk-idta', version: 'A1.0' }] });

const SCOPE = {
  exporters: [UK],
  importers: [MY],
  destinations: [{ country: 'MY' }],
  activities: [SALES],
  dataCategories: ['Contact data'],
  instruments: ['uk-idta'],
};

function reuse(scope: object, given: Partial<z.input<typeof Transfer>> = {}, agreements = [AGREEMENT]) {
  return reuseOf(assessed({ scope: { ...SCOPE, ...scope } }), transfer(given), agreements, (one) =>
    one === SUPPORT ? 'Support' : 'Somebody',
  );
}

describe('an assessment is used again only within its scope', () => {
  test('a transfer that lies in every aspect is offered', () => {
    expect(reuse({}).within).toBe(true);
  });

  test.each<[string, Partial<z.input<typeof Transfer>>, string]>([
    ['another exporter', { exporter: id(9) }, 'Exporter: out of scope (Somebody)'],
    ['another importer', { importer: id(9) }, 'Importer: out of scope'],
    ['another country', { destination: { country: 'SG' } }, 'Destination: out of scope (SG)'],
    ['a further purpose', { activities: [SALES, SUPPORT] }, 'Activities: out of scope (Support)'],
    [
      'a further kind of data',
      { dataCategories: [{ name: 'Contact data' }, { name: 'Health data' }] },
      'Categories of data: out of scope (Health data)',
    ],
  ])('not for %s', (_name, given, why) => {
    const { within, aspects } = reuse({}, given);
    expect(within).toBe(false);
    expect(aspects.filter(({ fit }) => fit === 'out').map(({ statement }) => sentence(statement))).toEqual([
      expect.stringContaining(why),
    ]);
  });

  test('not for another safeguard, nor for none', () => {
    const clauses = Agreement.parse({ id: IDTA, title: 'SCC', servesAs: [{ kind: 'eu-scc', version: '2021/914' }] });
    expect(reuse({}, {}, [clauses]).within).toBe(false);
    expect(reuse({}, {}, []).within).toBe(false);
  });

  test('what the scope leaves open is said to be open, and a scope without importer is no scope', () => {
    const { within, aspects } = reuse({ importers: [], activities: [] });
    expect(within).toBe(false);
    expect(aspects.filter(({ fit }) => fit === 'open').map(({ aspect }) => aspect)).toEqual(['importer', 'purpose']);
  });
});

describe('a new assessment', () => {
  test('of a transfer begins with its scope, its safeguard and where it goes on to', () => {
    const leg = transfer({ id: id(42), exporter: MY, destination: { country: 'SG' } });
    const begun = beginFor(transfer(), 'ico-six-questions', { agreements: [AGREEMENT], onward: [leg, leg] });
    expect(begun).toEqual({
      method: 'ico-six-questions',
      legalTest: 'uk-not-materially-lower',
      scope: SCOPE,
      onward: [{ country: 'SG' }],
    });
  });

  test('that renews an old one asks the same about the same transfers by the test of now, and carries no finding over', () => {
    const old = assessed({
      legalTest: 'uk-before-february-2026',
      circumstances: 'As it was',
      conclusion: 'allows',
      completedOn: '2024-01-01',
      expiresOn: '2026-01-01',
      expiryEvents: [{ trigger: 'judgment', event: 'A judgment', occurredOn: '2025-01-01' }],
    });
    const next = TransferAssessment.parse(renewalOf(old, id(52), 'TRA 2026'));
    expect(next).toMatchObject({
      status: 'draft',
      title: 'TRA 2026',
      scope: old.scope,
      legalTest: 'uk-not-materially-lower',
    });
    expect(next.expiryEvents).toEqual([{ trigger: 'judgment', event: 'A judgment' }]);
    expect([next.circumstances, next.completedOn, next.expiresOn, next.conclusion]).toEqual([
      undefined,
      undefined,
      undefined,
      'not-concluded',
    ]);
  });
});
