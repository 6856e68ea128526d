import type { FlowStop } from '../../../core/views/flow-stops.ts';
import { flowsWords as words } from '../../../words/screens/flows.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Slider } from '../../ui/slider.tsx';
import styles from './flows.module.css';

/** The dates of a request about the flows. */
export interface FlowDates {
  readonly on: string;
  readonly asRecorded?: string | undefined;
}

/** How a stop is asked for: what lies behind as it was recorded then, what lies ahead by what is recorded now. */
export function datesAt({ day, when }: FlowStop, now: FlowDates): FlowDates {
  if (when === 'now') return now;
  return when === 'past' ? { on: day, asRecorded: day } : { ...now, on: day };
}

/** Moves the pictures through the days on which something was recorded, and those on which an answer is known to change. */
export function ThroughTime({
  stop,
  onStop,
}: {
  /** The day looked at, where it is another than the window's. */
  readonly stop: FlowStop | undefined;
  readonly onStop: (stop: FlowStop | undefined) => void;
}) {
  const { value } = useQuery('flows.stops', useDates(), { keep: true });
  const stops = value?.stops ?? [];
  const now = stops.findIndex(({ when }) => when === 'now');
  if (now === -1 || stops.length === 1) return null;
  const found = stop === undefined ? -1 : stops.findIndex(({ day, when }) => day === stop.day && when === stop.when);
  const at = found === -1 ? now : found;
  const here = stops[at];
  return (
    <div className={styles.time}>
      <Slider
        label={words.time}
        value={at}
        last={stops.length - 1}
        said={here === undefined ? '' : words.stop(here.day, here.when)}
        onChange={(next) => onStop(next === now ? undefined : stops[next])}
      />
      {at === now ? null : (
        <Button size="small" variant="quiet" onPress={() => onStop(undefined)}>
          {words.backToDay}
        </Button>
      )}
    </div>
  );
}
