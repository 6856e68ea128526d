import type { DueEntry } from '../../../core/views/due.ts';
import { DUE_KIND_WORDS } from '../../../words/due.ts';
import { duePlaceWords as words } from '../../../words/screens/due.ts';
import { grouped, shortDay } from '../../../words/screens/table.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { cx } from '../../ui/cx.ts';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { said } from '../../ui/said.ts';
import styles from './due.module.css';

/** Lines that are drawn before more are asked for. */
const AT_ONCE = 25;

/** What falls due in one span of days, soonest first, each leading to its record. */
export function DueBand({
  title,
  late,
  items,
}: {
  readonly title: string;
  /** Whether the days are over. */
  readonly late: boolean;
  readonly items: readonly DueEntry[];
}) {
  return (
    <Section title={title} actions={<p className={styles.count}>{grouped(items.length)}</p>}>
      {items.length === 0 ? (
        <p className={styles.none}>{words.bandEmpty}</p>
      ) : (
        <ShortTable
          caption={title}
          rows={items}
          atOnce={AT_ONCE}
          keyOf={({ key }, index) => `${index} ${key}`}
          columns={[
            {
              id: 'day',
              heading: words.day,
              narrow: true,
              cell: ({ on }) => <span className={cx(styles.day, late && styles.late)}>{shortDay(on)}</span>,
            },
            {
              id: 'what',
              heading: words.what,
              head: true,
              cell: ({ record, recordKind, name, owner, statement }) => (
                <>
                  <RecordLink plain kind={recordKind} id={record} name={name} />
                  <span className={styles.said}>{said(statement)}</span>
                  {owner === null ? null : <span className={styles.owner}>{owner}</span>}
                </>
              ),
            },
            {
              id: 'kind',
              heading: words.kind,
              narrow: true,
              cell: ({ kind }) => <span className={styles.kind}>{DUE_KIND_WORDS[kind]}</span>,
            },
          ]}
        />
      )}
    </Section>
  );
}
