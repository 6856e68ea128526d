import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import { Namers } from '../../../src/engine/desk/namers.ts';
import { namedBy } from '../../../src/engine/desk/names.ts';
import type { Session } from '../../../src/engine/desk/session.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';

const { entities, transfers } = sampleSnapshot('optima');
const [sent] = transfers;
if (sent === undefined) throw new Error('the sample has lost its transfers');

/** A register in which one company sends so many transfers. */
function sending(count: number): Session {
  const many = Array.from({ length: count }, (_one, place) => ({
    ...sent,
    id: `01900000-0000-7000-8000-${String(place).padStart(12, '0')}`,
  }));
  const snapshot = snapshotOf('Many', { entities, transfers: many as unknown as typeof transfers });
  return { namersOf: (id: string) => new Namers().of(id, snapshot) } as unknown as Session;
}

describe('what names a record', () => {
  it('is given whole where a filter can hold it', () => {
    const { namedBy: links, namedByMore } = namedBy(sending(300), sent.exporter);
    expect(links.filter(({ kind }) => kind === 'transfer')).toHaveLength(300);
    expect(namedByMore).toBeUndefined();
  });

  it('is cut above that, with how many more there are of each kind and field', () => {
    const { namedBy: links, namedByMore } = namedBy(sending(10_000), sent.exporter);
    expect(links.filter(({ kind }) => kind === 'transfer')).toHaveLength(300);
    expect(namedByMore).toEqual([{ kind: 'transfer', field: 'exporter', count: 9700 }]);
  });
});
