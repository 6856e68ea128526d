import { geoDistance, geoInterpolate } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { MAP_HEIGHT, MAP_WIDTH } from './world-map-projection.ts';

/** Longitude and latitude, in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

type Point = readonly [x: number, y: number];

/** A line from one place to another as it is drawn: SVG path data, and the point half way along it, for a mark. */
export interface DrawnArc {
  readonly path: string;
  readonly middle: Point;
}

/** One point of a line for each so many degrees. */
const STEP = 2;

/** How far the line swings out to its left, in shares of its length, for the first of several between the same two places, and for each further one. */
const SWING = { first: 0.07, further: 0.06 };

/** Units that a line keeps from the upper and lower edge, and how often it is drawn in a little to do so. */
const EDGE = 60;
const TRIES = 8;

/** Units by which a line stops short of the place that it leads to, so that its head can be seen. */
const SHORT = 45;

function pointsOf(from: LonLat, to: LonLat, projection: GeoProjection): Point[] {
  const pieces = Math.max(12, Math.ceil((geoDistance([...from], [...to]) * 180) / Math.PI / STEP));
  const along = geoInterpolate([...from], [...to]);
  return Array.from({ length: pieces + 1 }, (_, piece): Point => {
    const [x, y] = projection(along(piece / pieces)) ?? [0, 0];
    return [x, y];
  });
}

/** Parts a line where it leaves the picture on one side and comes back on the other. */
function parted(points: readonly Point[]): Point[][] {
  const parts: Point[][] = [[]];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before !== undefined && Math.abs(point[0] - before[0]) > MAP_WIDTH / 2) parts.push([]);
    parts.at(-1)?.push(point);
  }
  return parts.filter((part) => part.length > 1);
}

function lengthOf(parts: ReadonlyArray<readonly Point[]>): number {
  return parts
    .flatMap((part) =>
      part.slice(1).map(([x, y], index) => Math.hypot(x - (part[index]?.[0] ?? x), y - (part[index]?.[1] ?? y))),
    )
    .reduce((sum, piece) => sum + piece, 0);
}

/** Each point pushed out to the left of the way, most in the middle. */
function swung(parts: ReadonlyArray<readonly Point[]>, swing: number): Point[][] {
  const count = parts.reduce((sum, part) => sum + part.length, 0);
  let passed = 0;
  return parts.map((part) =>
    part.map(([x, y], index): Point => {
      const [ax, ay] = part[Math.max(0, index - 1)] ?? [x, y];
      const [bx, by] = part[Math.min(part.length - 1, index + 1)] ?? [x, y];
      const length = Math.hypot(bx - ax, by - ay) || 1;
      const out = swing * Math.sin((Math.PI * passed) / (count - 1));
      passed += 1;
      return [x + ((by - ay) / length) * out, y - ((bx - ax) / length) * out];
    }),
  );
}

/** The line swung out as far as it stays inside the picture: a great circle near the pole has little room above it. */
function keptInside(parts: ReadonlyArray<readonly Point[]>, swing: number): Point[][] {
  const isInside = ([, y]: Point): boolean => y > EDGE && y < MAP_HEIGHT - EDGE;
  let line = swung(parts, swing);
  for (let tries = 1; tries < TRIES && !line.flat().every(isInside); tries += 1) {
    line = swung(parts, swing * (1 - tries / TRIES));
  }
  return line;
}

/** The line without its end; a line that is hardly longer keeps half of it. */
function shortened(part: readonly Point[], short: number): Point[] {
  const kept = [...part];
  let left = short;
  while (kept.length > 1) {
    const [x, y] = kept.at(-1) as Point;
    const [beforeX, beforeY] = kept.at(-2) as Point;
    const piece = Math.hypot(x - beforeX, y - beforeY);
    if (piece > left) {
      const share = 1 - left / piece;
      return [...kept.slice(0, -1), [beforeX + (x - beforeX) * share, beforeY + (y - beforeY) * share]];
    }
    left -= piece;
    kept.pop();
  }
  return kept;
}

function whole(value: number): number {
  return Math.round(value);
}

function pathOf(parts: ReadonlyArray<readonly Point[]>): string {
  return parts.map((part) => `M${part.map(([x, y]) => `${whole(x)},${whole(y)}`).join('L')}`).join('');
}

/**
 * The great circle between two places as the projection draws it.
 * @param nth among several lines from the one to the other: each swings out farther to the left of the way; undefined for the exact line
 */
export function arcBetween(from: LonLat, to: LonLat, projection: GeoProjection, nth?: number): DrawnArc {
  const exact = parted(pointsOf(from, to, projection));
  const parts = nth === undefined ? exact : keptInside(exact, lengthOf(exact) * (SWING.first + nth * SWING.further));
  const all = parts.flat();
  const [x, y] = all[Math.floor(all.length / 2)] ?? [0, 0];
  const last = parts.at(-1) ?? [];
  const drawn =
    nth === undefined ? parts : [...parts.slice(0, -1), shortened(last, Math.min(SHORT, lengthOf([last]) / 2))];
  return { path: pathOf(drawn), middle: [whole(x), whole(y)] };
}

/** How large the loop is that stands for what stays within a place. */
const LOOP = { height: 170, breadth: 110, further: 0.45 };

/** A loop at a place, for what goes from it to itself. */
export function loopAt(place: LonLat, projection: GeoProjection, nth: number): DrawnArc {
  const [x, y] = projection([...place]) ?? [0, 0];
  const height = LOOP.height * (1 + nth * LOOP.further);
  const breadth = LOOP.breadth * (1 + nth * LOOP.further);
  const top = y - height * 0.75;
  return {
    path:
      `M${whole(x)},${whole(y)}C${whole(x - breadth)},${whole(y - height)} ${whole(x + breadth)},${whole(y - height)} ` +
      `${whole(x + 8)},${whole(y - 40)}`,
    middle: [whole(x), whole(top)],
  };
}
