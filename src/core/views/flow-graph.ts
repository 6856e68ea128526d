import { FLOW_COLUMNS, FLOW_SHADES } from './flows.ts';
import type { FlowColumn, FlowEnd, FlowPath, FlowShade } from './flows.ts';
import { flowSay } from './flow-statements.ts';
import type { Statement } from '../statement.ts';
import type { Said } from './said.ts';

/** A node of the picture: one end, or the smaller ends of a column taken together. */
export interface FlowNode {
  readonly id: string;
  readonly column: FlowColumn;
  readonly label: Said;
  /** What stands behind the node: its own label, or all that were taken together, so that nothing is dropped unsaid. */
  readonly members: readonly Said[];
  /** Of a basis, how what rests on it stands; undefined for the other columns. */
  readonly shade: FlowShade | undefined;
  readonly transfers: number;
  /** Of what was taken together, all transfers of the picture, so that it can be said how much of it they are. */
  readonly of?: number;
}

/** How many transfers a node has, in words; of what was taken together also how much of the picture that is. */
export function countOfNode({ transfers, of }: FlowNode): Statement {
  return of === undefined
    ? flowSay('flows.count', { count: transfers })
    : flowSay('flows.share', { count: transfers, of });
}

/** A band of the picture, always to the next column on the right. */
export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly shade: FlowShade;
  readonly transfers: number;
}

/** What the picture shows: on each side of the bases, the links add up to all transfers. */
export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly transfers: number;
}

/** The most nodes of a column, the one of *others* included. */
export const MOST_NODES = 15;

function sum(paths: readonly FlowPath[]): number {
  return paths.reduce((total, { transfers }) => total + transfers.length, 0);
}

/** A mechanism that ends soon is the same basis as one that does not: the shade differs in the links only. */
function nodeShade(path: FlowPath): FlowShade {
  return path.verdict;
}

interface Ranked {
  readonly end: FlowEnd;
  readonly paths: readonly FlowPath[];
}

function ranked(paths: readonly FlowPath[], column: FlowColumn): readonly Ranked[] {
  return [...Map.groupBy(paths, (path) => path[column].id).values()]
    .flatMap((group): readonly Ranked[] => {
      const [first] = group;
      return first === undefined ? [] : [{ end: first[column], paths: group }];
    })
    .toSorted((one, other) => sum(other.paths) - sum(one.paths));
}

/** What must stay visible by itself, however small: that there is no mechanism, or that a person has to judge. */
function isKept({ paths }: Ranked, column: FlowColumn): boolean {
  return column === 'basis' && paths.some(({ verdict }) => verdict === 'no-mechanism' || verdict === 'needs-judgement');
}

/** The nodes of a column by the id of each end; the smallest beyond the limit share one of *others*, apart by verdict among the bases. */
function columnNodes(paths: readonly FlowPath[], column: FlowColumn): ReadonlyMap<string, FlowNode> {
  const ends = ranked(paths, column);
  const alone =
    ends.length <= MOST_NODES
      ? new Set(ends)
      : new Set([...ends.filter((one) => isKept(one, column)), ...ends].slice(0, MOST_NODES - 1));
  const nodes = new Map<string, FlowNode>();
  const others = new Map<string, Ranked[]>();
  for (const one of ends) {
    const [first] = one.paths;
    if (first === undefined) continue;
    const shade = column === 'basis' ? nodeShade(first) : undefined;
    if (alone.has(one)) {
      const { id, label } = one.end;
      nodes.set(id, { id, column, label, members: [label], shade, transfers: sum(one.paths) });
    } else {
      const key = `${column}:others:${shade ?? ''}`;
      others.set(key, [...(others.get(key) ?? []), one]);
    }
  }
  for (const [id, group] of others) {
    const node: FlowNode = {
      id,
      column,
      label: flowSay('flows.others', { column, count: group.length }),
      members: group.map(({ end }) => end.label),
      shade: group[0]?.paths[0] !== undefined && column === 'basis' ? nodeShade(group[0].paths[0]) : undefined,
      transfers: group.reduce((total, { paths: own }) => total + sum(own), 0),
      of: sum(paths),
    };
    for (const { end } of group) nodes.set(end.id, node);
  }
  return nodes;
}

function linksBetween(
  paths: readonly FlowPath[],
  from: (path: FlowPath) => FlowNode | undefined,
  to: (path: FlowPath) => FlowNode | undefined,
): readonly FlowLink[] {
  const links = new Map<string, FlowLink>();
  for (const path of paths) {
    const source = from(path)?.id ?? '';
    const target = to(path)?.id ?? '';
    const key = [source, target, path.shade].join('\u0000');
    const before = links.get(key)?.transfers ?? 0;
    links.set(key, { source, target, shade: path.shade, transfers: before + path.transfers.length });
  }
  return [...links.values()];
}

/** The mean place of a node's neighbours: nodes in this order cross fewer links. */
function meanPlace(node: FlowNode, links: readonly FlowLink[], places: ReadonlyMap<string, number>): number {
  let weight = 0;
  let total = 0;
  for (const { source, target, transfers } of links) {
    const neighbour = source === node.id ? target : source;
    if (source !== node.id && target !== node.id) continue;
    weight += transfers;
    total += transfers * (places.get(neighbour) ?? 0);
  }
  return weight === 0 ? 0 : total / weight;
}

/** Bases from the worst down; exporters and destinations beside what they are linked to. */
function ordered(nodes: readonly FlowNode[], links: readonly FlowLink[]): readonly FlowNode[] {
  const rank = (node: FlowNode) => (node.shade === undefined ? 0 : FLOW_SHADES.indexOf(node.shade));
  const bases = nodes
    .filter(({ column }) => column === 'basis')
    .toSorted((one, other) => rank(one) - rank(other) || other.transfers - one.transfers);
  const places = new Map(bases.map(({ id }, index) => [id, index]));
  const beside = (column: FlowColumn) =>
    nodes
      .filter((node) => node.column === column)
      .map((node) => ({ node, place: meanPlace(node, links, places) }))
      .toSorted((one, other) => one.place - other.place || other.node.transfers - one.node.transfers)
      .map(({ node }) => node);
  return [...beside('exporter'), ...bases, ...beside('destination')];
}

/** The graph of the picture: three columns, links only to the right, the same total on either side, and the smallest nodes of a crowded column together. */
export function flowGraph(paths: readonly FlowPath[]): FlowGraph {
  const byColumn = new Map(FLOW_COLUMNS.map((column) => [column, columnNodes(paths, column)]));
  const nodeOf = (column: FlowColumn) => (path: FlowPath) => byColumn.get(column)?.get(path[column].id);
  const links = [
    ...linksBetween(paths, nodeOf('exporter'), nodeOf('basis')),
    ...linksBetween(paths, nodeOf('basis'), nodeOf('destination')),
  ];
  const nodes = new Set([...byColumn.values()].flatMap((column) => [...column.values()]));
  return { nodes: ordered([...nodes], links), links, transfers: sum(paths) };
}
