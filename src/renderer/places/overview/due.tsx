import type { Overview } from '../../../contract/answers.ts';
import type { DueEntry } from '../../../core/views/due.ts';
import { DUE_KIND_WORDS } from '../../../words/due.ts';
import { overviewWords as words } from '../../../words/screens/overview.ts';
import { shortDay } from '../../../words/screens/table.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { useApp } from '../../state/app.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import styles from './due.module.css';

/** Lines that are drawn before more are asked for. */
const AT_ONCE = 10;

function List({
  items,
  on,
  caption,
}: {
  readonly items: readonly DueEntry[];
  readonly on: string;
  readonly caption: string;
}) {
  return (
    <ShortTable
      caption={caption}
      rows={items}
      atOnce={AT_ONCE}
      keyOf={({ key }, index) => `${index} ${key}`}
      columns={[
        {
          id: 'day',
          heading: words.dueDay,
          narrow: true,
          cell: ({ on: day }) => <span className={cx(styles.day, day < on && styles.late)}>{shortDay(day)}</span>,
        },
        {
          id: 'what',
          heading: words.dueWhat,
          head: true,
          cell: ({ record, recordKind, name, owner }) => (
            <>
              <RecordLink plain kind={recordKind} id={record} name={name} />
              {owner === null ? null : <span className={styles.owner}>{owner}</span>}
            </>
          ),
        },
        { id: 'kind', heading: words.dueKind, narrow: true, cell: ({ kind }) => DUE_KIND_WORDS[kind] },
      ]}
    />
  );
}

/** What ends or falls due, in three spans that do not overlap; the nearest is open. */
export function Due({ overview }: { readonly overview: Overview }) {
  const { navigation } = useApp();
  const { due, on } = overview;
  const spans = [
    { id: 'within30', title: words.within30, span: due.within30 },
    { id: 'within90', title: words.within90, span: due.within90 },
    { id: 'within365', title: words.within365, span: due.within365 },
  ];
  const nearest = spans.find(({ span }) => span.total > 0)?.id;
  return (
    <Section
      title={words.due}
      actions={
        <>
          {due.putOff === 0 ? null : <p className={styles.count}>{words.putOff(due.putOff)}</p>}
          <Button variant="quiet" size="small" icon="due" onPress={() => navigation.go({ place: 'due' })}>
            {words.allDue}
          </Button>
        </>
      }
    >
      {nearest === undefined ? <p className={styles.none}>{words.dueNone}</p> : null}
      {spans.map(({ id, title, span }) =>
        span.total === 0 ? null : (
          <Disclosure
            key={id}
            title={title}
            aside={<span className={styles.count}>{words.count(span.total)}</span>}
            open={id === nearest}
          >
            <List items={span.items} on={on} caption={title} />
          </Disclosure>
        ),
      )}
    </Section>
  );
}
