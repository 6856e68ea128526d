import type { Day } from '../../core/days.ts';
import type { Contact } from '../../core/records/contact.ts';
import { sentence } from '../../words/catalogue.ts';
import { writeCsv } from '../export/csv.ts';
import type { Author } from '../register/append.ts';
import type { Wish } from '../register/plan.ts';
import type { Register } from '../register/register.ts';
import type { WriteOutcome } from '../register/write.ts';
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
}

/** A row of the list that changed no contact. */
export interface UnmatchedRow {
  readonly row: number;
  readonly email: string;
  /** The day as the list has it. */
  readonly written: string;
  readonly why: string;
}

/** What came of a list of opt-outs. `rows` is `matched` and `unmatched` together; contacts of one address are recorded all. */
export interface OptOutReport {
  readonly rows: number;
  readonly matched: number;
  readonly unmatched: readonly UnmatchedRow[];
  /** Contacts that are opted out now and were not, and those that had been before. */
  readonly recorded: number;
  readonly already: number;
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

/** Reads the list: each address once, with the day of its opt-out, and the rows that say nothing usable. */
async function read(options: OptOutOptions) {
  const { list: path, column, sheet, on } = options;
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
      () => Promise.resolve(),
    );
  });
  return { asked, unusable, rows };
}

/** Records the earliest day that the list gives; a contact that had opted out before keeps its day. */
function optedOut(contact: Contact, asked: readonly Asked[]): Wish | undefined {
  if (contact.optedOutOn !== undefined) return undefined;
  const [first] = asked.map(({ day }) => day).toSorted();
  return { action: 'put', kind: 'contact', record: { ...contact, optedOutOn: first } };
}

/**
 * Matches a list of addresses to the contacts of a register and records that they have opted out, as one change that can be taken back.
 * @throws RoutingFileError where the list cannot be read
 * @throws FileError where the rows that were not matched cannot be written: the register is then as it was
 */
export async function recordOptOuts(register: Register, author: Author, options: OptOutOptions): Promise<OptOutReport> {
  const { asked, unusable, rows } = await read(options);
  const found = new Set<string>();
  const wishes: Wish[] = [];
  let already = 0;
  for (const contact of register.eachContact()) {
    const key = addressKey(contact.businessEmail ?? '');
    const rowsOf = asked.get(key);
    if (rowsOf === undefined) continue;
    found.add(key);
    const wish = optedOut(contact, rowsOf);
    if (wish === undefined) already += 1;
    else wishes.push(wish);
  }
  const nobody = sentence(sayOfFile('routing-file.row-nobody', {}));
  const strangers = [...asked].flatMap(([key, list]) =>
    found.has(key) ? [] : list.map(({ row, email, written }) => ({ row, email, written, why: nobody })),
  );
  const unmatched = [...unusable, ...strangers].toSorted((one, other) => one.row - other.row);
  if (options.unmatched !== undefined && (unmatched.length > 0 || options.force === true)) {
    const headings = ['e-mail', 'opted out on', 'row_number', 'why'];
    const cells = unmatched.map(({ row, email, written, why }) => [
      harmless(email),
      harmless(written),
      String(row),
      harmless(why),
    ]);
    const parts = [{ name: 'unmatched', rows: cells.length }];
    await writeCsv({ headings, rows: cells, parts }, { out: options.unmatched, force: options.force === true });
  }
  const outcome: WriteOutcome =
    wishes.length === 0 ? { change: null, seal: null, steps: [] } : register.write(author, wishes);
  if (outcome.problems !== undefined) {
    throw cannotRoute('routing-file.opt-outs-refused', { count: outcome.problems.length });
  }
  return {
    rows,
    matched: rows - unmatched.length,
    unmatched,
    recorded: wishes.length,
    already,
    change: outcome.change,
  };
}
