import type { Position } from '../routing/gazetteer.ts';
import type { Candidate, RoutingDecision } from '../routing/decision.ts';
import type { GroupEntity } from '../records/entity.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { arcBetween } from './world-map-arc.ts';
import type { LonLat } from './world-map-arc.ts';
import { worldProjection } from './world-map-projection.ts';
import { cornersOf, viewOf } from './world-map-view.ts';
import type { MapView } from './world-map-view.ts';

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
  readonly view: MapView;
}

/** How broad the part of the map is for its height. */
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
    ...shown.flatMap(({ path }) => cornersOf(path)),
  ];
  return {
    to: { name: jurisdiction.name, x: Math.round(toX), y: Math.round(toY) },
    candidates: shown,
    notShown: candidates.length - shown.length,
    view: viewOf(points, SHAPE),
  };
}
