import geographiclib from 'geographiclib-geodesic';
import type { Gazetteer, Position } from './gazetteer.ts';
import { directionOf } from './outlines.ts';
import type { Outline, Outlines } from './outlines.ts';

/** How nearness to a jurisdiction is measured: to its capital, or to its nearest point. */
export type Measure = 'capital' | 'nearest-point';

/** What the measures read: names and capitals, and outlines. */
export interface Geography {
  readonly gazetteer: Gazetteer;
  readonly outlines: Outlines;
}

/** A distance and how it was measured. */
export interface Distance {
  readonly kilometres: number;
  readonly measure: Measure;
}

/** The length of the geodesic between two places on the WGS 84 ellipsoid, in kilometres (Karney's algorithm, exact to nanometres). */
export function kilometresBetween(one: Position, other: Position): number {
  const { WGS84, DISTANCE } = geographiclib.Geodesic;
  const { s12 } = WGS84.Inverse(one.latitude, one.longitude, other.latitude, other.longitude, DISTANCE);
  return (s12 ?? 0) / 1000;
}

/** The even-odd rule on a map of plain longitudes and latitudes. */
function isWithin(x: number, y: number, { longitude, latitude, next }: Outline): boolean {
  let inside = false;
  for (let index = 0; index < next.length; index++) {
    const to = next[index] as number;
    const [ay, by] = [latitude[index] as number, latitude[to] as number];
    if (ay > y === by > y) continue;
    const [ax, bx] = [longitude[index] as number, longitude[to] as number];
    if (x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Whether the place lies inside the outline. An outline across the antimeridian runs on beyond 180 degrees, so the place is tried one turn on and back too. */
export function liesInside({ longitude, latitude }: Position, outline: Outline): boolean {
  return [0, 360, -360].some((turn) => isWithin(longitude + turn, latitude, outline));
}

/**
 * The share of the way along an edge at which it comes nearest to the direction `p`, and the cosine of the angle there. The edge is the chord from `a` to `b`;
 * the cosine has one turning point on it.
 */
function nearestOnEdge(
  p: readonly [number, number, number],
  vectors: Float64Array,
  a: number,
  b: number,
): { share: number; cosine: number } {
  const [ax, ay, az] = [vectors[3 * a] as number, vectors[3 * a + 1] as number, vectors[3 * a + 2] as number];
  const [dx, dy, dz] = [
    (vectors[3 * b] as number) - ax,
    (vectors[3 * b + 1] as number) - ay,
    (vectors[3 * b + 2] as number) - az,
  ];
  const pa = p[0] * ax + p[1] * ay + p[2] * az;
  const pd = p[0] * dx + p[1] * dy + p[2] * dz;
  const ad = ax * dx + ay * dy + az * dz;
  const dd = dx * dx + dy * dy + dz * dz;
  const cosineAt = (share: number): number => (pa + share * pd) / Math.sqrt(1 + 2 * share * ad + share * share * dd);
  let best = { share: 0, cosine: pa };
  const turn = (pa * ad - pd) / (pd * ad - pa * dd);
  const tried = turn > 0 && turn < 1 ? [turn, 1] : [1];
  for (const share of tried) {
    const cosine = cosineAt(share);
    if (cosine > best.cosine) best = { share, cosine };
  }
  return best;
}

/** The place at a share of the way along an edge. */
function along({ longitude, latitude, next }: Outline, edge: number, share: number): Position {
  const to = next[edge] as number;
  const [x, y] = [longitude[edge] as number, latitude[edge] as number];
  return {
    longitude: x + share * ((longitude[to] as number) - x),
    latitude: y + share * ((latitude[to] as number) - y),
  };
}

/** A sphere gives distances that differ from the ellipsoid's by up to 0.6 %: edges this much farther than the nearest may yet be nearer. */
const SPHERE_ERROR = 1.013;
/** Radians by which an edge's chord may differ from the edge (less than 0.2 km). */
const CHORD_ERROR = 5e-5;

/**
 * The distance from a place to the nearest point of an outline, in kilometres: zero inside. Edges count and not only their ends. Within 2 km of the
 * territory as its source draws it.
 */
export function kilometresToOutline(place: Position, outline: Outline): number {
  if (liesInside(place, outline)) return 0;
  const p = directionOf(place.longitude, place.latitude);
  const count = outline.next.length;
  const angles = new Float64Array(count);
  const shares = new Float64Array(count);
  let least = Infinity;
  for (let edge = 0; edge < count; edge++) {
    const { share, cosine } = nearestOnEdge(p, outline.direction, edge, outline.next[edge] as number);
    const angle = Math.acos(Math.min(1, Math.max(-1, cosine)));
    angles[edge] = angle;
    shares[edge] = share;
    least = Math.min(least, angle);
  }
  const worthMeasuring = least * SPHERE_ERROR + CHORD_ERROR;
  let kilometres = Infinity;
  for (let edge = 0; edge < count; edge++) {
    if ((angles[edge] as number) > worthMeasuring) continue;
    kilometres = Math.min(kilometres, kilometresBetween(place, along(outline, edge, shares[edge] as number)));
  }
  return kilometres;
}

/**
 * The distance from an office to a jurisdiction. A jurisdiction without a capital is measured to its nearest point.
 * @returns undefined where the code has neither capital nor outline
 */
export function measureTo(place: Position, code: string, measure: Measure, geography: Geography): Distance | undefined {
  const capital = geography.gazetteer.byCode.get(code)?.capital ?? null;
  if (measure === 'capital' && capital !== null) {
    return { kilometres: kilometresBetween(place, capital), measure: 'capital' };
  }
  const outline = geography.outlines.get(code);
  return outline === undefined
    ? undefined
    : { kilometres: kilometresToOutline(place, outline), measure: 'nearest-point' };
}
