import type { Position } from '../routing/gazetteer.ts';
import type { Candidate, RoutingDecision } from '../routing/decision.ts';
import type { GroupEntity } from '../records/entity.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { arcBetween } from './world-map-arc.ts';
import type { LonLat } from './world-map-arc.ts';
import { MAP_HEIGHT, MAP_WIDTH, worldProjection } from './world-map-projection.ts';

/** A candidate at its registered office, with the great circle to the place of the jurisdiction. */
export interface CandidateOnMap {
  readonly entity: string;
  readonly name: string;
  readonly standing: Candidate['standing'];
  readonly kilometres: number | null;
  readonly x: number;
  readonly y: number;
  readonly path: string;
}

/** A decision on the world map, in its units: where the contact is, who was considered, and the part of the map that holds them all. */
export interface RoutingMap {
  readonly to: { readonly name: string; readonly x: number; readonly y: number };
  readonly candidates: readonly CandidateOnMap[];
  /** Candidates whose office has no coordinates: they are in the list and not on the map. */
  readonly notShown: number;
  readonly view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Room around what is shown, and the least breadth of the part of the map, in its units. */
const ROOM = 420;
const LEAST = 2200;

/** How broad the part is for its height. */
const SHAPE = 2;

function lonLat({ longitude, latitude }: Position): LonLat {
  return [longitude, latitude];
}

function officeOf(snapshot: Snapshot, entity: string): Position | undefined {
  const kept = snapshot.byId.get(entity);
  if (kept?.kind !== 'entity') return undefined;
  const { latitude, longitude } = (kept.record as GroupEntity).registeredOffice ?? {};
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

/** The part of the map that holds the points, of one shape, within the map. */
function viewOf(points: ReadonlyArray<readonly [number, number]>): RoutingMap['view'] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs) - ROOM, Math.max(...xs) + ROOM];
  const [top, bottom] = [Math.min(...ys) - ROOM, Math.max(...ys) + ROOM];
  const width = Math.min(MAP_WIDTH, Math.max(LEAST, right - left, (bottom - top) * SHAPE));
  const height = Math.min(MAP_HEIGHT, width / SHAPE);
  return {
    x: Math.round(clamped((left + right - width) / 2, 0, MAP_WIDTH - width)),
    y: Math.round(clamped((top + bottom - height) / 2, 0, MAP_HEIGHT - height)),
    width: Math.round(width),
    height: Math.round(height),
  };
}

/** Every corner of the lines, since a great circle may rise far above its ends. */
function corners(path: string): Array<readonly [number, number]> {
  return [...path.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

/** A decision on the map; null where the jurisdiction has no place on it. */
export function routingMap(
  { jurisdiction, candidates }: RoutingDecision,
  snapshot: Snapshot,
  places: ReadonlyMap<string, LonLat>,
): RoutingMap | null {
  const target = places.get(jurisdiction.code);
  if (target === undefined) return null;
  const projection = worldProjection();
  const [toX, toY] = projection([...target]) ?? [0, 0];
  const shown = candidates.flatMap((candidate): CandidateOnMap[] => {
    const office = officeOf(snapshot, candidate.entity);
    if (office === undefined) return [];
    const [x, y] = projection([office.longitude, office.latitude]) ?? [0, 0];
    const { path } = arcBetween(lonLat(office), target, projection);
    const { entity, name, standing, kilometres } = candidate;
    return [{ entity, name, standing, kilometres, x: Math.round(x), y: Math.round(y), path }];
  });
  const points = [
    [toX, toY] as const,
    ...shown.map(({ x, y }) => [x, y] as const),
    ...shown.flatMap(({ path }) => corners(path)),
  ];
  return {
    to: { name: jurisdiction.name, x: Math.round(toX), y: Math.round(toY) },
    candidates: shown,
    notShown: candidates.length - shown.length,
    view: viewOf(points),
  };
}
