import type { ColumnField, ListField } from '../../contract/common.ts';
import { cannotRoute } from './routing-file-error.ts';

/** The columns that routing adds, in order. */
export const OWN_COLUMNS = [
  'iso',
  'area',
  'assigned_entity',
  'joint_controllers',
  'rule',
  'measure',
  'distance_km',
  'runner_up',
  'runner_up_km',
  'verdict',
  'notice_marketing',
  'flags',
  'reason',
] as const;

/** Headers by which the column of the jurisdiction is known, the surest first; case, spaces and punctuation do not matter. */
export const JURISDICTION_HEADERS = [
  'jurisdiction',
  'country',
  'country name',
  'country code',
  'country iso',
  'iso country',
  'iso country code',
  'country region',
  'country or region',
  'country territory',
  'company country',
  'organisation country',
  'organization country',
  'account country',
  'business country',
  'business country region',
  'work country',
  'mailing country',
  'mailing country code',
  'billing country',
  'address 1 country region',
  'address 1 country',
  'country region code',
  'jurisdiction code',
  'jurisdiction of organisation',
  'iso',
  'iso code',
  'iso2',
  'iso3',
  'iso 3166',
  'alpha 2',
  'alpha 3',
  'nation',
  'territory',
  'pays',
  'land',
  'país',
  'paese',
] as const;

/** Headers of the optional columns. */
const OPTIONAL = {
  registeredWith: ['registered with', 'registered at', 'registered company', 'our company'],
  registered: ['registered', 'registered on', 'registration date', 'date registered'],
  asked: ['asked', 'asked on', 'enquiry', 'enquired', 'enquiry date', 'enquired on'],
  bought: ['bought', 'bought on', 'customer since', 'purchased', 'purchase date'],
  optOut: [
    'opt out',
    'opted out',
    'opted out on',
    'opt out date',
    'opted out of marketing',
    'unsubscribed',
    'unsubscribed on',
    'do not contact',
    'email opt out',
    'opted out of email',
    'has opted out of email',
    'do not email',
    'unsubscribed from all email',
  ],
  thirdPartyOptIn: ['third party opt in', 'third parties opt in', 'third party marketing'],
} as const;
export type OptionalColumn = keyof typeof OPTIONAL;

/** A person's choice of columns by their heading; null takes none, though a heading is one of those known. */
export type ColumnChoice = Readonly<Partial<Record<ColumnField, string | null>>>;

/** Where the columns stand that routing reads; -1 for an optional one that is missing. */
export interface Columns {
  readonly names: readonly string[];
  readonly jurisdiction: number;
  readonly optional: Readonly<Record<OptionalColumn, number>>;
}

/** A header without what does not matter in it: `Country / Region` → `countryregion`. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The place of the jurisdiction's column by its header; undefined where no header is one of those known. */
export function jurisdictionIn(names: readonly string[]): number | undefined {
  const keys = names.map(headerKey);
  const found = JURISDICTION_HEADERS.map((header) => keys.indexOf(headerKey(header))).find((place) => place >= 0);
  return found;
}

/** The place of the column that a person named: as it stands, else by what matters in it. */
export function namedIn(names: readonly string[], column: string): readonly number[] {
  const places = (matches: (name: string) => boolean): number[] =>
    names.flatMap((name, place) => (matches(name) ? [place] : []));
  const exact = places((name) => name.trim() === column.trim());
  return exact.length > 0 ? exact : places((name) => headerKey(name) === headerKey(column));
}

/** Whether a header names the jurisdiction: by the column that a person named, else by one of the headings known. */
export function knownBy(column: string | undefined): (names: readonly string[]) => boolean {
  return (names) => (column === undefined ? jurisdictionIn(names) !== undefined : namedIn(names, column).length > 0);
}

/** The place of the first column with one of the headers; -1 where there is none. */
export function placeOf(keys: readonly string[], headers: readonly string[]): number {
  return headers.map((header) => keys.indexOf(headerKey(header))).find((at) => at >= 0) ?? -1;
}

/** Which heading is taken for what, where a person has not said otherwise. */
export function recognised(names: readonly string[]): Readonly<Partial<Record<ListField, string>>> {
  const keys = names.map(headerKey);
  const found: Partial<Record<ListField, string>> = {};
  const jurisdiction = jurisdictionIn(names);
  if (jurisdiction !== undefined) found.jurisdiction = names[jurisdiction] ?? '';
  for (const [field, headers] of Object.entries(OPTIONAL)) {
    const place = placeOf(keys, headers);
    if (place >= 0) found[field as OptionalColumn] = names[place] ?? '';
  }
  return found;
}

/**
 * The place of the column that a person chose for something.
 * @returns undefined where nothing was chosen, -1 where none is to be taken
 * @throws RoutingFileError where there is none of that name, or more than one
 */
export function chosenPlace(
  path: string,
  names: readonly string[],
  chosen: string | null | undefined,
): number | undefined {
  if (chosen === undefined) return undefined;
  if (chosen === null) return -1;
  const [first = -1, second] = namedIn(names, chosen);
  if (second !== undefined) throw cannotRoute('routing-file.column-twice', { path, column: chosen });
  if (first < 0) throw cannotRoute('routing-file.no-such-column', { path, column: chosen, columns: names });
  return first;
}

/**
 * Finds the columns that routing reads.
 * @param column the jurisdiction's column as a person named it
 * @param choice other columns as a person chose them
 * @throws RoutingFileError where there is none, or more than one of that name
 */
export function columnsOf(
  path: string,
  names: readonly string[],
  column: string | undefined,
  choice: ColumnChoice = {},
): Columns {
  const keys = names.map(headerKey);
  let jurisdiction = column === undefined ? jurisdictionIn(names) : undefined;
  if (column !== undefined) {
    const places = namedIn(names, column);
    if (places.length > 1) throw cannotRoute('routing-file.column-twice', { path, column });
    [jurisdiction] = places;
    if (jurisdiction === undefined) throw cannotRoute('routing-file.no-such-column', { path, column, columns: names });
  }
  if (jurisdiction === undefined) {
    throw cannotRoute('routing-file.no-jurisdiction-column', {
      path,
      columns: names,
      names: JURISDICTION_HEADERS.slice(0, 4),
    });
  }
  const taken = keys[jurisdiction];
  if (column === undefined && keys.filter((key) => key === taken).length > 1) {
    throw cannotRoute('routing-file.column-twice', { path, column: names[jurisdiction] ?? '' });
  }
  const place = (field: OptionalColumn): number =>
    chosenPlace(path, names, choice[field]) ?? placeOf(keys, OPTIONAL[field]);
  return {
    names,
    jurisdiction,
    optional: {
      registeredWith: place('registeredWith'),
      registered: place('registered'),
      asked: place('asked'),
      bought: place('bought'),
      optOut: place('optOut'),
      thirdPartyOptIn: place('thirdPartyOptIn'),
    },
  };
}

/** Our own names for columns beside those of the input: a name that the input has taken gets the prefix `route_`, as often as needed. */
export function ownNames(input: readonly string[], own: readonly string[]): readonly string[] {
  const taken = new Set(input.map((name) => name.trim().toLowerCase()));
  return own.map((name) => {
    let free = name;
    while (taken.has(free)) free = `route_${free}`;
    taken.add(free);
    return free;
  });
}
