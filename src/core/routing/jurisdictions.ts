import type { Gazetteer, NamedPlace, WhyNot } from './gazetteer.ts';
import { nameKey } from './name-key.ts';
import { nearestCodes } from './nearest-names.ts';

/** A jurisdiction that a text may have meant. */
export interface PossibleReading {
  readonly code: string;
  readonly name: string;
}

/** The jurisdiction that a text names, or why it names none, with what it may have meant. */
export type JurisdictionReading =
  | { readonly ok: true; readonly code: string; readonly zone?: string }
  | { readonly ok: false; readonly why: 'unknown' | 'empty' | WhyNot; readonly readings: readonly PossibleReading[] };

/** Longer texts are not names of jurisdictions; this is some way above the longest official name. */
const LONGEST_NAME = 120;

/** Nothing longer is looked at at all. */
const MOST_CHARACTERS = 10 * LONGEST_NAME;

/** Marks of writing direction, joiners and the like, which copying brings along and nobody sees. Control characters are no part of a name either. */
const UNSEEN = /[[\p{Cf}\p{Cc}]--\s]/gv;

/** Letters with or without full stops ('U.K.'), or exactly three digits: a calling code has fewer, and 044 is not +44. */
const CODE = /^(?:[A-Za-z]\.?\s?){2,3}$|^\d{3}$/;

/** 'Korea, Republic of', 'Iran (Islamic Republic of)': what stands after the comma or in the brackets belongs before. */
const TURNED_ROUND = /^([^,()]+)(?:,\s*([^,()]+)|\s*\(([^,()]+)\))$/;

function possible(codes: readonly string[], gazetteer: Gazetteer): readonly PossibleReading[] {
  return codes.map((code) => ({ code, name: gazetteer.byCode.get(code)?.name ?? code }));
}

/** The spellings to try, in order: as it stands, and turned round. */
function keysToTry(text: string): readonly string[] {
  const turned = TURNED_ROUND.exec(text);
  if (turned === null) return [nameKey(text)];
  const [, first = '', afterComma, inBrackets] = turned;
  return [nameKey(text), nameKey(`${afterComma ?? inBrackets ?? ''} ${first}`)];
}

/** What stands between two names of one place: 'Dubai, UAE', 'France (FR)', 'UK - England'. */
const BETWEEN = /\s*[,;:/()[\]|]\s*|\s+[-–—]\s+/;

/** The most names that stand side by side. */
const MOST_BESIDE = 4;

/** Several names side by side that all name the same territory, and no two zones of it: 'DIFC, Dubai, UAE'. Where one is no name, or names another, none is taken. */
function agreed(text: string, gazetteer: Gazetteer): NamedPlace | undefined {
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST_BESIDE) return undefined;
  const places = parts.map((part) => {
    const code = CODE.test(part) ? gazetteer.codes.get(part.replaceAll(/[.\s]/g, '').toUpperCase()) : undefined;
    if (code !== undefined) return { code };
    const key = nameKey(part);
    return gazetteer.apart.has(key) ? undefined : gazetteer.names.get(key);
  });
  const [first] = places;
  if (first === undefined || places.some((place) => place?.code !== first.code)) return undefined;
  const zones = [...new Set(places.flatMap((place) => place?.zone ?? []))];
  if (zones.length > 1) return undefined;
  return zones[0] === undefined ? { code: first.code } : { code: first.code, zone: zones[0] };
}

/**
 * Reads a jurisdiction as people write it: ISO 3166-1 alpha-2, alpha-3 or numeric, or a name, in which case, spaces, accents, punctuation, 'the',
 * and '&' for 'and' do not matter; or several such names of one territory side by side. What is ambiguous, withdrawn, regional or unknown is never guessed.
 */
export function readJurisdiction(text: string, gazetteer: Gazetteer): JurisdictionReading {
  if (text.length > MOST_CHARACTERS) return { ok: false, why: 'unknown', readings: [] };
  const trimmed = text.replaceAll(UNSEEN, '').trim();
  if (trimmed === '' || gazetteer.blank.has(trimmed.toLowerCase())) return { ok: false, why: 'empty', readings: [] };
  if (trimmed.length > LONGEST_NAME) return { ok: false, why: 'unknown', readings: [] };

  if (CODE.test(trimmed)) {
    const code = gazetteer.codes.get(trimmed.replaceAll(/[.\s]/g, '').toUpperCase());
    if (code !== undefined) return { ok: true, code };
  }
  const keys = keysToTry(trimmed);
  const [key = ''] = keys;
  if (key === '') return { ok: false, why: 'empty', readings: [] };
  for (const candidate of keys) {
    const apart = gazetteer.apart.get(candidate);
    if (apart !== undefined) return { ok: false, why: apart.why, readings: possible(apart.readings, gazetteer) };
    const place = gazetteer.names.get(candidate);
    if (place !== undefined) return { ok: true, ...place };
  }
  const together = agreed(trimmed, gazetteer);
  if (together !== undefined) return { ok: true, ...together };
  const padded = /^\d{1,2}$/.test(trimmed) ? gazetteer.codes.get(trimmed.padStart(3, '0')) : undefined;
  const nearest = padded === undefined ? nearestCodes(key, gazetteer) : [padded];
  return { ok: false, why: 'unknown', readings: possible(nearest, gazetteer) };
}
