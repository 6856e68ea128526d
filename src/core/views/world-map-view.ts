import { MAP_HEIGHT, MAP_WIDTH } from './world-map-projection.ts';

/** A part of the map, in its units. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All of the map. */
export const WHOLE_MAP: MapView = { x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT };

/** Room around what is shown, and the least breadth of a part. */
const ROOM = 400;
const LEAST = 2400;

type Point = readonly [x: number, y: number];

/** The corners of a line in path data of whole absolute coordinates: a great circle may rise far above its ends. */
export function cornersOf(path: string): readonly Point[] {
  return [...path.matchAll(/(-?\d+),(-?\d+)/gu)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

function within(value: number, most: number): number {
  return Math.round(Math.min(Math.max(value, 0), Math.max(0, most)));
}

/**
 * The part of the map that holds all points.
 * @param shape how broad it is for its height
 * @returns the whole map where there are no points
 */
export function viewOf(points: readonly Point[], shape: number = MAP_WIDTH / MAP_HEIGHT): MapView {
  if (points.length === 0) return WHOLE_MAP;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - ROOM, Math.max(...xs) + ROOM];
  const [top, bottom] = [Math.min(...ys) - ROOM, Math.max(...ys) + ROOM];
  const width = Math.min(MAP_WIDTH, Math.max(LEAST, right - left, (bottom - top) * shape));
  const height = Math.min(MAP_HEIGHT, width / shape);
  return {
    x: within((left + right - width) / 2, MAP_WIDTH - width),
    y: within((top + bottom - height) / 2, MAP_HEIGHT - height),
    width: Math.round(width),
    height: Math.round(height),
  };
}
