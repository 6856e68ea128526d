import * as z from 'zod';

/** `resources/geography/outlines.json`: rings of whole units, the first point and then each step to the next one. */
export const OutlinesFile = z.strictObject({
  formatVersion: z.literal(1),
  unitsPerDegree: z.int().min(1),
  toleranceKilometres: z.number().positive(),
  rings: z.record(z.string(), z.array(z.array(z.int()))),
});
export type OutlinesFile = z.infer<typeof OutlinesFile>;

/**
 * The outline of one territory as straight edges on a map of plain longitudes and latitudes, in degrees. Edge `i` runs from
 * (`longitude[i]`, `latitude[i]`) to the point at `next[i]`. Long edges are cut up, so that each is as good as a geodesic.
 */
export interface Outline {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly next: Int32Array;
  /** Unit vectors to the points: `x`, `y`, `z` of point `i` at `3 * i`. */
  readonly direction: Float64Array;
}

/** Degrees of longitude or latitude above which an edge is cut. A piece is at most 80 km long, and leaves its geodesic by less than 0.2 km. */
const LONGEST_EDGE = 0.5;

/** The points of one ring, with the pieces of its long edges. */
function pointsOf(units: readonly number[], unitsPerDegree: number): Array<readonly [number, number]> {
  const corners: Array<readonly [number, number]> = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < units.length; index += 2) {
    x += units[index] as number;
    y += units[index + 1] as number;
    corners.push([x / unitsPerDegree, y / unitsPerDegree]);
  }
  return corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const [east, north] = [to[0] - from[0], to[1] - from[1]];
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / LONGEST_EDGE));
    return Array.from(
      { length: pieces },
      (_, piece) => [from[0] + (east * piece) / pieces, from[1] + (north * piece) / pieces] as const,
    );
  });
}

/** Makes the outline of a territory out of its rings. */
export function outlineOf(rings: readonly (readonly number[])[], unitsPerDegree: number): Outline {
  const points = rings.map((ring) => pointsOf(ring, unitsPerDegree));
  const count = points.reduce((sum, ring) => sum + ring.length, 0);
  const outline = {
    longitude: new Float64Array(count),
    latitude: new Float64Array(count),
    next: new Int32Array(count),
    direction: new Float64Array(3 * count),
  };
  let start = 0;
  for (const ring of points) {
    for (const [index, [longitude, latitude]] of ring.entries()) {
      const at = start + index;
      outline.longitude[at] = longitude;
      outline.latitude[at] = latitude;
      outline.next[at] = start + ((index + 1) % ring.length);
      outline.direction.set(directionOf(longitude, latitude), 3 * at);
    }
    start += ring.length;
  }
  return outline;
}

/** The unit vector to a place, as on a sphere. */
export function directionOf(longitude: number, latitude: number): readonly [number, number, number] {
  const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** All outlines by code, each made when it is first asked for. */
export interface Outlines {
  readonly get: (code: string) => Outline | undefined;
}

/** The outlines of a file. */
export function outlinesOf(file: OutlinesFile): Outlines {
  const made = new Map<string, Outline>();
  return {
    get: (code) => {
      const rings = file.rings[code];
      if (rings === undefined) return undefined;
      const outline = made.get(code) ?? outlineOf(rings, file.unitsPerDegree);
      made.set(code, outline);
      return outline;
    },
  };
}
