import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigRegister } from '../../../scripts/bench/big-register.ts';
import type { VerdictWord } from '../../../src/core/law/answer.ts';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import { flowGraph, MOST_NODES } from '../../../src/core/views/flow-graph.ts';
import type { FlowGraph } from '../../../src/core/views/flow-graph.ts';
import { flowLayout } from '../../../src/core/views/flow-layout.ts';
import { FLOW_COLUMNS, flowPaths } from '../../../src/core/views/flows.ts';
import type { FlowPath } from '../../../src/core/views/flows.ts';
import type { ViewInput } from '../../../src/core/views/input.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { say } from '../../../src/words/say.ts';
import { sampleInput } from '../../support/sample-snapshot.ts';
import { entity, facts, thirdParty, transfer } from '../law/verdict/case-builder.ts';

const TODAY = '2026-11-22';

function inputOf(snapshot: ViewInput['snapshot']): ViewInput {
  const law = shippedLaw();
  const dates = { on: TODAY };
  return { snapshot, law, dates, answers: judgeAll(snapshot, law, dates) };
}

/** A register of some size from a seed, judged. */
function generated(seed: number, transfers: number): ViewInput {
  const sizes = { entities: 40, thirdParties: 60, agreements: 30, activities: 50, assessments: 20, transfers };
  return inputOf(snapshotOf('Generated', bigRegister(sizes, seed)));
}

const WORDS: readonly VerdictWord[] = ['no-mechanism', 'needs-judgement', 'mechanism-in-place', 'not-restricted'];

/** Paths as no register need have them: many ends, any number of transfers on each. */
const anyPaths: fc.Arbitrary<FlowPath[]> = fc
  .uniqueArray(fc.tuple(fc.nat(40), fc.nat(30), fc.nat(40), fc.boolean()), {
    maxLength: 120,
    size: 'max',
    selector: String,
  })
  .chain((keys) =>
    fc.tuple(
      fc.constant(keys),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: keys.length, maxLength: keys.length }),
    ),
  )
  .map(([keys, counts]) =>
    keys.map(([exporter, basis, destination, isSoon], index) => {
      const verdict = WORDS[basis % 4] ?? 'not-restricted';
      return {
        exporter: end('exporter', exporter),
        basis: end(`basis:${verdict}`, basis),
        destination: end('destination', destination),
        verdict,
        shade: isSoon && verdict === 'mechanism-in-place' ? 'act-soon' : verdict,
        transfers: Array.from({ length: counts[index] ?? 1 }, (_, count) => `${index}-${count}`),
      };
    }),
  );

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function columnOf(graph: FlowGraph, id: string): number {
  const node = graph.nodes.find((one) => one.id === id);
  return node === undefined ? -1 : FLOW_COLUMNS.indexOf(node.column);
}

const from = (country: string, home: string) =>
  flowPaths(
    inputOf(
      facts({
        entities: [entity('Home', home)],
        thirdParties: [thirdParty('Importer', country)],
        transfers: [transfer('Home', 'Importer', country)],
      }),
    ),
  ).map((path) => say(path.basis.label));

const to = (zone: string | undefined) =>
  flowPaths(
    inputOf(
      facts({
        entities: [entity('Home', 'GB')],
        thirdParties: [thirdParty('Importer', 'AE')],
        transfers: [transfer('Home', 'Importer', 'AE', { destination: { country: 'AE', zone } })],
      }),
    ),
  ).map((path) => path.destination.id);

describe('the flow paths', () => {
  test('hold every answered transfer exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 80 }), (seed, transfers) => {
        const input = generated(seed, transfers);
        const held = flowPaths(input).flatMap((path) => path.transfers);
        expect(held.toSorted()).toEqual(input.answers.map((answer) => answer.transfer).toSorted());
      }),
      { numRuns: 15 },
    );
  });

  test('never put a transfer that has a mechanism and one that has none on the same basis', () => {
    const byBasis = Map.groupBy(flowPaths(generated(7, 300)), (path) => path.basis.id);
    for (const paths of byBasis.values()) expect(new Set(paths.map((path) => path.verdict)).size).toBe(1);
  });

  test('call a basis by the regime’s own word', () => {
    expect(from('NZ', 'GB')).toEqual(['Approved by regulations (UK GDPR)']);
    expect(from('NZ', 'FR')).toEqual(['Adequacy decision (EU GDPR)']);
    expect(from('KE', 'GB')).toEqual(['No mechanism']);
  });

  test('make a zone with a law of its own a destination of its own, and others part of their country', () => {
    expect(to('DIFC')).not.toEqual(to(undefined));
    expect(to('DMCC')).toEqual(to(undefined));
  });
});

