import type { Role } from '../records/fields.ts';
import type { Gazetteer } from '../routing/gazetteer.ts';
import { readJurisdiction } from '../routing/jurisdictions.ts';
import { isCompanyName } from './company-name.ts';
import { withoutMarks } from './own-export.ts';

/** A territory with its zone. */
export interface WrittenPlace {
  readonly country: string;
  readonly zone?: string | undefined;
}

/** A recipient as a line names it. */
export interface WrittenParty {
  readonly name: string;
  readonly place: WrittenPlace | undefined;
  readonly role: Role | undefined;
  /** One company, rather than a kind of recipient: it ends as companies' names do, or a place is given for it. */
  readonly isCompany: boolean;
}

/** A role at the end, parted from the name: ', processor', '(controller)', ' - processor'. */
const ROLE =
  /(?:\s*[,;:]\s*|\s+[-–—]\s+|\s*\()(?:as\s+)?(?:an?\s+)?(joint[- ]controller|controller|(?:data )?processor)\)?$/i;

const exact = new WeakMap<Gazetteer, Gazetteer>();

/** The gazetteer without what it offers in place of an unknown name: most texts of a workbook are no places, and nobody is asked. */
function withoutNearest(gazetteer: Gazetteer): Gazetteer {
  const known = exact.get(gazetteer) ?? { ...gazetteer, keysByLength: new Map<number, readonly string[]>() };
  exact.set(gazetteer, known);
  return known;
}

/** A text as a territory; nothing where it names none, or more than one. */
export function placeIn(text: string, gazetteer: Gazetteer): WrittenPlace | undefined {
  // Two letters are a code only in capitals: 'it', 'is' and 'in' are words.
  if (/^[a-z]{1,3}$/.test(text.trim())) return undefined;
  const read = readJurisdiction(text, withoutNearest(gazetteer));
  if (!read.ok) return undefined;
  return read.zone === undefined ? { country: read.code } : { country: read.code, zone: read.zone };
}

function roleOf(text: string): Role {
  const word = text.toLowerCase();
  if (word.startsWith('joint')) return 'joint-controller';
  return word.includes('processor') ? 'processor' : 'controller';
}

/** A name with a place behind it: 'Acme Ltd (Ireland)', 'Acme – USA', 'Acme, United States'. */
const PLACE_BEHIND = [/^(.+?)\s*\(([^()]+)\)$/, /^(.+?)\s+[-–—]\s+([^-–—]+)$/, /^(.+),\s*([^,]+)$/];

/** A name and the place that stands with it. */
export function nameAndPlace(
  text: string,
  gazetteer: Gazetteer,
): { readonly name: string; readonly place: WrittenPlace | undefined } {
  for (const pattern of PLACE_BEHIND) {
    const [, name = '', behind = ''] = pattern.exec(text) ?? [];
    const place = behind === '' ? undefined : placeIn(behind, gazetteer);
    if (place !== undefined) return { name: name.trim(), place };
  }
  return { name: text, place: undefined };
}

/** A recipient as people write it: a name, perhaps a place and a role. */
export function readParty(line: string, gazetteer: Gazetteer): WrittenParty {
  const text = withoutMarks(line).trim();
  const role = ROLE.exec(text);
  const rest = role === null ? text : text.slice(0, role.index).trim();
  const named = rest === '' ? text : rest;
  const { name, place } = nameAndPlace(named, gazetteer);
  return {
    name,
    place,
    role: role === null || rest === '' ? undefined : roleOf(role[1] ?? ''),
    isCompany: place !== undefined || isCompanyName(name),
  };
}
