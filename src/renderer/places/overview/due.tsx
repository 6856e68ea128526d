import type { DueItem, Overview } from '../../../contract/answers.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import { overviewWords as words } from '../../../words/screens/overview.ts';
import { shortDay } from '../../../words/screens/table.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { cx } from '../../ui/cx.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import styles from './due.module.css';

/** Lines that are drawn before more are asked for. */
const AT_ONCE = 30;

function List({
  items,
  on,
  caption,
}: {
  readonly items: readonly DueItem[];
  readonly on: string;
  readonly caption: string;
}) {
  return (
    <ShortTable
      caption={caption}
      rows={items}
      atOnce={AT_ONCE}
      keyOf={({ record, kind, on: day }, index) => `${record} ${kind} ${day} ${index}`}
      columns={[
        {
          id: 'day',
          heading: words.dueDay,
          narrow: true,
          cell: ({ on: day }) => <span className={cx(day < on && styles.late)}>{shortDay(day)}</span>,
        },
        {
          id: 'what',
          heading: words.dueWhat,
          head: true,
          cell: ({ record, recordKind, name, owner }) => (
            <>
              <RecordLink plain kind={recordKind as RecordKind} id={record} name={name} />
              {owner === null ? null : <span className={styles.owner}>{owner}</span>}
            </>
          ),
        },
        { id: 'kind', heading: words.dueKind, narrow: true, cell: ({ kind }) => words.kinds[kind] },
      ]}
    />
  );
}

/** What ends or falls due, in three spans that do not overlap; the nearest is open. */
export function Due({ overview }: { readonly overview: Overview }) {
  const { due, on } = overview;
  const spans = [
    { id: 'within30', title: words.within30, items: due.within30 },
    { id: 'within90', title: words.within90, items: due.within90 },
    { id: 'within365', title: words.within365, items: due.within365 },
  ];
  const nearest = spans.find(({ items }) => items.length > 0)?.id;
  return (
    <Section title={words.due}>
      {nearest === undefined ? <p className={styles.none}>{words.dueNone}</p> : null}
      {spans.map(({ id, title, items }) =>
        items.length === 0 ? null : (
          <Disclosure
            key={id}
            title={title}
            aside={<span className={styles.count}>{words.count(items.length)}</span>}
            open={id === nearest}
          >
            <List items={items} on={on} caption={title} />
          </Disclosure>
        ),
      )}
    </Section>
  );
}
