/**
 * Arithmetic on rings of a map: longitudes and latitudes in degrees, lengths in kilometres. Used when the outlines are built, where a flat
 * approximation around each edge is exact enough: the tolerances are two kilometres, and no edge of the source is longer than a few degrees.
 */
export type Point = readonly [longitude: number, latitude: number];
export type Ring = readonly Point[];

const KILOMETRES_PER_DEGREE = 111.32;

/** Distance from `point` to the straight edge `from`–`to`, as drawn on a map of plain longitudes and latitudes, in kilometres. */
export function distanceToEdge(point: Point, from: Point, to: Point): number {
  // The latitude of the three that is nearest to the equator: a degree is longest there, and an edge along the pole keeps its two ends.
  const latitude = Math.min(Math.abs(point[1]), Math.abs(from[1]), Math.abs(to[1]));
  const east = KILOMETRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  const [x, y] = [(to[0] - from[0]) * east, (to[1] - from[1]) * KILOMETRES_PER_DEGREE];
  const [px, py] = [(point[0] - from[0]) * east, (point[1] - from[1]) * KILOMETRES_PER_DEGREE];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / length));
  return Math.hypot(px - along * x, py - along * y);
}

/** The point of the line between `first` and `last` that lies farthest from their edge. */
function farthest(line: Ring, first: number, last: number): { index: number; distance: number } {
  let found = { index: -1, distance: -1 };
  for (let index = first + 1; index < last; index++) {
    const distance = distanceToEdge(line[index] as Point, line[first] as Point, line[last] as Point);
    if (distance > found.distance) found = { index, distance };
  }
  return found;
}

/**
 * The line with as few of its points as keep every left-out point within `tolerance` kilometres of the edge that replaces it
 * (Ramer, Douglas and Peucker). First and last point stay.
 */
export function simplifiedLine(line: Ring, tolerance: number): Ring {
  const kept = new Set([0, line.length - 1]);
  const open: Array<[number, number]> = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const { index, distance } = farthest(line, ...span);
    if (distance > tolerance) {
      kept.add(index);
      open.push([span[0], index], [index, span[1]]);
    }
  }
  return line.filter((_, index) => kept.has(index));
}

/**
 * A closed ring simplified in two halves, so that it does not fall together at its seam: within `tolerance` kilometres, and for small rings
 * within a thirtieth of their size, so that small islands keep their shape. The first point is not repeated at the end.
 */
export function simplifiedRing(ring: Ring, tolerance: number): Ring {
  const start = ring[0] as Point;
  let middle = 0;
  let farthestSoFar = -1;
  for (const [index, point] of ring.entries()) {
    const distance = distanceToEdge(point, start, start);
    if (distance > farthestSoFar) [middle, farthestSoFar] = [index, distance];
  }
  const fitting = Math.min(tolerance, farthestSoFar / 30);
  const out = simplifiedLine(ring.slice(0, middle + 1), fitting);
  const back = simplifiedLine(ring.slice(middle), fitting);
  return [...out.slice(0, -1), ...back.slice(0, -1)];
}

/**
 * The ring without jumps at the antimeridian: longitudes run on beyond 180 degrees instead. A ring that goes round a pole, as Antarctica's does, is closed
 * along the pole.
 */
export function unwrappedRing(ring: Ring): Ring {
  let shift = 0;
  const points = ring.map(([longitude, latitude], index): Point => {
    const [before] = ring[index - 1] ?? [longitude];
    if (longitude - before > 180) shift -= 360;
    if (before - longitude > 180) shift += 360;
    return [longitude + shift, latitude];
  });
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  if (Math.abs(last[0] - first[0]) < 180) return points;
  const pole = first[1] < 0 ? -90 : 90;
  return [...points, [last[0], pole], [first[0], pole], first];
}

/** Whether the point lies inside the ring, by the even-odd rule on a map of plain longitudes and latitudes. */
export function isInside(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  for (let index = 0, previous = ring.length - 1; index < ring.length; previous = index++) {
    const [ax, ay] = ring[index] as Point;
    const [bx, by] = ring[previous] as Point;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The part of a ring that lies south (or, with `side` -1, north) of a parallel, closed along it. */
export function clippedAtParallel(ring: Ring, latitude: number, side: 1 | -1): Ring {
  const isKept = (point: Point): boolean => (latitude - point[1]) * side >= 0;
  const result: Point[] = [];
  for (let index = 0, previous = ring.length - 1; index < ring.length; previous = index++) {
    const from = ring[previous] as Point;
    const to = ring[index] as Point;
    if (isKept(from) !== isKept(to)) {
      const share = (latitude - from[1]) / (to[1] - from[1]);
      result.push([from[0] + share * (to[0] - from[0]), latitude]);
    }
    if (isKept(to)) result.push(to);
  }
  return result;
}
