import { useState } from 'react';
import type { HistoryRow } from '../../../contract/reports.ts';
import { historyWords as words, moment } from '../../../words/screens/history.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { useQuery } from '../../client/use-query.ts';
import { frameCommands } from '../../commands/frame-commands.ts';
import { ListHead } from '../../frame/page.tsx';
import { Split, useRoom } from '../../frame/split.tsx';
import { useApp } from '../../state/app.ts';
import { useRecorded, useWhyReadOnly } from '../../state/hooks.ts';
import type { Location } from '../../state/navigation.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Link } from '../../ui/link.tsx';
import { saidProblem } from '../../ui/said.ts';
import type { Place } from '../place.ts';
import { compareWords } from '../../../words/screens/compare.ts';
import { Change, subjectOf } from './change.tsx';
import { CompareDays } from './compare.tsx';
import { useVerification } from './verify.tsx';
import styles from './place.module.css';

/** How many entries come at once. */
const STEP = 100;

function Entries({ rows, open }: { readonly rows: readonly HistoryRow[]; readonly open: string | undefined }) {
  const { navigation } = useApp();
  const { compact } = useRoom();
  const what = (row: HistoryRow) => (
    <span className={styles.what}>
      <span className={styles.action}>{words.action(row.action)}</span>
      <Link
        plain
        onPress={() => navigation.go({ place: 'history', record: String(row.seq) })}
        {...(open === String(row.seq) ? { 'aria-current': 'page' as const } : {})}
      >
        {subjectOf(row)}
      </Link>
    </span>
  );
  const wide = [
    { id: 'who', heading: words.columns.who, narrow: true, cell: ({ by }: HistoryRow) => by },
    { id: 'what', heading: words.columns.what, head: true, cell: what },
    { id: 'why', heading: words.columns.why, cell: ({ reason }: HistoryRow) => reason },
  ];
  return (
    <ShortTable
      caption={words.list}
      rows={rows}
      keyOf={({ seq }) => String(seq)}
      columns={[
        { id: 'when', heading: words.columns.when, narrow: true, cell: ({ at }) => moment(at) },
        ...(compact ? wide.filter(({ id }) => id === 'what') : wide),
      ]}
    />
  );
}

/** What stands in the place of an entry's number for the comparison of two days. */
const COMPARE = 'compare';

function Opened({
  record,
  newest,
  onClose,
}: {
  readonly record: string;
  readonly newest: string | undefined;
  readonly onClose: () => void;
}) {
  if (record === COMPARE) return newest === undefined ? null : <CompareDays newest={newest} onClose={onClose} />;
  return <Change key={record} seq={Number(record)} onClose={onClose} />;
}

function HistoryPlace({ location }: { readonly location: Location }) {
  const app = useApp();
  const why = useWhyReadOnly();
  const verification = useVerification();
  const [shown, setShown] = useState(STEP);
  const [asking, setAsking] = useState(false);
  const { value, problem } = useQuery(
    'history.rows',
    { ...useRecorded(), limit: Math.min(shown, 500) },
    { keep: true },
  );
  const close = (): void => app.navigation.go({ place: 'history' });
  const undo = (): void => {
    setAsking(false);
    void frameCommands.find(({ id }) => id === 'register.undo')?.run(app);
  };
  return (
    <Split
      list={
        <>
          <ListHead
            title={placeWords.history}
            lead={value === undefined ? undefined : words.lead(value.total)}
            actions={
              <>
                {verification.button}
                <Button onPress={() => app.navigation.go({ place: 'history', record: COMPARE })}>
                  {compareWords.button}
                </Button>
                <Button icon="undo" why={why} onPress={() => setAsking(true)}>
                  {words.undo}
                </Button>
              </>
            }
          />
          <div className={styles.list}>
            {verification.report}
            {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
            {value === undefined ? null : <Entries rows={value.rows} open={location.record} />}
            {value !== undefined && value.rows.length < Math.min(value.total, 500) ? (
              <Button onPress={() => setShown((now) => now + STEP)}>{words.more}</Button>
            ) : null}
          </div>
          <ConfirmDialog
            title={words.undoAsk}
            open={asking}
            onClose={() => setAsking(false)}
            onConfirm={undo}
            confirmLabel={words.undo}
          >
            <p>{words.undoText}</p>
          </ConfirmDialog>
        </>
      }
      record={
        location.record === undefined ? undefined : (
          <Opened record={location.record} newest={value?.rows[0]?.at.slice(0, 10)} onClose={close} />
        )
      }
    />
  );
}

export const historyPlace: Place = {
  id: 'history',
  group: 'papers',
  icon: 'history',
  needsRegister: true,
  View: HistoryPlace,
};
