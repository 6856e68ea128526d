import type { Gazetteer } from '../routing/gazetteer.ts';
import { nameKey } from '../routing/name-key.ts';
import { linesOf, saysNothing, withoutBullet } from './cell.ts';
import { withoutMarks } from './own-export.ts';
import { placeIn } from './party-text.ts';
import type { WrittenPlace } from './party-text.ts';

/** Where data go as a workbook says it, in the author's words. */
export interface WrittenDestination {
  readonly text: string;
  readonly place: WrittenPlace | undefined;
  readonly organisation: string | undefined;
  /** Those who receive there, as they are named; empty where nobody is. */
  readonly receivers: string;
  /** It depends on something, or is more than a plain name: a person has to judge whether and where data go. */
  readonly toBeJudged: boolean;
  /** What stands beside the place is no name, as in 'USA (SCCs)': the whole text is kept with the transfer. */
  readonly qualified: boolean;
}

/** Words by which a destination depends on something. */
const CONDITION =
  /\b(?:if|only|unless|where|when|whenever|may|might|could|possibly|potentially|perhaps|depending|sometimes|occasionally|where used|in case|provided|tbc|to be confirmed|planned|proposed|unsure|not sure)\b|\?/i;

/** Words by which a text takes back what it said before: 'no transfers, except to …'. */
const EXCEPTION =
  /\b(?:except\w*|excluding|apart from|other than|save|but|however|although|though|besides|see|also)\b/i;

/** Beginnings that deny: what comes behind them needs a person. */
const DENIAL = /^(?:no|none|not|n\s*\/\s*a)\b/i;

/** An answer before the place itself: 'Yes - USA'. */
const AFFIRMATION = /^(?:yes|y)\b[\s,.:;–—-]*/i;

/** Words of the law of transfers, or that lead to another place: no name of who receives, as in 'USA (SCCs in place)' or 'USA, under the bridge'. */
const ABOUT_TRANSFER =
  /^(?:via|see|under|from|yes|no|none|n\s*\/\s*a)\b|\b(?:sccs?|idta|addendum|bcrs?|adequa\w*|dpf|data bridge|privacy framework|privacy shield|safeguards?|standard (?:contractual )?clauses|derogations?|art(?:icle)?\.?\s?4\d)\b/i;

/** Words that are names with a capital, as in 'Google Cloud', and tell of the transfer without one: 'cloud hosting', 'remote access'. */
const ABOUT_DATA =
  /^(?:Backups?|Servers?|Hosting|Hosted|Cloud|Storage|Access|Support|Encrypted|Encryption)$|(?<!\p{L})(?:backups?|servers?|hosting|hosted|cloud|storage|access|support|encrypted|encryption|approved|regulations|agreement|contract|consent|transfers?|transferred|data cent(?:re|er)s?)(?!\p{L})/u;

const ORGANISATION =
  /\b(?:united nations|world health organi[sz]ation|interpol|council of europe|international (?:organi[sz]ation|committee|court|olympic|monetary)\b.*|world bank|red cross)\b/i;

/** The same by their letters, which are words otherwise. */
const ORGANISATION_LETTERS = /\b(?:OECD|ICAO|UNHCR|UNICEF|NATO|WHO|ILO|IMF)\b/;

/** What stands between a place and those who receive there. */
const BESIDE = [
  /^([^:]+):\s*(.+)$/,
  /^(.+?)\s*\(([^()]+)\)$/,
  /^(.+?)\s+[-–—]\s+(.+)$/,
  /^(.+?)\s+(?:in|to)\s+(?:the\s+)?(.+)$/i,
  /^(.+),\s*([^,]+)$/,
];

/** What parts names of several who receive: 'A, B and C'. A company's form after a comma is part of the name before it. */
const BETWEEN_NAMES = /(\s*,(?!\s*(?:inc|ltd|limited|llc|llp|plc|gmbh|s\.?a|corp|co)\b)\s*|\s+and\s+|\s*\/\s*)/i;

/**
 * The names of several who receive. A name that is known may hold what parts names elsewhere: the longest known one is taken.
 * @param isKnown whether there is a party of that name
 */
export function namesIn(text: string, isKnown: (name: string) => boolean): readonly string[] {
  const pieces = withoutMarks(text).split(BETWEEN_NAMES);
  const names: string[] = [];
  for (let at = 0; at < pieces.length;) {
    let end = pieces.length;
    while (end > at + 1 && !isKnown(pieces.slice(at, end).join('').trim())) end -= 1;
    names.push(pieces.slice(at, end).join('').trim());
    at = end + 1;
  }
  return names.filter((name) => name !== '');
}

/** The most words that the name of a place has. */
const LONGEST = 5;

function foundAt(words: readonly string[], at: number, gazetteer: Gazetteer): WrittenPlace | undefined {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const text = words.slice(at, at + length).join(' ');
    // Within a sentence, only capitals make a name or a code.
    if (
      !/^\p{Lu}/u.test(text) ||
      (length === 1 && /^(?:May|Will|Are|The|An|In|On|No|Is|It|As|At|To|By|So|My|Me|Be)$/.test(text))
    ) {
      continue;
    }
    const place = placeIn(text, gazetteer);
    if (place !== undefined && nameKey(text).length > 1) return place;
  }
  return undefined;
}

