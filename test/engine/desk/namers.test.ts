import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referencesIn } from '../../../src/core/records/references.ts';
import { snapshotOf, withVersions } from '../../../src/core/records/snapshot.ts';
import type { Snapshot } from '../../../src/core/records/snapshot.ts';
import { Namers } from '../../../src/engine/desk/namers.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

const { entities, transfers } = sampleSnapshot('optima');

/** The transfers of the sample and their ends, as a register has them: each list in the order of the ids. */
const SAMPLE = snapshotOf('Sample', { entities: byId(entities), transfers: byId(transfers) });

/** The same, looked up the long way: through every record. */
function lookedThrough(id: string, snapshot: Snapshot): string[] {
  return [...snapshot.byId.values()]
    .filter(({ kind, record }) => record.id !== id && referencesIn(kind, record).some((one) => one.id === id))
    .map(({ record }) => record.id);
}

/** Who names each record of the sample, as it is told and as it is looked up the long way. */
function both(namers: Namers, snapshot: Snapshot) {
  const ids = [...SAMPLE.byId.keys()];
  return {
    told: ids.map((id) => namers.of(id, snapshot).map(({ record }) => record.id)),
    looked: ids.map((id) => lookedThrough(id, snapshot)),
  };
}

/** What may happen to a transfer of the sample: it gets another importer, or it goes, and may come back. */
const CHANGE = fc.record({
  transfer: fc.constantFrom(...SAMPLE.transfers),
  importer: fc.option(fc.constantFrom(...SAMPLE.entities), { nil: undefined }),
});
type Change = typeof CHANGE extends fc.Arbitrary<infer T> ? T : never;

function changed(snapshot: Snapshot, { transfer, importer }: Change): Snapshot {
  const others = snapshot.transfers.filter(({ id }) => id !== transfer.id);
  if (importer === undefined) return snapshotOf('Sample', { ...snapshot, transfers: others });
  const record = { ...transfer, importer: importer.id };
  return snapshot.byId.has(transfer.id)
    ? withVersions(snapshot, 'Sample', [{ kind: 'transfer', record }])
    : snapshotOf('Sample', { ...snapshot, transfers: byId([...others, record]) });
}

describe('who names a record', () => {
  it('is what looking through every record says, in its order', () => {
    const { told, looked } = both(new Namers(), SAMPLE);
    expect(told).toEqual(looked);
    expect(new Namers().of('01900000-0000-7000-8000-000000000000', SAMPLE)).toEqual([]);
  });

  it('follows every change, whichever came before', () => {
    fc.assert(
      fc.property(fc.array(CHANGE, { maxLength: 8 }), (changes) => {
        const namers = new Namers();
        let snapshot = SAMPLE;
        for (const change of changes) {
          snapshot = changed(snapshot, change);
          namers.of(change.transfer.id, snapshot);
        }
        const { told, looked } = both(namers, snapshot);
        expect(told).toEqual(looked);
      }),
      { numRuns: 60 },
    );
  });
});
