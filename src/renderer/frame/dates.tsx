import { useEffect, useRef, useState } from 'react';
import { frameWords } from '../../words/screens/frame.ts';
import { useApp } from '../state/app.ts';
import { useSession } from '../state/hooks.ts';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { DateField } from '../ui/date-field.tsx';
import { Icon } from '../ui/icon.tsx';
import { PopoverButton } from '../ui/popover.tsx';
import styles from './top-bar.module.css';

/** The two clocks: the day that is judged, and the day as of whose end the register speaks. */
export function Dates() {
  const { session } = useApp();
  const on = useSession((state) => state.on);
  const asRecorded = useSession((state) => state.asRecorded);
  const today = useSession((state) => state.shell?.today ?? '');
  const created = useSession((state) => state.register?.createdOn.slice(0, 10));
  // While a day is typed, its year is for a moment one of long ago.
  const [typed, setTyped] = useState(asRecorded ?? '');
  useEffect(() => setTyped(asRecorded ?? ''), [asRecorded]);
  const type = (day: string): void => {
    setTyped(day);
    if (day === '') void session.setAsRecorded(undefined);
    else if (day >= (created ?? '') && day <= today) void session.setAsRecorded(day);
  };
  const past = asRecorded === undefined ? frameWords.asRecordedNow : frameWords.asOf(asRecorded);
  return (
    <PopoverButton
      label={frameWords.dates}
      trigger={
        <Button variant="quiet" size="small" icon="calendar">
          {asRecorded === undefined ? frameWords.onDay(on) : `${frameWords.onDay(on)},`}
          <span className={styles.past}>{asRecorded === undefined ? null : past}</span>
        </Button>
      }
    >
      <div className={styles.dates}>
        <DateField
          label={frameWords.on}
          description={frameWords.onHint}
          value={on}
          onChange={(day) => (day === '' ? undefined : session.setOn(day))}
        />
        <DateField
          label={frameWords.asRecorded}
          description={frameWords.asRecordedHint}
          value={typed}
          min={created}
          max={today}
          onChange={type}
        />
        <div className={styles.dateButtons}>
          <Button size="small" onPress={() => session.setOn(today)}>
            {frameWords.backToToday}
          </Button>
          <Button
            size="small"
            isDisabled={asRecorded === undefined}
            onPress={() => void session.setAsRecorded(undefined)}
          >
            {frameWords.backToNow}
          </Button>
        </div>
      </div>
    </PopoverButton>
  );
}

/** Says, below the bar and in every place, that one does not look at today's register. It is there before it says anything, so that what comes and goes is heard. */
export function DatesBand() {
  const { session, toasts } = useApp();
  const asRecorded = useSession((state) => state.asRecorded);
  const on = useSession((state) => state.on);
  const home = useSession((state) => state.register?.sampleDay ?? state.shell?.today ?? '');
  const isOpen = useSession((state) => state.register !== undefined);
  const isPast = isOpen && asRecorded !== undefined;
  const was = useRef(isPast);
  useEffect(() => {
    if (was.current && !isPast && isOpen) toasts.show({ tone: 'done', text: frameWords.isNow });
    was.current = isPast;
  }, [isPast, isOpen, toasts]);
  const isSaid = isPast || (isOpen && on !== home);
  return (
    <div
      role="status"
      className={isSaid ? cx(styles.band, isPast && styles.isPast) : undefined}
      data-past={isPast || undefined}
    >
      {isSaid && !isPast ? (
        <>
          <p>{frameWords.onAnotherDay(on)}</p>
          <Button size="small" onPress={() => void session.resetDates()}>
            {frameWords.backToToday}
          </Button>
        </>
      ) : null}
      {isPast ? (
        <>
          <Icon name="history" />
          <p>{frameWords.past(asRecorded, on)}</p>
          {on === asRecorded ? null : (
            <Button size="small" onPress={() => session.setOn(asRecorded)}>
              {frameWords.judgeOn(asRecorded)}
            </Button>
          )}
          <Button size="small" onPress={() => void session.setAsRecorded(undefined)}>
            {frameWords.backToNow}
          </Button>
        </>
      ) : null}
    </div>
  );
}
