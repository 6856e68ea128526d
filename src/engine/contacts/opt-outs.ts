import { setImmediate } from 'node:timers/promises';
import type { Day } from '../../core/days.ts';
import type { Contact } from '../../core/records/contact.ts';
import { sentence } from '../../words/catalogue.ts';
import { writeCsv } from '../export/csv.ts';
import type { Author } from '../register/append.ts';
import type { Wish } from '../register/plan.ts';
import type { Register } from '../register/register.ts';
import { harmless } from '../routing/cells.ts';
import { headerKey, namedIn, placeOf } from '../routing/columns.ts';
import { daysIn } from '../routing/day-in-cell.ts';
import { withList } from '../routing/open-list.ts';
import { cannotRoute, sayOfFile } from '../routing/routing-file-error.ts';
import { addressKey, isAddress } from './addresses.ts';

/** Headings of the addresses, the surest first, and of the day of each opt-out. */
const ADDRESS_HEADINGS = [
  'email',
  'email address',
  'business email',
  'work email',
  'mail',
  'address',
  'recipient',
  'subscriber',
];
const DAY_HEADINGS = [
  'opted out on',
  'opt out date',
  'opted out',
  'opt out',
  'unsubscribed on',
  'unsubscribed',
  'unsubscribe date',
  'date',
  'day',
];

