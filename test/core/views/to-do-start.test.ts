import { describe, expect, it } from 'vitest';
import type { ToDo } from '../../../src/core/law/answer.ts';
import type { RegimeId } from '../../../src/core/law/pack.ts';
import { Agreement } from '../../../src/core/records/agreement.ts';
import { TransferAssessment } from '../../../src/core/records/assessment.ts';
import { Transfer } from '../../../src/core/records/transfer.ts';
import { startOf } from '../../../src/core/views/to-do-start.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';

const ID = '01900000-0000-7000-8000-000000000001';
const [EXPORTER, IMPORTER] = ['01900000-0000-7000-8000-0000000000e1', '01900000-0000-7000-8000-0000000000e2'];

const TRANSFER = Transfer.parse({
  id: ID,
  title: 'Names to Kuala Lumpur',
  exporter: EXPORTER,
  importer: IMPORTER,
  exporterRole: 'controller',
  importerRole: 'processor',
  destination: { country: 'MY' },
  dataCategories: [{ name: 'Names' }],
});

/** What the begun agreement serves as. */
function serves(start: ReturnType<typeof begun>): ReadonlyArray<{ readonly kind: string; readonly version: string }> {
  return (start?.prefill['servesAs'] ?? []) as ReadonlyArray<{ kind: string; version: string }>;
}

function begun(id: string, regime: RegimeId = 'uk-gdpr', on = '2026-11-22') {
  const step: ToDo = { statement: { id, parameters: {} } };
  return startOf(step, { regime, transfer: TRANSFER, law: shippedLaw(), on, agreements: [], onward: [] });
}

describe('a step that asks for a record begins it', () => {
  it('under the UK GDPR with the International Data Transfer Agreement, bound to nobody yet', () => {
    expect(begun('todo.conclude-agreement')).toEqual({
      kind: 'agreement',
      link: 'agreements',
      prefill: {
        parties: [
          { party: EXPORTER, roles: ['controller'], howBound: 'not-yet-bound' },
          { party: IMPORTER, roles: ['processor'], howBound: 'not-yet-bound' },
        ],
        servesAs: [{ kind: 'uk-idta', version: 'A1.0', exporterRole: 'controller', importerRole: 'processor' }],
      },
    });
  });

  it('under the EU GDPR with the clauses and the module that fits both roles', () => {
    const { prefill } = begun('todo.conclude-agreement', 'eu-gdpr') ?? {};
    expect(prefill?.['servesAs']).toEqual([{ kind: 'eu-scc', version: '2021/914', modules: [2] }]);
  });

  it.each([
    ['2020-01-15', '2001/497/EC'],
    ['2021-09-26', '2021/914'],
    ['2021-10-01', '2021/914'],
  ])('with the version that could be concluded on %s', (on, version) => {
    expect(serves(begun('todo.conclude-agreement', 'eu-gdpr', on))[0]?.version).toBe(version);
  });

  it('with no instrument where the law pack holds none that can be concluded that day', () => {
    const parts = serves(begun('todo.conclude-agreement', 'uk-gdpr', '2021-06-01'));
    expect(parts.some(({ kind }) => kind === 'uk-idta')).toBe(false);
  });

  it.each([
    ['uk-gdpr', 'ico-six-questions', 'uk-not-materially-lower'],
    ['eu-gdpr', 'edpb-six-steps', 'eu-essentially-equivalent'],
    ['my-pdpa', 'my-transfer-impact-assessment', 'my-equivalent-protection'],
    ['ae-pdpl', 'other', 'not-known'],
  ] as const)('an assessment under %s by its own method and test', (regime, method, legalTest) => {
    expect(begun('todo.assess', regime)).toMatchObject({
      kind: 'assessment',
      link: 'assessments',
      prefill: {
        method,
        legalTest,
        scope: {
          exporters: [EXPORTER],
          importers: [IMPORTER],
          destinations: [{ country: 'MY' }],
          dataCategories: ['Names'],
        },
      },
    });
  });

  it.each([
    ['duty.article-28', 'processor-terms'],
    ['duty.article-26', 'joint-controller-arrangement'],
  ])('%s with %s', (id, kind) => {
    expect(begun(id)?.prefill['servesAs']).toEqual([{ kind }]);
  });

  it('the transfer of a processor with the same data, from the processor', () => {
    expect(begun('todo.record-processor-transfer')).toMatchObject({
      kind: 'transfer',
      link: 'onwardTransfers',
      prefill: { exporterRole: 'processor', dataCategories: [{ name: 'Names', kinds: [] }] },
    });
  });

  it('and gives what its schema takes, once it has a title', () => {
    const common = { id: ID, title: 'T' };
    expect(Agreement.safeParse({ ...common, ...begun('todo.conclude-agreement')?.prefill }).success).toBe(true);
    expect(Agreement.safeParse({ ...common, ...begun('duty.article-28')?.prefill }).success).toBe(true);
    expect(TransferAssessment.safeParse({ ...common, ...begun('todo.assess')?.prefill }).success).toBe(true);
  });

  it.each(['todo.mend-agreement', 'todo.act-before', 'duty.article-13', 'duty.article-30'])(
    'nothing for %s, which is done on a record that is there',
    (id) => {
      expect(begun(id)).toBeUndefined();
    },
  );
});
