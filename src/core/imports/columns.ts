import { headingKey, looseHeadingKey } from './heading-key.ts';
import type { ImportLayout } from './layout.ts';

/** What a person chose for columns, by heading: a field of the layout, or null to keep the column as a note. */
export type ColumnChoice = Readonly<Record<string, string | null>>;

/** One column of a sheet and what is made of it. */
export interface MatchedColumn {
  readonly index: number;
  /** The heading as it stands; a number is added where two are the same. */
  readonly heading: string;
  /** The field of the layout; undefined where the column is kept as a note. */
  readonly field: string | undefined;
  /** Chosen by a person rather than known by its heading. */
  readonly chosen: boolean;
}

/** Headings as they stand, told apart where two are the same; a column without one is called by its letter. */
export function headingsOf(cells: readonly string[], width: number): readonly string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const text = (cells[index] ?? '').replaceAll(/\s+/g, ' ').trim();
    const heading = text === '' ? columnLetter(index) : text;
    const times = (seen.get(headingKey(heading)) ?? 0) + 1;
    seen.set(headingKey(heading), times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
}

/** The letters of a column, as spreadsheets show them: 0 is A, 27 is AB. */
export function columnLetter(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`;
}

/** The fields that a heading may mean, the surest first: by its letters, and by what it asks for. */
interface Index {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly loose: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<ImportLayout, Index>();

function indexBy(layout: ImportLayout, keyOf: (heading: string) => string): ReadonlyMap<string, readonly string[]> {
  const ranked = layout.fields.flatMap(({ id, headings }) =>
    [id, ...headings].map((heading, rank) => ({ key: keyOf(heading), id, rank })),
  );
  const index = new Map<string, string[]>();
  for (const { key, id } of ranked.toSorted((a, b) => a.rank - b.rank)) {
    const ids = index.get(key) ?? [];
    if (!ids.includes(id)) index.set(key, [...ids, id]);
  }
  return index;
}

function indexOf(layout: ImportLayout): Index {
  const known = indexes.get(layout);
  if (known !== undefined) return known;
  const index = { exact: indexBy(layout, headingKey), loose: indexBy(layout, looseHeadingKey) };
  indexes.set(layout, index);
  return index;
}

/** The field of each heading, each once: those known by their letters first, then those that ask for the same as one field that is still free. */
function knownFields(
  layout: ImportLayout,
  headings: readonly string[],
  taken: Set<string>,
): ReadonlyMap<number, string> {
  const { exact, loose } = indexOf(layout);
  const found = new Map<number, string>();
  const take = (place: number, field: string | undefined): void => {
    if (field === undefined) return;
    taken.add(field);
    found.set(place, field);
  };
  for (const [place, heading] of headings.entries()) {
    const ids = heading === '' ? [] : (exact.get(headingKey(heading)) ?? []);
    take(
      place,
      ids.find((id) => !taken.has(id)),
    );
  }
  for (const [place, heading] of headings.entries()) {
    const ids = heading === '' || found.has(place) ? [] : (loose.get(looseHeadingKey(heading)) ?? []);
    const [only] = ids;
    if (ids.length === 1 && only !== undefined && !taken.has(only)) take(place, only);
  }
  return found;
}

/**
 * Matches the headings of a sheet to the fields of a layout, each field once. What a person chose goes first, then the headings in their order.
 * @param width how many columns the rows have, which may be more than there are headings
 */
export function matchColumns(
  layout: ImportLayout,
  cells: readonly string[],
  width: number,
  choice: ColumnChoice = {},
): readonly MatchedColumn[] {
  const headings = headingsOf(cells, width);
  const chosen = new Map(Object.entries(choice).map(([heading, field]) => [headingKey(heading), field]));
  const fields = new Set(layout.fields.map(({ id }) => id));
  const taken = new Set<string>();
  for (const heading of headings) {
    const field = chosen.get(headingKey(heading));
    if (typeof field === 'string' && fields.has(field)) taken.add(field);
  }
  const isChosen = (heading: string): boolean => chosen.get(headingKey(heading)) !== undefined;
  const written = headings.map((heading, place) => (isChosen(heading) ? '' : (cells[place] ?? '').trim()));
  const known = knownFields(layout, written, taken);
  return headings.map((heading, place) => {
    const own = chosen.get(headingKey(heading));
    if (own === undefined) return { index: place, heading, field: known.get(place), chosen: false };
    return { index: place, heading, field: own !== null && fields.has(own) ? own : undefined, chosen: true };
  });
}
