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

/** Between two nodes, as d3-sankey lays them out. */
const PADDING = 36;

/** What a node takes up at least: room for a name of two lines and a number below it. */
const SLOT = 54;

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

interface Placed {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Moves the nodes of a column apart where their labels would lie on each other, down first, then up again from the foot of the picture. The order
 * stays, and so do the heights.
 * @returns how far each node moves
 */
function spread(nodes: readonly Placed[], height: number): readonly number[] {
  const slots = nodes.map(({ top, bottom }) => Math.max(SLOT, bottom - top));
  const middles = nodes.map(({ top, bottom }) => (top + bottom) / 2);
  const moved = [...middles];
  let above = 0;
  for (const [index, middle] of middles.entries()) {
    const half = (slots[index] ?? 0) / 2;
    const place = Math.max(middle, above + half);
    moved[index] = place;
    above = place + half;
  }
  let below = height;
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    const half = (slots[index] ?? 0) / 2;
    const place = Math.min(moved[index] ?? 0, below - half);
    moved[index] = place;
    below = place - half;
  }
  return moved.map((middle, index) => middle - (middles[index] ?? 0));
}

/** What the nodes of the fullest column take up. */
function neededHeight(nodes: readonly PlacedNode[]): number {
  const columns = FLOW_COLUMNS.map((column) =>
    nodes
      .filter((node) => node.column === column)
      .reduce((sum, { top, bottom }) => sum + Math.max(SLOT, bottom - top), 0),
  );
  return Math.max(...columns);
}

/**
 * Places nodes and links from top to bottom with d3-sankey: the columns are given, the order of the nodes stays as it is in the graph.
 * @returns heights from 0; a layout of height 0 for a graph without transfers
 */
export function flowLayout(graph: FlowGraph): FlowLayout {
  if (graph.transfers === 0) return { nodes: [], links: [], height: 0 };
  const most = Math.max(...FLOW_COLUMNS.map((column) => graph.nodes.filter((node) => node.column === column).length));
  const breadth = Math.min(BREADTH.most, Math.max(BREADTH.least, graph.transfers * BREADTH.each));
  const laidOut = breadth + (most - 1) * PADDING;
  const place = sankey<NodeDatum, LinkDatum>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => FLOW_COLUMNS.indexOf(column))
    .nodeSort((one, other) => one.place - other.place)
    .nodePadding(PADDING)
    .extent([
      [0, 0],
      [1, laidOut],
    ]);
  const placed = place({
    nodes: graph.nodes.map(({ id, column }, index) => ({ id, column, place: index })),
    links: graph.links.map(({ source, target, transfers }, index) => ({ source, target, value: transfers, index })),
  });
  const nodes = graph.nodes.map((node, index) => {
    const { y0 = 0, y1 = 0 } = placed.nodes[index] ?? {};
    return { ...node, top: y0, bottom: y1 };
  });
  const height = Math.max(laidOut, neededHeight(nodes));
  const shifts = new Map(
    FLOW_COLUMNS.flatMap((column) => {
      const own = nodes.filter((node) => node.column === column);
      const moves = spread(own, height);
      return own.map(({ id }, index) => [id, moves[index] ?? 0] as const);
    }),
  );
  const shiftOf = (id: string) => shifts.get(id) ?? 0;
  return {
    height,
    nodes: nodes.map((node) => ({
      ...node,
      top: node.top + shiftOf(node.id),
      bottom: node.bottom + shiftOf(node.id),
    })),
    links: graph.links.map((link, index) => {
      const { y0 = 0, y1 = 0, width = 0 } = placed.links[index] ?? {};
      return { ...link, from: y0 + shiftOf(link.source), to: y1 + shiftOf(link.target), breadth: width };
    }),
  };
}
