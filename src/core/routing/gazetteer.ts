import * as z from 'zod';
import { nameKey } from './name-key.ts';

const Name = z.string().min(1);
const Alpha2 = z.string().regex(/^[A-Z]{2}$/);

/** A place on the WGS 84 ellipsoid, in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const Capital = z.strictObject({ name: Name, latitude: z.number(), longitude: z.number() });

const GazetteerTerritory = z.strictObject({
  alpha2: Alpha2,
  alpha3: z.string().regex(/^[A-Z]{3}$/),
  /** Three digits; null for XK, which ISO 3166-1 does not number. */
  numeric: z
    .string()
    .regex(/^\d{3}$/)
    .nullable(),
  name: Name,
  aliases: z.array(Name),
  otherLanguages: z.array(Name),
  /** The territory's own capital; null where it has none. */
  capital: Capital.nullable(),
});
/** A territory with an ISO 3166-1 code (or XK) of its own: French Guiana is one, and not France. */
export type GazetteerTerritory = z.infer<typeof GazetteerTerritory>;

/** `resources/geography/territories.json`. */
export const TerritoriesFile = z.strictObject({
  formatVersion: z.literal(1),
  namesInOtherLanguages: Name,
  territories: z.array(GazetteerTerritory),
  zones: z.array(z.strictObject({ zone: Name, country: Alpha2, names: z.array(Name) })),
});
export type TerritoriesFile = z.infer<typeof TerritoriesFile>;

/** Why a name that people write is no jurisdiction: it means several, none any more, or a whole region. */
const WhyNot = z.enum(['ambiguous', 'withdrawn', 'regional']);
export type WhyNot = z.infer<typeof WhyNot>;

/** `resources/geography/not-jurisdictions.json`. */
export const NotJurisdictionsFile = z.strictObject({
  formatVersion: z.literal(1),
  /** What people write instead of leaving a cell blank, in small letters. */
  blank: z.array(Name),
  names: z.array(z.strictObject({ why: WhyNot, names: z.array(Name), readings: z.array(Alpha2) })),
});
export type NotJurisdictionsFile = z.infer<typeof NotJurisdictionsFile>;

/** Where a name leads: a territory, and a zone of it where the name is the zone's. */
export interface NamedPlace {
  readonly code: string;
  readonly zone?: string;
}

/** The names of all jurisdictions, indexed for reading. */
export interface Gazetteer {
  readonly byCode: ReadonlyMap<string, GazetteerTerritory>;
  /** Alpha-2, alpha-3 and numeric codes, in capitals. */
  readonly codes: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, NamedPlace>;
  readonly apart: ReadonlyMap<string, { readonly why: WhyNot; readonly readings: readonly string[] }>;
  readonly blank: ReadonlySet<string>;
  /** Keys of English names by their length, among which the nearest to an unknown one are sought. */
  readonly keysByLength: ReadonlyMap<number, readonly string[]>;
}

/** Indexes the two files. Names in other languages are read, and never offered as the nearest to an unknown one. */
export function gazetteerOf(file: TerritoriesFile, apart: NotJurisdictionsFile): Gazetteer {
  const codes = new Map<string, string>();
  const names = new Map<string, NamedPlace>();
  const english: string[] = [];
  for (const { alpha2, alpha3, numeric, name, aliases, otherLanguages } of file.territories) {
    for (const code of [alpha2, alpha3, numeric]) if (code !== null) codes.set(code, alpha2);
    for (const spelling of [name, ...aliases]) {
      const key = nameKey(spelling);
      if (!names.has(key)) english.push(key);
      names.set(key, { code: alpha2 });
    }
    for (const spelling of otherLanguages) names.set(nameKey(spelling), { code: alpha2 });
  }
  for (const { zone, country, names: spellings } of file.zones) {
    for (const spelling of spellings) names.set(nameKey(spelling), { code: country, zone });
  }
  return {
    byCode: new Map(file.territories.map((territory) => [territory.alpha2, territory])),
    codes,
    names,
    apart: new Map(
      apart.names.flatMap(({ why, names: list, readings }) => list.map((name) => [nameKey(name), { why, readings }])),
    ),
    blank: new Set(apart.blank),
    keysByLength: Map.groupBy(english, (key) => key.length),
  };
}
