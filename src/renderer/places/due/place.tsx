import { useState } from 'react';
import type { DueReply } from '../../../contract/answers.ts';
import { addDays } from '../../../core/days.ts';
import type { TimelineMark } from '../../../core/views/due-timeline.ts';
import type { DueEntry } from '../../../core/views/due.ts';
import { duePlaceWords as words } from '../../../words/screens/due.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { useQuery } from '../../client/use-query.ts';
import { Page } from '../../frame/page.tsx';
import { useApp } from '../../state/app.ts';
import { useDates } from '../../state/hooks.ts';
import { Button, ToggleButton } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { saidProblem } from '../../ui/said.ts';
import type { Place } from '../place.ts';
import { DueBand } from './due-band.tsx';
import { PutOffDialog } from './put-off-dialog.tsx';
import { PutOffList } from './put-off-list.tsx';
import { useSaveDue } from './save-due.tsx';
import { DueTimeline } from './timeline.tsx';
import styles from './due.module.css';

const BANDS = [
  { id: 'overdue', first: undefined, last: -1 },
  { id: 'within30', first: 0, last: 30 },
  { id: 'within90', first: 31, last: 90 },
  { id: 'within365', first: 91, last: 365 },
] as const;

/** The entries of a span of days, counted from the day asked. */
function within(items: readonly DueEntry[], on: string, first: number | undefined, last: number): readonly DueEntry[] {
  const [begin, end] = [first === undefined ? '' : addDays(on, first), addDays(on, last)];
  return items.filter((item) => item.on >= begin && item.on <= end);
}

/** The list in spans of days, or the entries of the mark that is chosen in the timeline. */
function DueLists({
  due,
  chosen,
  onWhole,
  onPutOff,
}: {
  readonly due: DueReply;
  readonly chosen: TimelineMark | undefined;
  readonly onWhole: () => void;
  readonly onPutOff: (entry: DueEntry) => void;
}) {
  const { on, items } = due;
  if (chosen !== undefined) {
    const keys = new Set(chosen.entries.map(({ key, on: day }) => `${key} ${day}`));
    return (
      <DueBand
        title={words.chosen(chosen)}
        on={on}
        items={items.filter(({ key, on: day }) => keys.has(`${key} ${day}`))}
        onPutOff={onPutOff}
        actions={
          <Button variant="quiet" size="small" icon="close" onPress={onWhole}>
            {words.wholeList}
          </Button>
        }
      />
    );
  }
  return BANDS.map(({ id, first, last }) => (
    <DueBand key={id} title={words.bands[id]} on={on} items={within(items, on, first, last)} onPutOff={onPutOff} />
  ));
}

function NothingDue({ allPutOff }: { readonly allPutOff: boolean }) {
  const { navigation } = useApp();
  if (allPutOff) {
    return (
      <EmptyState icon="due" title={words.allPutOff}>
        {words.allPutOffText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="due"
      title={words.empty}
      action={
        <Button variant="primary" onPress={() => navigation.go({ place: 'agreements' })}>
          {words.emptyAction}
        </Button>
      }
    >
      {words.emptyText}
    </EmptyState>
  );
}

function DuePlace() {
  const dates = useDates();
  const { value: due, problem } = useQuery('answers.due', dates, { keep: true });
  const { button, panel } = useSaveDue();
  const [chosen, setChosen] = useState<TimelineMark>();
  const [puttingOff, setPuttingOff] = useState<DueEntry>();
  const [showsPutOff, setShowsPutOff] = useState(false);
  const putOff = due?.putOff;
  const anyPutOff = putOff !== undefined && putOff.total > 0;
  return (
    <Page
      title={placeWords.due}
      lead={due === undefined ? undefined : words.lead(due.total, due.until)}
      actions={
        <>
          {anyPutOff ? (
            <ToggleButton icon="postponement" isSelected={showsPutOff} onChange={setShowsPutOff}>
              {words.count(putOff.total)}
            </ToggleButton>
          ) : null}
          {button}
        </>
      }
    >
      {panel}
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {anyPutOff && showsPutOff ? <PutOffList items={putOff.items} total={putOff.total} /> : null}
      {due === undefined || due.total > 0 ? null : <NothingDue allPutOff={anyPutOff} />}
      {due === undefined || due.items.length === due.total ? null : (
        <Callout>{words.more(due.items.length, due.total, due.items.at(-1)?.on ?? due.on)}</Callout>
      )}
      {due === undefined || due.total === 0 ? null : (
        <div className={styles.parts}>
          <DueTimeline items={due.items} on={due.on} chosen={chosen} onChoose={setChosen} />
          <div className={styles.lists}>
            <DueLists due={due} chosen={chosen} onWhole={() => setChosen(undefined)} onPutOff={setPuttingOff} />
          </div>
        </div>
      )}
      {puttingOff === undefined || due === undefined ? null : (
        <PutOffDialog entry={puttingOff} on={due.on} onClose={() => setPuttingOff(undefined)} />
      )}
    </Page>
  );
}

export const duePlace: Place = {
  id: 'due',
  group: 'work',
  icon: 'due',
  needsRegister: true,
  View: DuePlace,
};
