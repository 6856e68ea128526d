import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../../src/core/records/agreement.ts';
import type { TransferAssessment } from '../../../../src/core/records/assessment.ts';
import { snapshotOf } from '../../../../src/core/records/snapshot.ts';
import type { SnapshotLists } from '../../../../src/core/records/snapshot.ts';
import { authorityPack } from '../../../../src/core/views/pack/authority-pack.ts';
import { packFigures } from '../../../../src/core/views/pack/pack-list.ts';
import { sampleInput } from '../../../support/sample-snapshot.ts';

const DAY = '2026-11-22';
const HASH = 'ab'.repeat(32);
const input = sampleInput('optima', DAY);

/** The sample with some of its lists put otherwise; the answers are those of the sample. */
function given(lists: Partial<SnapshotLists>) {
  return { ...input, snapshot: snapshotOf(input.snapshot.name, { ...input.snapshot, ...lists }) };
}

/** The sample with one of its assessments put otherwise. */
function withAssessment(id: string, change: Partial<TransferAssessment>) {
  return given({ assessments: input.snapshot.assessments.map((one) => (one.id === id ? { ...one, ...change } : one)) });
}

const whole = authorityPack(input, {});
const [first] = whole.assessments;
const relied = first?.assessment.id ?? '';

function titles({ assessments }: typeof whole): readonly string[] {
  return assessments.map(({ assessment }) => assessment.id);
}

describe('the assessments in a pack', () => {
  test('are those that hold on the day, each with the transfers that rest on it', () => {
    expect(titles(whole)).toContain(relied);
    expect(first?.transfers.length).toBeGreaterThan(0);
  });

  test.each([
    ['expired the day before', { expiresOn: '2026-11-21' }],
    ['not completed', { completedOn: undefined }],
    ['ended', { status: 'ended' }],
  ] as const)('one that is %s is not relied on, and is counted', (_why, change) => {
    const pack = authorityPack(withAssessment(relied, change), {});
    expect(titles(pack)).not.toContain(relied);
    const before = whole.withheld.find(({ why }) => why === 'not-relied-on')?.count ?? 0;
    const line = pack.withheld.find(({ why }) => why === 'not-relied-on');
    expect(line).toEqual({ what: 'record', why: 'not-relied-on', kind: 'assessment', count: before + 1 });
  });

  test('of its last day is still relied on', () => {
    expect(titles(authorityPack(withAssessment(relied, { expiresOn: DAY }), {}))).toContain(relied);
  });
});

describe('the documents that can go with a pack', () => {
  const [agreement] = whole.agreements;
  const open = { title: 'Signed', sha256: HASH, visibility: 'open' } as const;
  const withDocuments = (visibility: 'open' | 'internal' | 'privileged') =>
    given({
      agreements: input.snapshot.agreements.map((one): Agreement =>
        one.id === agreement?.id ? { ...one, documents: [open] } : one,
      ),
      policies: input.snapshot.policies.map((one) => ({ ...one, documents: [{ ...open, visibility }] })),
    });
  const kept = new Set([HASH]);

  test('are open, and kept in the register', () => {
    expect(authorityPack(withDocuments('open'), { kept }).offered).toEqual([
      { sha256: HASH, title: 'Signed', dated: undefined },
    ]);
    const elsewhere = authorityPack(withDocuments('open'), {});
    expect(elsewhere.offered).toEqual([]);
    expect(elsewhere.withheld).toContainEqual({ what: 'document', why: 'elsewhere', kind: 'agreement', count: 1 });
  });

  test('are not those that any other record marks as privileged, though one calls them open', () => {
    const pack = authorityPack(withDocuments('privileged'), { kept, documents: [HASH] });
    expect(pack.documents).toEqual([]);
    expect(pack.withheld.some(({ what }) => what === 'document')).toBe(true);
  });
});

describe('a pack as figures', () => {
  test('has no number beside its rows: the transfers are the sum of their answers', () => {
    const figures = packFigures(whole, input.snapshot);
    const total = figures.find(({ kind }) => kind === 'pack-transfers');
    const parts = figures.filter(({ kind }) => kind === 'pack-verdict');
    expect(total?.rows).toHaveLength(whole.record.transfers.length);
    expect(total?.rows).toEqual(parts.flatMap(({ rows }) => rows));
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  });
});
