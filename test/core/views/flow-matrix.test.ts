import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import { flowMatrix } from '../../../src/core/views/flow-matrix.ts';
import { FLOW_SHADES, flowPaths } from '../../../src/core/views/flows.ts';
import type { FlowPath } from '../../../src/core/views/flows.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';

const end = (column: string) => fc.nat(6).map((at) => ({ id: `${column}:${at}`, label: `${column} ${at}` }));
const path = fc.record({
  exporter: end('exporter'),
  basis: end('basis'),
  destination: end('destination'),
  verdict: fc.constant('no-mechanism' as const),
  shade: fc.constantFrom(...FLOW_SHADES),
  transfers: fc.array(fc.uuid(), { minLength: 1, maxLength: 4 }),
});

describe('exporters by destinations', () => {
  it('hold every transfer in one cell: rows and columns add up to all', () => {
    fc.assert(
      fc.property(fc.array(path), (paths: readonly FlowPath[]) => {
        const { rows, sums, all, destinations } = flowMatrix(paths);
        const every = paths.flatMap(({ transfers }) => transfers).toSorted();
        expect(rows.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => cell.transfers)).toSorted()).toEqual(
          every,
        );
        expect([...sums.values()].flatMap((cell) => cell.transfers).toSorted()).toEqual(every);
        expect(all.transfers.toSorted()).toEqual(every);
        for (const row of rows) {
          const inCells = [...row.cells.values()].flatMap((cell) => cell.transfers);
          expect(inCells.toSorted()).toEqual(row.all.transfers.toSorted());
        }
        expect(destinations.map(({ id }) => id)).toEqual([...sums.keys()]);
      }),
    );
  });

  it('tell the worst answer of each cell', () => {
    const snapshot = sampleSnapshot('optima');
    const law = shippedLaw();
    const dates = { on: '2026-11-22' };
    const paths = flowPaths({ snapshot, law, answers: judgeAll(snapshot, law, dates), dates });
    const { rows, all } = flowMatrix(paths);
    expect(all).toMatchObject({ shade: 'no-mechanism' });
    expect(all.transfers).toHaveLength(22);
    for (const { exporter, all: own } of rows) {
      const shades = new Set(paths.filter((one) => one.exporter.id === exporter.id).map(({ shade }) => shade));
      expect(own.shade).toBe(FLOW_SHADES.find((shade) => shades.has(shade)));
    }
  });
});
