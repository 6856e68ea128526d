import { describe, expect, it } from 'vitest';
import { flowGraph } from '../../../src/core/views/flow-graph.ts';
import { flowLayout } from '../../../src/core/views/flow-layout.ts';
import type { FlowPath } from '../../../src/core/views/flows.ts';
import { bandPath, flowShape } from '../../../src/renderer/pictures/flow/flow-shape.ts';
import { linkId, relatedTo, stopsOf, transfersByPart } from '../../../src/renderer/pictures/flow/flow-parts.ts';

function path(exporter: string, destination: string, transfers: readonly string[], inPlace = true): FlowPath {
  const verdict = inPlace ? 'mechanism-in-place' : 'no-mechanism';
  return {
    exporter: { id: `exporter:${exporter}`, label: exporter },
    basis: { id: `basis:${verdict}:x`, label: 'Basis' },
    destination: { id: `destination:${destination}`, label: destination },
    verdict,
    shade: verdict,
    transfers,
  };
}

/** More exporters than a column shows by themselves. */
const CROWD = Array.from({ length: 30 }, (_, index) =>
  path(`E${index}`, 'KE', [`t${index}`, ...(index < 5 ? [`u${index}`] : [])]),
);

describe('the parts of the flow picture', () => {
  it('have all transfers behind them, those of the others too', () => {
    const paths = [...CROWD, path('F', 'MY', ['v'], false)];
    const layout = flowLayout(flowGraph(paths));
    const behind = transfersByPart(layout, paths);
    for (const node of layout.nodes) expect(behind.get(node.id)).toHaveLength(node.transfers);
    for (const link of layout.links) expect(behind.get(linkId(link))).toHaveLength(link.transfers);
  });

  it('are gone through column by column, from top to bottom', () => {
    const layout = flowLayout(flowGraph([path('A', 'KE', ['1']), path('B', 'MY', ['2'], false)]));
    const columns = stopsOf(layout).map(({ column }) => column);
    expect(columns).toEqual(columns.toSorted((one, other) => one - other));
    expect(new Set(columns)).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  it('light up together: a node with its bands, a band with its ends', () => {
    const layout = flowLayout(flowGraph([path('A', 'KE', ['1']), path('B', 'MY', ['2'], false)]));
    expect(relatedTo('exporter:A', layout)).toEqual(
      new Set([
        'exporter:A',
        'basis:mechanism-in-place:x',
        'exporter:A → basis:mechanism-in-place:x mechanism-in-place',
      ]),
    );
  });
});

describe('the room of the flow picture', () => {
  it.each([400, 640, 800, 1024, 1600])('keeps its columns apart at %i pixels', (width) => {
    const { left, bar, boxLeft, boxRight, right, label, width: drawn } = flowShape(width);
    expect(left + bar).toBeLessThan(boxLeft);
    expect(boxRight).toBeLessThan(right);
    expect(right + bar + label).toBeLessThanOrEqual(drawn);
    expect(drawn).toBeGreaterThanOrEqual(640);
  });

  it('draws a band no thinner than can be seen', () => {
    const shape = flowShape(800);
    const link = {
      source: 'exporter:a',
      target: 'basis:b',
      shade: 'no-mechanism' as const,
      transfers: 1,
      from: 10,
      to: 20,
      breadth: 0.01,
    };
    expect(bandPath(link, shape, 0)).toContain(`${shape.left + shape.bar},9.3`);
  });
});
