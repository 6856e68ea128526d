import { frameWords } from '../../words/screens/frame.ts';
import { useApp } from '../state/app.ts';
import { useSession } from '../state/hooks.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { PopoverButton } from '../ui/popover.tsx';
import styles from './top-bar.module.css';

/** The two clocks: the day that is judged, and the day as of whose end the register speaks. */
export function Dates() {
  const { session } = useApp();
  const on = useSession((state) => state.on);
  const asRecorded = useSession((state) => state.asRecorded);
  const today = useSession((state) => state.shell?.today ?? '');
  const created = useSession((state) => state.register?.createdOn.slice(0, 10));
  const past = asRecorded === undefined ? frameWords.asRecordedNow : frameWords.asOf(asRecorded);
  return (
    <PopoverButton
      label={frameWords.dates}
      trigger={
        <Button variant="quiet" size="small" icon="calendar">
          {frameWords.onDay(on)}
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
          value={asRecorded ?? ''}
          min={created}
          max={today}
          onChange={(day) => void session.setAsRecorded(day === '' ? undefined : day)}
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

/** Says, below the bar and in every place, that one does not look at today's register. */
export function DatesBand() {
  const { session } = useApp();
  const asRecorded = useSession((state) => state.asRecorded);
  const on = useSession((state) => state.on);
  const home = useSession((state) => state.register?.sampleDay ?? state.shell?.today ?? '');
  const isOpen = useSession((state) => state.register !== undefined);
  if (!isOpen || (asRecorded === undefined && on === home)) return null;
  return (
    <div className={styles.band} role="status">
      <p>{asRecorded === undefined ? frameWords.onAnotherDay(on) : frameWords.past(asRecorded)}</p>
      <Button size="small" onPress={() => void session.resetDates()}>
        {asRecorded === undefined ? frameWords.backToToday : frameWords.backToNow}
      </Button>
    </div>
  );
}
