import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { borders, feature as featureAt } from '@rapideditor/country-coder';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { clippedAtParallel, isInside, simplifiedRing, unwrappedRing } from './geography-rings.ts';
import type { Point, Ring } from './geography-rings.ts';

/** Kilometres by which a simplified outline may leave the drawn one, before rounding. */
export const TOLERANCE_KILOMETRES = 1.5;
/** Units a degree: coordinates are rounded to the nearest thousandth, at most 0.08 km away. */
export const UNITS_PER_DEGREE = 1000;

/** The corrections to the two sources, from `geography-borders.json`. */
export interface BorderCorrections {
  /** Codes that country-coder gives to places within another code. */
  readonly codes: Readonly<Record<string, string | null>>;
  /** Shapes of Natural Earth that belong to no code, by name, with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** A shape of one territory that belongs to another, found by a point in it. */
  readonly reassigned: ReadonlyArray<{ from: string; to: string; at: Point; why: string }>;
  /** Everything of one territory south of a parallel that belongs to another. */
  readonly southOf: ReadonlyArray<{ from: string; to: string; latitude: number; why: string }>;
}

type Polygon = readonly Ring[];

const require = createRequire(import.meta.url);

/** Alpha-2 by ISO numeric code, from country-coder's properties. */
function alpha2ByNumeric(): ReadonlyMap<string, string> {
  return new Map(
    borders.features.flatMap(({ properties }) =>
      properties.isoStatus === 'official' && properties.iso1A2 !== undefined && properties.iso1N3 !== undefined
        ? [[properties.iso1N3, properties.iso1A2] as const]
        : [],
    ),
  );
}

/** The code of the territory at a place, as country-coder draws it, or null at sea and where no code applies. */
function codeAt(point: Point, corrections: BorderCorrections): string | null {
  const [longitude, latitude] = point;
  const found = featureAt([((((longitude + 180) % 360) + 360) % 360) - 180, latitude], { level: 'territory' });
  if (found === null) return null;
  const { id, iso1A2, isoStatus, country } = found.properties;
  if (id in corrections.codes) return corrections.codes[id] ?? null;
  if (iso1A2 !== undefined && (isoStatus === 'official' || iso1A2 === 'XK')) return iso1A2;
  return country ?? null;
}

/** The code that most points of the ring bear. */
function mostFrequentCode(ring: Ring, corrections: BorderCorrections): string | null {
  const votes = new Map<string, number>();
  const step = Math.max(1, Math.floor(ring.length / 60));
  for (let index = 0; index < ring.length; index += step) {
    const code = codeAt(ring[index] as Point, corrections);
    if (code !== null) votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The country that a territory's code belongs to, by country-coder; a country belongs to itself. */
function countryOf(code: string): string {
  return borders.features.find(({ properties }) => properties.iso1A2 === code)?.properties.country ?? code;
}

/** Natural Earth's shapes, each under the ISO code of its own territory: those of French Guiana under GF, not FR. */
function polygonsByCode(corrections: BorderCorrections): Map<string, Polygon[]> {
  const topology = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const byNumeric = alpha2ByNumeric();
  const byCode = new Map<string, Polygon[]>();
  const add = (code: string, polygon: Polygon): void => {
    const list = byCode.get(code);
    if (list === undefined) byCode.set(code, [polygon]);
    else list.push(polygon);
  };
  for (const { id, properties, geometry } of feature(topology, topology.objects.countries).features) {
    if (properties.name in corrections.leftOut) continue;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`no area: ${properties.name}`);
    const drawn = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as unknown as Polygon[];
    const polygons = drawn.map((polygon) => polygon.map(unwrappedRing));
    const drawnAs = byNumeric.get(String(id));
    for (const polygon of polygons) {
      const outer = polygon[0] as Ring;
      const moved = corrections.reassigned.find(({ from, at }) => from === drawnAs && isInside(outer, at));
      const coded = mostFrequentCode(outer, corrections);
      const isTerritoryOfDrawn = coded !== null && (drawnAs === undefined || countryOf(coded) === drawnAs);
      const code = moved?.to ?? (isTerritoryOfDrawn ? coded : drawnAs);
      if (code === undefined) throw new Error(`no code for a shape of ${properties.name} at ${String(outer[0])}`);
      add(code, polygon);
    }
  }
  for (const { from, to, latitude } of corrections.southOf) {
    const whole = byCode.get(from) ?? [];
    const halves = (side: 1 | -1): Polygon[] =>
      whole.flatMap((polygon) => {
        const rings = polygon.map((ring) => clippedAtParallel(ring, latitude, side)).filter((ring) => ring.length > 2);
        return rings.length > 0 ? [rings] : [];
      });
    byCode.set(from, halves(-1));
    for (const polygon of halves(1)) add(to, polygon);
  }
  return byCode;
}

/** A ring as whole units: the first point, then each step to the next one, as a flat list. */
function encoded(ring: Ring): number[] {
  const units: number[] = [];
  let [x, y] = [0, 0];
  for (const [longitude, latitude] of ring) {
    const [toX, toY] = [Math.round(longitude * UNITS_PER_DEGREE), Math.round(latitude * UNITS_PER_DEGREE)];
    if (units.length > 0 && toX === x && toY === y) continue;
    units.push(toX - x, toY - y);
    [x, y] = [toX, toY];
  }
  return units;
}

/** The outlines of all territories by code, as rings of whole units. Inner rings (enclaves, not lakes) are among them. */
export function buildOutlines(codes: readonly string[], corrections: BorderCorrections): Record<string, number[][]> {
  const byCode = polygonsByCode(corrections);
  const strangers = [...byCode.keys()].filter((code) => !codes.includes(code));
  if (strangers.length > 0) throw new Error(`shapes of unknown codes: ${strangers.join(', ')}`);
  return Object.fromEntries(
    codes.map((code) => {
      const polygons = byCode.get(code);
      if (polygons === undefined) throw new Error(`no shape for ${code}`);
      return [
        code,
        polygons.flatMap((polygon) => polygon.map((ring) => encoded(simplifiedRing(ring, TOLERANCE_KILOMETRES)))),
      ];
    }),
  );
}
