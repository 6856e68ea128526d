import type { GeoProjection } from 'd3-geo';
import { geoStream } from 'd3-geo';
import type { Polygon } from 'geojson';

/** A place in the picture, in whole units. */
export type Place = readonly [x: number, y: number];

/** Units by which a drawn line may leave the projected one: less than a fifth of a pixel on a picture 1,000 pixels broad. */
const TOLERANCE = 1.6;

function distance([px, py]: Place, [ax, ay]: Place, [bx, by]: Place): number {
  const [x, y] = [bx - ax, by - ay];
  const length = x * x + y * y;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * x + (py - ay) * y) / length));
  return Math.hypot(px - ax - share * x, py - ay - share * y);
}

/** The line with as few points as keep the left-out ones within the tolerance (Ramer, Douglas and Peucker). */
function simplified(line: readonly Place[]): readonly Place[] {
  const kept = new Set([0, line.length - 1]);
  const open: Array<readonly [number, number]> = [[0, line.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [first, last] = span;
    let [index, farthest] = [-1, TOLERANCE];
    for (let between = first + 1; between < last; between++) {
      const away = distance(line[between] as Place, line[first] as Place, line[last] as Place);
      if (away > farthest) [index, farthest] = [between, away];
    }
    if (index < 0) continue;
    kept.add(index);
    open.push([first, index], [index, last]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** A ring in two halves, so that it does not fall together at its seam. */
function simplifiedRing(ring: readonly Place[]): readonly Place[] {
  const middle = ring.reduce(
    (found, point, index) => {
      const away = distance(point, ring[0] as Place, ring[0] as Place);
      return away > found.away ? { index, away } : found;
    },
    { index: 0, away: 0 },
  ).index;
  return [
    ...simplified(ring.slice(0, middle + 1)).slice(0, -1),
    ...simplified([...ring.slice(middle), ring[0] as Place]).slice(0, -1),
  ];
}

/** The rings of a polygon as the projection draws them, cut at the edge of the map, simplified and rounded. */
export function drawnRings(polygon: Polygon, projection: GeoProjection): Array<readonly Place[]> {
  const rings: Place[][] = [];
  geoStream(
    polygon,
    projection.stream({
      point: (x, y) => rings.at(-1)?.push([x, y]),
      lineStart: () => rings.push([]),
      lineEnd: () => undefined,
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return rings.map((ring) =>
    simplifiedRing(ring)
      .map(([x, y]): Place => [Math.round(x), Math.round(y)])
      .filter(([x, y], index, all) => {
        const [beforeX, beforeY] = all.at(index - 1) ?? [];
        return index === 0 || x !== beforeX || y !== beforeY;
      }),
  );
}

/** The area inside a ring, in square units. */
export function ringArea(ring: readonly Place[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Place;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice / 2);
}

/** SVG path data of rings, each point as a step from the one before. */
export function pathOf(rings: ReadonlyArray<readonly Place[]>): string {
  return rings
    .filter((ring) => ring.length > 2)
    .map((ring) => {
      const [[x, y] = [0, 0], ...rest] = ring;
      let [fromX, fromY] = [x, y];
      const steps = rest.map(([toX, toY]) => {
        const step = `${toX - fromX},${toY - fromY}`;
        [fromX, fromY] = [toX, toY];
        return step;
      });
      return `M${x},${y}l${steps.join(' ')}z`;
    })
    .join('');
}
