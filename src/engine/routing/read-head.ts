import { createHash } from 'node:crypto';
import type { ColumnField } from '../../contract/common.ts';
import { jurisdictionIn, headerKey, knownBy, recognised } from './columns.ts';
import { withList } from './open-list.ts';
import { recognisedPersons } from './person-columns.ts';

/** The beginning of a contact list, for choosing the columns by which it is routed. */
export interface ListHead {
  readonly columns: readonly string[];
  /** The first rows below the header. */
  readonly rows: readonly (readonly string[])[];
  /** The column of the jurisdiction, where its header is one of those known. */
  readonly column: string | null;
  readonly separator: string;
  /** The sheet that was read, and all there are; none in a text file. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /** Which column is taken for what, by its heading. */
  readonly recognised: Readonly<Partial<Record<ColumnField, string>>>;
  /** The same for every list with the same headings. */
  readonly key: string;
}

/** How many rows are shown, and how long a cell of them may be. */
const ROWS = 5;
const CELL = 200;

/** Enough has been read. */
class Enough extends Error {
  override readonly name = 'Enough';
}

/**
 * Reads the header and the first rows of a contact list.
 * @throws RoutingFileError where the file is no list that can be routed
 */
export async function readHead(path: string, sheet?: string): Promise<ListHead> {
  return withList({ path, sheet, known: knownBy(undefined) }, async (source) => {
    const { header, separator } = source.form;
    const rows: string[][] = [];
    const enough = new Enough();
    const take = (): Promise<void> => (rows.length < ROWS ? Promise.resolve() : Promise.reject(enough));
    try {
      await source.read(({ cells, text }) => {
        if (rows.length < ROWS && text !== '') rows.push(header.map((_, at) => (cells[at] ?? '').slice(0, CELL)));
      }, take);
    } catch (error) {
      if (error !== enough) throw error;
    }
    const place = jurisdictionIn(header);
    return {
      columns: header,
      rows,
      column: place === undefined ? null : (header[place] ?? null),
      separator,
      sheet: source.sheet,
      sheets: source.sheets,
      recognised: { ...recognisedPersons(header), ...recognised(header) },
      key: createHash('sha256').update(header.map(headerKey).join('\n')).digest('hex').slice(0, 32),
    };
  });
}