/** The territories named within a sentence, each once. */
function placesWithin(text: string, gazetteer: Gazetteer): readonly WrittenPlace[] {
  // 'N/A' is no country, though its letters are Namibia's code.
  const words = text.replaceAll(/\bn\s*\/\s*a\b/gi, ' ').match(/[\p{L}.&'’]+/gu) ?? [];
  const found = words.flatMap(
    (_, at) =>
      foundAt(
        words.map((word) => word.replace(/\.+$/, (dots) => (word.length <= 4 ? dots : ''))),
        at,
        gazetteer,
      ) ?? [],
  );
  return [...new Map(found.map((place) => [`${place.country} ${place.zone ?? ''}`, place])).values()];
}

function besidePlace(text: string, place: WrittenPlace, beside: string, gazetteer: Gazetteer) {
  // Two places, as in 'UK to USA': which of them is meant, and as what, a person has to say.
  if (placeIn(beside.replace(/^from\s+/i, '').trim(), gazetteer) !== undefined) return undefined;
  const receivers = beside.replace(/^(?:transfer(?:red)?s?|sent|hosted|stored)\b\s*/i, '');
  const qualified = ABOUT_TRANSFER.test(receivers) || ABOUT_DATA.test(receivers);
  return { text, organisation: undefined, toBeJudged: false, place, receivers: qualified ? '' : receivers, qualified };
}

function plainly(text: string, gazetteer: Gazetteer): WrittenDestination | undefined {
  const of = { text, organisation: undefined, receivers: '', toBeJudged: false, qualified: false };
  const whole = placeIn(text, gazetteer);
  if (whole !== undefined) return { ...of, place: whole };
  for (const pattern of BESIDE) {
    const [, one = '', other = ''] = pattern.exec(text) ?? [];
    if (one === '') continue;
    const first = placeIn(one.trim(), gazetteer);
    if (first !== undefined) return besidePlace(text, first, other, gazetteer);
    const second = placeIn(other.trim(), gazetteer);
    if (second !== undefined) return besidePlace(text, second, one, gazetteer);
  }
  if (!ORGANISATION.test(text) && !ORGANISATION_LETTERS.test(text)) return undefined;
  return { ...of, place: undefined, organisation: text };
}

function destinationsIn(part: string, gazetteer: Gazetteer): readonly WrittenDestination[] {
  const conditional = CONDITION.test(part) || EXCEPTION.test(part) || DENIAL.test(part);
  const plain = conditional ? undefined : plainly(part, gazetteer);
  if (plain !== undefined) return [plain];
  const places = placesWithin(part, gazetteer);
  const open = { text: part, organisation: undefined, receivers: '', toBeJudged: true, qualified: false };
  return places.length === 0 ? [{ ...open, place: undefined }] : places.map((place) => ({ ...open, place }));
}

/** Parts a line at commas, 'and' and '/', where every part is a territory: 'USA, India and Japan'. */
function parted(line: string, gazetteer: Gazetteer): readonly string[] {
  // 'DIFC, Dubai, UAE' is one place.
  if (placeIn(line, gazetteer) !== undefined) return [line];
  const parts = line.split(/\s*,\s*|\s+(?:and|&)\s+|\s*\/\s*/i).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => placeIn(part, gazetteer) !== undefined) ? parts : [line];
}

/** 'Yes - USA' and 'Y (India)' name a place as 'USA' and 'India' do; 'Yes' alone stays as it is. */
function withoutAffirmation(part: string, gazetteer: Gazetteer): string {
  const rest = part.replace(AFFIRMATION, '').replace(/^\(([^()]+)\)$/, '$1');
  return rest === '' || parted(rest, gazetteer).some((one) => plainly(one, gazetteer) === undefined) ? part : rest;
}

/** Ends of a cell that say that there is no transfer, in more words than 'none'. */
const NO_TRANSFER =
  /^(?:no|none)\b(?:[^;\n]*\b(?:transfer\w*|countr\w+|outside|leaves?)\b.*|[.!]?$)|^not transferred\b/i;

/** Whether a part says that there is no transfer, and takes nothing of it back: 'no transfers outside the UK' and not 'none, unless a US cloud is used'. */
function saysNoTransfer(part: string): boolean {
  return saysNothing(part) || (NO_TRANSFER.test(part) && !CONDITION.test(part) && !EXCEPTION.test(part));
}

/** Where data go, as the column of third countries and international organisations says it. */
export function readDestinations(text: string, gazetteer: Gazetteer): readonly WrittenDestination[] {
  const parts = linesOf(text)
    .flatMap((line) => line.split(';'))
    .map((part) => withoutBullet(withoutMarks(part)).replace(/\.$/, ''))
    .filter((part) => !saysNoTransfer(part))
    .map((part) => withoutAffirmation(part, gazetteer));
  return parts.flatMap((part) => parted(part, gazetteer)).flatMap((part) => destinationsIn(part, gazetteer));
}
