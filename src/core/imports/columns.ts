import { headingKey } from './heading-key.ts';
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

type Index = ReadonlyMap<string, readonly string[]>;

const indexes = new WeakMap<ImportLayout, Index>();

/** The fields that a heading may mean, the surest first. */
function indexOf(layout: ImportLayout): Index {
  const known = indexes.get(layout);
  if (known !== undefined) return known;
  const ranked = layout.fields.flatMap(({ id, headings }) =>
    [id, ...headings].map((heading, rank) => ({ key: headingKey(heading), id, rank })),
  );
  const index = new Map<string, string[]>();
  for (const { key, id } of ranked.toSorted((a, b) => a.rank - b.rank)) {
    const ids = index.get(key) ?? [];
    if (!ids.includes(id)) index.set(key, [...ids, id]);
  }
  indexes.set(layout, index);
  return index;
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
  const index = indexOf(layout);
  return headings.map((heading, place) => {
    const own = chosen.get(headingKey(heading));
    if (own !== undefined) {
      return { index: place, heading, field: own !== null && fields.has(own) ? own : undefined, chosen: true };
    }
    const known = index.get(headingKey((cells[place] ?? '').trim())) ?? [];
    const field = (cells[place] ?? '').trim() === '' ? undefined : known.find((id) => !taken.has(id));
    if (field !== undefined) taken.add(field);
    return { index: place, heading, field, chosen: false };
  });
}
