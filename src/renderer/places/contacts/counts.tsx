import { number } from '../../../words/count.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { ShortTable } from '../../table/short-table.tsx';

type Counted = readonly [name: string, rows: number];

/** How many rows each had, the most first; nothing where there is none. */
export function Counts({
  caption,
  heading,
  counts,
}: {
  readonly caption: string;
  readonly heading: string;
  readonly counts: Readonly<Record<string, number>>;
}) {
  const rows: readonly Counted[] = Object.entries(counts).toSorted(([, one], [, other]) => other - one);
  if (rows.length === 0) return null;
  return (
    <ShortTable<Counted>
      caption={caption}
      captionShown
      columns={[
        { id: 'name', heading, head: true, cell: ([name]) => name },
        { id: 'rows', heading: words.rows, align: 'end', narrow: true, cell: ([, count]) => number(count) },
      ]}
      rows={rows}
      keyOf={([name]) => name}
    />
  );
}
