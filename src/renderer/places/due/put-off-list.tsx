import type { DueEntry } from '../../../core/views/due.ts';
import { calendarWords, DUE_KIND_WORDS } from '../../../words/due.ts';
import { duePlaceWords as words } from '../../../words/screens/due.ts';
import { grouped, shortDay } from '../../../words/screens/table.ts';
import { useCommand } from '../../client/use-command.ts';
import { useApp } from '../../state/app.ts';
import { useWhyReadOnly } from '../../state/hooks.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { saidProblem } from '../../ui/said.ts';
import { AT_ONCE } from './due-band.tsx';
import styles from './due.module.css';

/** What is put off: until when, why and by whom, each with the way back into the list. */
export function PutOffList({ items, total }: { readonly items: readonly DueEntry[]; readonly total: number }) {
  const { toasts } = useApp();
  const why = useWhyReadOnly();
  const { run, busy, problem } = useCommand('records.remove');
  const takeBack = async ({ kind, name, putOff }: DueEntry): Promise<void> => {
    if (putOff === null) return;
    const outcome = await run({ kind: 'postponement', id: putOff.postponement, reason: words.takeBackReason });
    if (outcome.ok) toasts.show({ tone: 'done', text: words.takenBack(calendarWords.summary(kind, name)) });
  };
  return (
    <Section title={words.putOffList} actions={<p className={styles.count}>{grouped(total)}</p>}>
      <p className={styles.none}>{words.putOffListText}</p>
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      <ShortTable
        caption={words.putOffList}
        rows={items}
        atOnce={AT_ONCE}
        keyOf={({ key }, index) => `${index} ${key}`}
        columns={[
          {
            id: 'until',
            heading: words.until,
            value: ({ putOff }) => putOff?.until ?? '',
            narrow: true,
            cell: ({ putOff }) => <span className={styles.day}>{putOff === null ? '' : shortDay(putOff.until)}</span>,
          },
          {
            id: 'day',
            heading: words.day,
            value: ({ on }) => on,
            narrow: true,
            cell: ({ on, putOff }) => (
              <>
                <span className={styles.day}>{shortDay(on)}</span>
                {putOff?.pastDueDay === true ? <Badge>{words.pastDueDay}</Badge> : null}
              </>
            ),
          },
          {
            id: 'what',
            heading: words.what,
            value: ({ kind, name }) => calendarWords.summary(kind, name),
            head: true,
            cell: ({ kind, record, recordKind, name }) => (
              <>
                <RecordLink plain kind={recordKind} id={record} name={name} />
                <span className={styles.said}>{DUE_KIND_WORDS[kind]}</span>
              </>
            ),
          },
          {
            id: 'why',
            heading: words.why,
            value: ({ putOff }) => (putOff === null ? '' : `${putOff.reason} (${putOff.by})`),
            cell: ({ putOff }) =>
              putOff === null ? null : (
                <>
                  <span>{putOff.reason}</span>
                  <span className={styles.owner}>{words.by(putOff.by, putOff.putOffOn)}</span>
                </>
              ),
          },
          {
            id: 'back',
            heading: words.takeBack,
            narrow: true,
            cell: (entry) => (
              <Button
                variant="quiet"
                size="small"
                icon="undo"
                aria-label={words.takeBackOf(entry.name)}
                isDisabled={busy}
                why={why}
                onPress={() => void takeBack(entry)}
              >
                {words.takeBack}
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}
