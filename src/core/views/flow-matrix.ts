import { FLOW_SHADES } from './flows.ts';
import type { FlowEnd, FlowPath, FlowShade } from './flows.ts';

/** All transfers from one exporter to one destination. */
export interface MatrixCell {
  readonly transfers: readonly string[];
  /** The worst of their answers. */
  readonly shade: FlowShade;
}

/** One exporter with its cells by the id of the destination; without one where nothing goes. */
export interface MatrixRow {
  readonly exporter: FlowEnd;
  readonly cells: ReadonlyMap<string, MatrixCell>;
  readonly all: MatrixCell;
}

/** Exporters by destinations. The cells of a row add up to its `all`, those of a column to its sum, and both to all transfers. */
export interface FlowMatrix {
  readonly destinations: readonly FlowEnd[];
  readonly rows: readonly MatrixRow[];
  /** By the id of the destination. */
  readonly sums: ReadonlyMap<string, MatrixCell>;
  readonly all: MatrixCell;
}

function worse(one: FlowShade, other: FlowShade): FlowShade {
  return FLOW_SHADES.indexOf(one) <= FLOW_SHADES.indexOf(other) ? one : other;
}

function together(cells: ReadonlyArray<Pick<FlowPath, 'transfers' | 'shade'>>): MatrixCell {
  return {
    transfers: cells.flatMap(({ transfers }) => transfers),
    shade: cells.map(({ shade }) => shade).reduce(worse, 'not-restricted'),
  };
}

function count(paths: readonly FlowPath[]): number {
  return paths.reduce((sum, { transfers }) => sum + transfers.length, 0);
}

function grouped(paths: readonly FlowPath[], end: 'exporter' | 'destination'): ReadonlyMap<string, FlowPath[]> {
  const groups = Map.groupBy(paths, (path) => path[end].id);
  return new Map([...groups].toSorted(([, one], [, other]) => count(other) - count(one)));
}

/** The paths as a table of exporters by destinations, those with most transfers first. */
export function flowMatrix(paths: readonly FlowPath[]): FlowMatrix {
  const byDestination = grouped(paths, 'destination');
  const byExporter = grouped(paths, 'exporter');
  return {
    destinations: [...byDestination.values()].flatMap(([first]) => first?.destination ?? []),
    rows: [...byExporter.values()].flatMap((own): MatrixRow[] => {
      const [first] = own;
      if (first === undefined) return [];
      const cells = new Map([...grouped(own, 'destination')].map(([id, there]) => [id, together(there)]));
      return [{ exporter: first.exporter, cells, all: together(own) }];
    }),
    sums: new Map([...byDestination].map(([id, there]) => [id, together(there)])),
    all: together(paths),
  };
}
