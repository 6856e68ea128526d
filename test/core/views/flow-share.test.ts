import { describe, expect, it } from 'vitest';
import { countOfNode, flowGraph, MOST_NODES } from '../../../src/core/views/flow-graph.ts';
import type { FlowPath } from '../../../src/core/views/flows.ts';
import { sentence } from '../../../src/words/catalogue.ts';

/** One exporter to so many destinations, the first with most of the transfers. */
function paths(destinations: number, first: number): FlowPath[] {
  return Array.from({ length: destinations }, (_, index) => ({
    exporter: { id: 'exporter:a', label: 'A' },
    basis: { id: 'basis:no-mechanism:none', label: 'None' },
    destination: { id: `destination:${index}`, label: `Place ${index}` },
    verdict: 'no-mechanism',
    shade: 'no-mechanism',
    transfers: Array.from({ length: index === 0 ? first : 1 }, (__, count) => `${index}-${count}`),
  }));
}

function others(given: readonly FlowPath[]) {
  const node = flowGraph(given).nodes.find(({ id }) => id.startsWith('destination:others'));
  return node === undefined ? undefined : sentence(countOfNode(node));
}

describe('what is taken together in the flow picture', () => {
  it('says how many transfers it has and how much of the picture that is', () => {
    const together = 26 - (MOST_NODES - 1);
    expect(others(paths(26, 375))).toBe(`${together} transfers, 3 %`);
  });

  it('is never said to be nothing, however small', () => {
    expect(others(paths(MOST_NODES + 1, 10_000))).toBe('2 transfers, less than 1 %');
  });

  it('is not there where all destinations have room, and nothing else says its share', () => {
    const graph = flowGraph(paths(3, 1));
    expect(others(paths(3, 1))).toBeUndefined();
    expect(graph.nodes.map((node) => sentence(countOfNode(node)))).toContain('3 transfers');
  });
});