const pathOn = (basis: number, verdict: VerdictWord, count: number): FlowPath => ({
  exporter: { id: 'exporter:1', label: 'Home' },
  basis: { id: `basis:${verdict}:${basis}`, label: `Basis ${basis}` },
  destination: { id: 'destination:1', label: 'There' },
  verdict,
  shade: verdict,
  transfers: Array.from({ length: count }, (_, index) => `${basis}-${index}`),
});

describe('the flow graph', () => {
  test('runs only to the right: no link leaves a column for itself or for one on its left', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const graph = flowGraph(paths);
        for (const link of graph.links) {
          expect(columnOf(graph, link.target)).toBe(columnOf(graph, link.source) + 1);
        }
      }),
    );
  });

  test('conserves the total on both sides, through every basis, and in every column', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const graph = flowGraph(paths);
        const all = total(paths.map((path) => path.transfers.length));
        expect(graph.transfers).toBe(all);
        for (const column of FLOW_COLUMNS) {
          const nodes = graph.nodes.filter((node) => node.column === column);
          expect(total(nodes.map((node) => node.transfers))).toBe(all);
        }
        const into = (id: string) =>
          total(graph.links.filter((link) => link.target === id).map((link) => link.transfers));
        const out = (id: string) =>
          total(graph.links.filter((link) => link.source === id).map((link) => link.transfers));
        for (const { id, column, transfers } of graph.nodes) {
          expect(into(id)).toBe(column === 'exporter' ? 0 : transfers);
          expect(out(id)).toBe(column === 'destination' ? 0 : transfers);
        }
      }),
    );
  });

  test('groups what is small in a crowded column, and names every one of it', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const graph = flowGraph(paths);
        for (const column of FLOW_COLUMNS) {
          const nodes = graph.nodes.filter((node) => node.column === column);
          const others = nodes.filter((node) => node.id.startsWith(`${column}:others:`));
          // Others of the bases stand apart by verdict, of which there are four.
          expect(nodes.length).toBeLessThanOrEqual(MOST_NODES - 1 + Math.max(1, others.length));
          expect(others.length).toBeLessThanOrEqual(column === 'basis' ? 4 : 1);
          const ends = new Set(paths.map((path) => path[column].label));
          expect(new Set(nodes.flatMap((node) => node.members))).toEqual(ends);
        }
      }),
    );
  });

  test('keeps what is without a mechanism by itself, however small', () => {
    const many = Array.from({ length: 20 }, (_, index) => pathOn(index, 'mechanism-in-place', 10));
    const graph = flowGraph([...many, pathOn(99, 'no-mechanism', 1)]);
    expect(graph.nodes.find((node) => node.id === 'basis:no-mechanism:99')?.transfers).toBe(1);
  });

  test('stands the worst basis on top', () => {
    const bases = flowGraph(flowPaths(sampleInput('optima', TODAY))).nodes.filter((node) => node.column === 'basis');
    const order = bases.map((node) => WORDS.indexOf(node.shade as VerdictWord));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(new Set(order).size).toBeGreaterThan(2);
  });
});

const end = (column: string, number: number) => ({ id: `${column}:${number}`, label: `${column} ${number}` });

describe('the layout', () => {
  test('keeps every node and every band inside the picture, in the order of the graph', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const graph = flowGraph(paths);
        const layout = flowLayout(graph);
        for (const column of FLOW_COLUMNS) {
          const nodes = layout.nodes.filter((node) => node.column === column);
          for (const [index, node] of nodes.entries()) {
            expect(node.top).toBeGreaterThanOrEqual(-1e-6);
            expect(node.bottom).toBeLessThanOrEqual(layout.height + 1e-6);
            expect(node.top).toBeGreaterThanOrEqual((nodes[index - 1]?.bottom ?? 0) - 1e-6);
          }
        }
        for (const link of layout.links) {
          for (const middle of [link.from, link.to]) {
            expect(middle - link.breadth / 2).toBeGreaterThanOrEqual(-1e-6);
            expect(middle + link.breadth / 2).toBeLessThanOrEqual(layout.height + 1e-6);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('keeps labels of two lines and a number from lying on each other', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const layout = flowLayout(flowGraph(paths));
        for (const column of FLOW_COLUMNS) {
          const middles = layout.nodes
            .filter((node) => node.column === column)
            .map((node) => (node.top + node.bottom) / 2);
          for (const [index, middle] of middles.slice(1).entries()) {
            expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(54 - 1e-6);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('makes a band as broad as the number of its transfers', () => {
    const layout = flowLayout(flowGraph(flowPaths(sampleInput('optima', TODAY))));
    const rates = layout.links.map((link) => link.breadth / link.transfers);
    for (const rate of rates) expect(rate).toBeCloseTo(rates[0] ?? 0, 6);
  });

  test('of no transfer is empty', () => {
    expect(flowLayout(flowGraph([]))).toEqual({ nodes: [], links: [], height: 0 });
  });
});
