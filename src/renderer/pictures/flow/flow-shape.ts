import type { PlacedLink } from '../../../core/views/flow-layout.ts';

/** Where the columns stand in a picture of a given width, in pixels. */
export interface FlowShape {
  readonly width: number;
  readonly label: number;
  readonly bar: number;
  readonly left: number;
  readonly boxLeft: number;
  readonly boxRight: number;
  readonly right: number;
}

const BAR = 10;
const GAP = 8;

/** The least width: below it the picture scrolls, since names would be cut to nothing. */
export const LEAST_WIDTH = 640;

/** Lays the three columns out: names at the edges, the bases in the middle, the bands between. */
export function flowShape(given: number): FlowShape {
  const width = Math.max(LEAST_WIDTH, given);
  const label = Math.min(230, width * 0.21);
  const box = Math.min(290, width * 0.27);
  const left = label + GAP;
  const right = width - label - GAP - BAR;
  const boxLeft = (left + BAR + right - box) / 2;
  return { width, label, bar: BAR, left, boxLeft, boxRight: boxLeft + box, right };
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function point(x: number, y: number): string {
  return `${tenth(x)},${tenth(y)}`;
}

/** The outline of a band, as an area on which a pattern can lie. */
export function bandPath(link: PlacedLink, shape: FlowShape, top: number): string {
  const isLeft = link.source.startsWith('exporter:');
  const [from, to] = isLeft ? [shape.left + shape.bar, shape.boxLeft] : [shape.boxRight, shape.right];
  const half = Math.max(0.75, link.breadth / 2);
  const bend = (from + to) / 2;
  const [y0, y1] = [top + link.from, top + link.to];
  return (
    `M${point(from, y0 - half)}C${point(bend, y0 - half)} ${point(bend, y1 - half)} ${point(to, y1 - half)}` +
    `L${point(to, y1 + half)}C${point(bend, y1 + half)} ${point(bend, y0 + half)} ${point(from, y0 + half)}Z`
  );
}
