/**
 * Builds `resources/map/world.json`, the land of the world map as it is drawn, from `resources/geography/`:
 * `node scripts/run.mjs scripts/data/map.ts`. What it is made of stands in `resources/map/SOURCES.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea, geoCentroid } from 'd3-geo';
import { TerritoriesFile } from '../../src/core/routing/gazetteer.ts';
import { outlineOf, OutlinesFile } from '../../src/core/routing/outlines.ts';
import { MAP_HEIGHT, MAP_WIDTH, worldProjection } from '../../src/core/views/world-map-projection.ts';
import { drawnRings, pathOf, ringArea } from './map-rings.ts';

const RESOURCES = join(import.meta.dirname, '..', '..', 'resources');

/** Left out of the picture, which ends south of the inhabited lands; it can still be marked by its place. */
const NOT_DRAWN = new Set(['AQ']);

/** Rings of less are not drawn unless they are a territory's largest. Square units: a tenth of a pixel each way on a picture 1,000 pixels broad. */
const LEAST_AREA = 40;

/** Territories of less need a mark to be seen. */
const SMALL_AREA = 900;

/** To a hundredth of a degree, about a kilometre. */
function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

type LonLat = readonly [number, number];

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(RESOURCES, 'geography', name), 'utf8'));
}

/** The ring as a spherical polygon that holds the smaller part of the globe, whichever way it is wound. */
function polygonOf(ring: readonly LonLat[]) {
  const closed = [...ring, ring[0] ?? [0, 0]].map(([longitude, latitude]) => [longitude, latitude]);
  const polygon = { type: 'Polygon' as const, coordinates: [closed] };
  return geoArea(polygon) <= 2 * Math.PI ? polygon : { ...polygon, coordinates: [closed.toReversed()] };
}

/** The text of `world.json`. */
export function worldMapText(): string {
  const { territories } = TerritoriesFile.parse(read('territories.json'));
  const { rings, unitsPerDegree } = OutlinesFile.parse(read('outlines.json'));
  const projection = worldProjection();
  const rows = territories.map(({ alpha2, capital }) => {
    const polygons = (rings[alpha2] ?? [])
      .map((units) => outlineOf([units], unitsPerDegree))
      .map(({ longitude, latitude }) =>
        polygonOf([...longitude].map((east, index): LonLat => [east, latitude[index] ?? 0])),
      );
    const largest = polygons.toSorted((one, other) => geoArea(other) - geoArea(one))[0];
    const [east, north] =
      capital === null
        ? geoCentroid(largest ?? { type: 'Point', coordinates: [0, 0] })
        : [capital.longitude, capital.latitude];
    const drawn = NOT_DRAWN.has(alpha2) ? [] : polygons.flatMap((polygon) => drawnRings(polygon, projection));
    const sorted = drawn.toSorted((one, other) => ringArea(other) - ringArea(one));
    const kept = sorted.filter((ring, index) => index === 0 || ringArea(ring) >= LEAST_AREA);
    const area = kept.reduce((sum, ring) => sum + ringArea(ring), 0);
    return {
      area,
      row: { code: alpha2, at: [round(east), round(north)], small: area < SMALL_AREA, path: pathOf(kept) },
    };
  });
  const lines = rows.toSorted((one, other) => other.area - one.area).map(({ row }) => `    ${JSON.stringify(row)}`);
  return `{
  "formatVersion": 1,
  "width": ${MAP_WIDTH},
  "height": ${MAP_HEIGHT},
  "territories": [
${lines.join(',\n')}
  ]
}
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(RESOURCES, 'map', 'world.json'), worldMapText());