export interface OptOutOptions {
  readonly list: string;
  /** The column of the addresses, where its heading does not say so. */
  readonly column?: string | undefined;
  readonly sheet?: string | undefined;
  /** The day of those beside whose address no day stands. */
  readonly on: Day;
  /** Where the rows go that could not be matched, with their number and why. */
  readonly unmatched?: string | undefined;
  readonly force?: boolean | undefined;
  readonly onProgress?: ((progress: OptOutProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How far it is: rows read of the list, its share that has been read, and contacts compared with them. */
export interface OptOutProgress {
  readonly rows: number;
  readonly share: number;
  readonly contacts: number;
}

/** A row of the list that changed no contact. */
export interface UnmatchedRow {
  readonly row: number;
  readonly email: string;
  /** The day as the list has it. */
  readonly written: string;
  readonly why: string;
}

/** A contact that is to be opted out, since a day. */
export interface OptOut {
  readonly contact: string;
  readonly on: Day;
}

/** What a list of opt-outs means for the contacts of a register. `rows` is `matched` and `unmatched` together; contacts of one address are all meant. */
export interface OptOutMatches {
  readonly rows: number;
  readonly matched: number;
  readonly unmatched: readonly UnmatchedRow[];
  /** Contacts that have not opted out yet. */
  readonly open: readonly OptOut[];
  /** How many had opted out before. */
  readonly already: number;
}

/** What came of a list of opt-outs: contacts that are opted out now and were not, and those that had been before. */
export interface OptOutReport extends Omit<OptOutMatches, 'open'> {
  readonly recorded: number;
  /** The change in the register; null where nothing differed. */
  readonly change: number | null;
}

interface Asked {
  readonly row: number;
  readonly email: string;
  readonly written: string;
  readonly day: Day;
}

/** The column of the addresses: named, else known by its heading, else the first in whose heading an address stands. */
function addressPlace(names: readonly string[], column: string | undefined): number {
  if (column !== undefined) return namedIn(names, column)[0] ?? -1;
  const known = placeOf(names.map(headerKey), ADDRESS_HEADINGS);
  return known >= 0 ? known : names.findIndex(isAddress);
}

/** Stops where the person has asked to. */
function stopIfAsked({ signal, list: path }: OptOutOptions): void {
  if (signal?.aborted === true) throw cannotRoute('routing-file.cancelled', { path });
}

/** Reads the list: each address once, with the day of its opt-out, and the rows that say nothing usable. */
async function read(options: OptOutOptions) {
  const { list: path, column, sheet, on, onProgress } = options;
  const asked = new Map<string, Asked[]>();
  const unusable: UnmatchedRow[] = [];
  let rows = 0;
  const known = (names: readonly string[]): boolean => addressPlace(names, column) >= 0;
  await withList({ path, sheet, known }, async (source) => {
    // A text that is not in UTF-8 is read once more from its beginning.
    asked.clear();
    unusable.length = 0;
    rows = 0;
    const { header } = source.form;
    const place = addressPlace(header, column);
    if (place < 0) throw cannotRoute('routing-file.no-address-column', { path, columns: header });
    const dayPlace = placeOf(header.map(headerKey), DAY_HEADINGS);
    const take = (cells: readonly string[], row: number): void => {
      rows += 1;
      const email = (cells[place] ?? '').trim();
      const written = dayPlace < 0 ? '' : (cells[dayPlace] ?? '').trim();
      const days = daysIn(written);
      const refuse = (why: string): number => unusable.push({ row, email, written, why });
      if (!isAddress(email)) {
        refuse(sentence(sayOfFile('routing-file.row-no-address', {})));
      } else if (days.length > 1) {
        refuse(sentence(sayOfFile('routing-file.row-two-days', { text: written, days })));
      } else if ((days[0] ?? on) > on) {
        refuse(sentence(sayOfFile('routing-file.row-future-day', { text: written, on })));
      } else {
        const key = addressKey(email);
        asked.set(key, [...(asked.get(key) ?? []), { row, email, written, day: days[0] ?? on }]);
      }
    };
    // A list of bare addresses has no header: its first row is one of them.
    if (isAddress(header[place] ?? '')) take(header, 1);
    await source.read(
      ({ cells, text, number, fault }) => {
        if (fault !== undefined) {
          rows += 1;
          unusable.push({ row: number, email: '', written: '', why: sentence(fault) });
        } else if (text !== '') take(cells, number);
      },
      (share) => {
        stopIfAsked(options);
        onProgress?.({ rows, share, contacts: 0 });
        return Promise.resolve();
      },
    );
  });
  return { asked, unusable, rows };
}

/** How many contacts are compared before others are let through. */
const AT_ONCE = 1000;

/** The rows that were not matched, as a file to mend. */
async function writeUnmatched(
  unmatched: readonly UnmatchedRow[],
  { unmatched: out, force }: OptOutOptions,
): Promise<void> {
  if (out === undefined || (unmatched.length === 0 && force !== true)) return;
  const headings = ['e-mail', 'opted out on', 'row_number', 'why'];
  const rows = unmatched.map(({ row, email, written, why }) => [
    harmless(email),
    harmless(written),
    String(row),
    harmless(why),
  ]);
  await writeCsv({ headings, rows, parts: [{ name: 'unmatched', rows: rows.length }] }, { out, force: force === true });
}

/**
 * Matches a list of addresses to the contacts of a register, of which nothing is changed, and writes the rows without a contact. The earliest day that the list gives
 * counts; a contact that had opted out before keeps its day.
 * @throws RoutingFileError where the list cannot be read, or it was cancelled
 * @throws FileError where the rows that were not matched cannot be written
 */
export async function matchOptOuts(register: Register, options: OptOutOptions): Promise<OptOutMatches> {
  const { asked, unusable, rows } = await read(options);
  const found = new Set<string>();
  const open: OptOut[] = [];
  let contacts = 0;
  let already = 0;
  for (const { id, businessEmail, optedOutOn } of register.eachContact()) {
    contacts += 1;
    if (contacts % AT_ONCE === 0) {
      options.onProgress?.({ rows, share: 1, contacts });
      await setImmediate();
      stopIfAsked(options);
    }
    const key = addressKey(businessEmail ?? '');
    const [first] = (asked.get(key) ?? []).map(({ day }) => day).toSorted();
    if (first === undefined) continue;
    found.add(key);
    if (optedOutOn === undefined) open.push({ contact: id, on: first });
    else already += 1;
  }
  const nobody = sentence(sayOfFile('routing-file.row-nobody', {}));
  const strangers = [...asked].flatMap(([key, list]) =>
    found.has(key) ? [] : list.map(({ row, email, written }) => ({ row, email, written, why: nobody })),
  );
  const unmatched = [...unusable, ...strangers].toSorted((one, other) => one.row - other.row);
  stopIfAsked(options);
  await writeUnmatched(unmatched, options);
  return { rows, matched: rows - unmatched.length, unmatched, open, already };
}

/**
 * Records opt-outs as one change that can be taken back. A contact that is gone by now, or has opted out, is left as it is.
 * @returns how many contacts are opted out now that were not, and the change; null where there is none
 */
export function writeOptOuts(
  register: Register,
  author: Author,
  optOuts: readonly OptOut[],
): { readonly recorded: number; readonly change: number | null } {
  const wishes = optOuts.flatMap(({ contact: id, on }): readonly Wish[] => {
    const kept = register.record(id);
    if (kept?.kind !== 'contact') return [];
    const contact = kept.record as Contact;
    if (contact.optedOutOn !== undefined) return [];
    return [{ action: 'put', kind: 'contact', record: { ...contact, optedOutOn: on } }];
  });
  if (wishes.length === 0) return { recorded: 0, change: null };
  const outcome = register.write(author, wishes);
  if (outcome.problems !== undefined) {
    throw cannotRoute('routing-file.opt-outs-refused', { count: outcome.problems.length });
  }
  return { recorded: wishes.length, change: outcome.change };
}

/**
 * Matches a list of addresses to the contacts of a register and records that they have opted out, as one change that can be taken back.
 * @throws RoutingFileError where the list cannot be read
 * @throws FileError where the rows that were not matched cannot be written: the register is then as it was
 */
export async function recordOptOuts(register: Register, author: Author, options: OptOutOptions): Promise<OptOutReport> {
  const { open, ...report } = await matchOptOuts(register, options);
  return { ...report, ...writeOptOuts(register, author, open) };
}
