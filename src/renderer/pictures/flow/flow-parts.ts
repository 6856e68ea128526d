import type { FlowLayout, PlacedLink, PlacedNode } from '../../../core/views/flow-layout.ts';
import { FLOW_COLUMNS } from '../../../core/views/flows.ts';
import type { FlowColumn, FlowPath } from '../../../core/views/flows.ts';
import type { Stop } from '../use-roving.ts';

/** A band's name among the parts of the picture. */
export function linkId({ source, target, shade }: Pick<PlacedLink, 'source' | 'target' | 'shade'>): string {
  return `${source} → ${target} ${shade}`;
}

/** The node in which an end of a path stands: its own, or that of the others in its column. */
function nodeOf(path: FlowPath, column: FlowColumn, own: ReadonlySet<string>): string {
  const { id } = path[column];
  if (own.has(id)) return id;
  return `${column}:others:${column === 'basis' ? path.verdict : ''}`;
}

/** The transfers behind every node and band, by the name of the part: what opens when one is chosen. */
export function transfersByPart(
  layout: FlowLayout,
  paths: readonly FlowPath[],
): ReadonlyMap<string, readonly string[]> {
  const own = new Set(layout.nodes.map(({ id }) => id));
  const parts = new Map<string, string[]>();
  const add = (part: string, transfers: readonly string[]): void => {
    const known = parts.get(part);
    if (known === undefined) parts.set(part, [...transfers]);
    else known.push(...transfers);
  };
  for (const path of paths) {
    const [exporter, basis, destination] = FLOW_COLUMNS.map((column) => nodeOf(path, column, own));
    for (const node of [exporter, basis, destination]) add(node ?? '', path.transfers);
    add(linkId({ source: exporter ?? '', target: basis ?? '', shade: path.shade }), path.transfers);
    add(linkId({ source: basis ?? '', target: destination ?? '', shade: path.shade }), path.transfers);
  }
  return parts;
}

const NODE_COLUMN: Readonly<Record<FlowColumn, number>> = { exporter: 0, basis: 2, destination: 4 };

function middle({ top, bottom }: PlacedNode): number {
  return (top + bottom) / 2;
}

/** Nodes and bands in the order in which the keyboard goes through them: column by column, bands between. */
export function stopsOf({ nodes, links }: FlowLayout): readonly Stop[] {
  const stops = [
    ...nodes.map((node): Stop => ({ id: node.id, column: NODE_COLUMN[node.column], place: middle(node) })),
    ...links.map((link): Stop => {
      const column = link.source.startsWith('exporter:') ? 1 : 3;
      return { id: linkId(link), column, place: (link.from + link.to) / 2 };
    }),
  ];
  return stops.toSorted((one, other) => one.column - other.column || one.place - other.place);
}

/** Everything that hangs together with a part: a node with its bands, a band with its ends. */
export function relatedTo(part: string, { links }: FlowLayout): ReadonlySet<string> {
  const near = links.filter((link) => [link.source, link.target, linkId(link)].includes(part));
  return new Set([part, ...near.flatMap((link) => [link.source, link.target, linkId(link)])]);
}
