import { number } from '../../../words/count.ts';
import { contactsWords as words } from '../../../words/screens/contacts.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Section } from '../../ui/facts.tsx';

/** The first rejects of a list, each with its row and why. */
export function FirstRejects({
  first,
  rejected,
}: {
  readonly first: ReadonlyArray<{ readonly row: number; readonly why: string }>;
  readonly rejected: number;
}) {
  if (rejected === 0) return null;
  return (
    <Section title={words.firstRejects(first.length, rejected)}>
      <ShortTable
        caption={words.firstRejects(first.length, rejected)}
        columns={[
          { id: 'row', heading: words.row, head: true, narrow: true, cell: ({ row }) => number(row) },
          { id: 'why', heading: words.why, cell: ({ why }) => why },
        ]}
        rows={first}
        keyOf={({ row }) => String(row)}
      />
    </Section>
  );
}
