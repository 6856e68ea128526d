import { sankey } from 'd3-sankey';
import { FLOW_COLUMNS } from './flows.ts';
import type { FlowColumn } from './flows.ts';
import type { FlowGraph, FlowLink, FlowNode } from './flow-graph.ts';

/** A node with its place, in the units of the picture. */
export interface PlacedNode extends FlowNode {
  readonly top: number;
  readonly bottom: number;
}

/** A link with the middle of its two ends and its breadth. */
export interface PlacedLink extends FlowLink {
  readonly from: number;
  readonly to: number;
  readonly breadth: number;
}

/** Heights of everything that is placed; where the columns stand is the drawing's own affair. */
export interface FlowLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly height: number;
}

/** Between two nodes: room for a label of two lines. */
const PADDING = 36;

/** The breadth of all links together, by the number of transfers. */
const BREADTH = { each: 18, least: 140, most: 420 };

interface NodeDatum {
  readonly id: string;
  readonly place: number;
  readonly column: FlowColumn;
}

interface LinkDatum {
  readonly index: number;
}

/**
 * Places nodes and links from top to bottom with d3-sankey: the columns are given, the order of the nodes stays as it is in the graph.
 * @returns heights from 0; a layout of height 0 for a graph without transfers
 */
export function flowLayout(graph: FlowGraph): FlowLayout {
  if (graph.transfers === 0) return { nodes: [], links: [], height: 0 };
  const most = Math.max(...FLOW_COLUMNS.map((column) => graph.nodes.filter((node) => node.column === column).length));
  const breadth = Math.min(BREADTH.most, Math.max(BREADTH.least, graph.transfers * BREADTH.each));
  const height = breadth + (most - 1) * PADDING;
  const place = sankey<NodeDatum, LinkDatum>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => FLOW_COLUMNS.indexOf(column))
    .nodeSort((one, other) => one.place - other.place)
    .nodePadding(PADDING)
    .extent([
      [0, 0],
      [1, height],
    ]);
  const placed = place({
    nodes: graph.nodes.map(({ id, column }, index) => ({ id, column, place: index })),
    links: graph.links.map(({ source, target, transfers }, index) => ({ source, target, value: transfers, index })),
  });
  return {
    height,
    nodes: graph.nodes.map((node, index) => {
      const { y0 = 0, y1 = 0 } = placed.nodes[index] ?? {};
      return { ...node, top: y0, bottom: y1 };
    }),
    links: graph.links.map((link, index) => {
      const { y0 = 0, y1 = 0, width = 0 } = placed.links[index] ?? {};
      return { ...link, from: y0, to: y1, breadth: width };
    }),
  };
}
