import type { ReactNode } from 'react';
import type { DueEntry } from '../../../core/views/due.ts';
import { DUE_KIND_WORDS } from '../../../words/due.ts';
import { duePlaceWords as words } from '../../../words/screens/due.ts';
import { grouped, shortDay } from '../../../words/screens/table.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { said } from '../../ui/said.ts';
import styles from './due.module.css';

/** Lines that are drawn before more are asked for. */
export const AT_ONCE = 25;

/** What falls due in one span of days, soonest first, each leading to its record. */
export function DueBand({
  title,
  on,
  items,
  actions,
  onPutOff,
}: {
  readonly title: string;
  /** The day from which what lies before is late. */
  readonly on: string;
  readonly items: readonly DueEntry[];
  readonly actions?: ReactNode;
  readonly onPutOff: (entry: DueEntry) => void;
}) {
  const why = useWhyReadOnly();
  return (
    <Section
      title={title}
      actions={
        <>
          {actions}
          <p className={styles.count}>{grouped(items.length)}</p>
        </>
      }
    >
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
              value: ({ on: day }) => day,
              narrow: true,
              cell: ({ on: day }) => <span className={cx(styles.day, day < on && styles.late)}>{shortDay(day)}</span>,
            },
            {
              id: 'what',
              heading: words.what,
              value: ({ name, statement }) => `${name}: ${said(statement)}`,
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
              value: ({ kind }) => DUE_KIND_WORDS[kind],
              narrow: true,
              cell: ({ kind }) => <span className={styles.kind}>{DUE_KIND_WORDS[kind]}</span>,
            },
            {
              id: 'doing',
              heading: words.doing,
              narrow: true,
              cell: (entry) => (
                <Button
                  variant="quiet"
                  size="small"
                  icon="postponement"
                  aria-label={words.putOffOf(entry.name, entry.on)}
                  why={why}
                  onPress={() => onPutOff(entry)}
                >
                  {words.putOff}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
