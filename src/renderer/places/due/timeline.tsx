import { useMemo, useState } from 'react';
import type { Day } from '../../../core/days.ts';
import { timelineOf, TIMELINE_SPANS } from '../../../core/views/due-timeline.ts';
import type { TimelineLane, TimelineMark, TimelineSpan } from '../../../core/views/due-timeline.ts';
import type { DueEntry } from '../../../core/views/due.ts';
import { DUE_KIND_WORDS } from '../../../words/due.ts';
import { duePlaceWords as words } from '../../../words/screens/due.ts';
import { tickDay } from '../../../words/screens/table.ts';
import type { Stop } from '../../pictures/use-roving.ts';
import { useRoving } from '../../pictures/use-roving.ts';
import { useWidth } from '../../pictures/use-width.ts';
import { cx } from '../../ui/cx.ts';
import { Section } from '../../ui/facts.tsx';
import { RadioGroup } from '../../ui/toggle.tsx';
import { daysApart, MARK, placeOf, timelineShape } from './timeline-shape.ts';
import type { TimelineShape } from './timeline-shape.ts';
import styles from './timeline.module.css';

/** A mark with the place where it stands. */
interface Placed {
  readonly id: string;
  readonly mark: TimelineMark;
  readonly x: number;
  readonly lane: number;
  readonly end: 'overdue' | 'later' | undefined;
}

function placedOf(lane: TimelineLane, row: number, span: TimelineSpan, shape: TimelineShape): readonly Placed[] {
  const at = (mark: TimelineMark | undefined, x: number, end: Placed['end']): readonly Placed[] =>
    mark === undefined ? [] : [{ id: `${mark.id} ${end ?? ''}`, mark, x, lane: row, end }];
  return [
    ...at(lane.overdue, shape.overdue, 'overdue'),
    ...lane.marks.flatMap((mark) => at(mark, placeOf(mark.at, span, shape), undefined)),
    ...at(lane.later, shape.later, 'later'),
  ];
}

interface MarkProps extends Placed {
  readonly y: number;
  readonly active: boolean;
  readonly chosen: boolean;
}

/** One mark: how many entries, in a shape that says at which end they stand. */
function Mark({ id, mark, x, y, end, active, chosen }: MarkProps) {
  const count = mark.entries.length;
  return (
    <g
      data-stop={id}
      role="button"
      tabIndex={active ? 0 : -1}
      aria-pressed={chosen}
      className={cx(styles.mark, chosen && styles.chosen, end !== undefined && styles[end])}
    >
      <title>{words.mark(mark, count)}</title>
      <g aria-hidden="true">
        <rect x={x - MARK / 2} y={y - 11} width={MARK} height={22} rx={end === undefined ? 11 : 3} />
        <text x={x} y={y + 4}>
          {count > 999 ? words.many : count}
        </text>
      </g>
    </g>
  );
}

/** What falls due along an axis of days, a lane for each kind. A mark stands for the entries of one day or of a few, and chooses them in the list. */
export function DueTimeline({
  items,
  on,
  chosen,
  onChoose,
}: {
  readonly items: readonly DueEntry[];
  readonly on: Day;
  /** The mark whose entries are listed. */
  readonly chosen: TimelineMark | undefined;
  readonly onChoose: (mark: TimelineMark | undefined) => void;
}) {
  const [span, setSpan] = useState<TimelineSpan>(90);
  const [box, width] = useWidth<HTMLDivElement>(900);
  const shape = useMemo(() => timelineShape(width), [width]);
  const timeline = useMemo(() => timelineOf(items, on, span, daysApart(span, shape)), [items, on, span, shape]);
  const placed = useMemo(
    () => timeline.lanes.flatMap((lane, row) => placedOf(lane, row, span, shape)),
    [timeline, span, shape],
  );
  const stops = useMemo(
    () => placed.map(({ id, x, lane }): Stop => ({ id, column: Math.round(x), place: lane })),
    [placed],
  );
  const { active, events } = useRoving(stops, (stop) => {
    const mark = placed.find(({ id }) => id === stop)?.mark;
    onChoose(mark?.id === chosen?.id && mark?.last === chosen?.last ? undefined : mark);
  });
  const rowAt = (row: number): number => shape.top + row * shape.lane + shape.lane / 2;
  const bottom = shape.top + timeline.lanes.length * shape.lane;
  return (
    <Section
      title={words.timeline}
      actions={
        <RadioGroup
          label={words.span}
          hideLabel
          inline
          value={String(span)}
          onChange={(id) => setSpan(TIMELINE_SPANS.find((one) => String(one) === id) ?? 90)}
          choices={TIMELINE_SPANS.map((days) => ({ id: String(days), label: words.spans[days] }))}
        />
      }
    >
      <div ref={box} className={styles.frame} data-tour="timeline">
        {width === 0 ? null : (
          <svg
            width={shape.width}
            height={bottom + 4}
            viewBox={`0 0 ${shape.width} ${bottom + 4}`}
            role="group"
            aria-label={words.timelineName(span, items.length)}
            className={styles.picture}
            {...events}
          >
            <text x={shape.overdue} y={16} className={cx(styles.heading, styles.middle)}>
              {words.bands.overdue}
            </text>
            <text x={shape.later} y={16} className={cx(styles.heading, styles.middle)}>
              {words.later}
            </text>
            {timeline.ticks.map(({ day, at }) => {
              const x = placeOf(at, span, shape);
              return (
                <g key={day} aria-hidden="true">
                  <path d={`M${x} ${shape.top - 4}V${bottom}`} className={styles.tick} />
                  <text x={x} y={16} className={cx(styles.heading, styles.middle)}>
                    {tickDay(day, span === 365)}
                  </text>
                </g>
              );
            })}
            {timeline.lanes.map(({ kind }, row) => (
              <g key={kind}>
                <path d={`M0 ${rowAt(row) + shape.lane / 2}H${shape.width}`} className={styles.line} />
                <text x={0} y={rowAt(row) + 4} className={styles.name}>
                  {DUE_KIND_WORDS[kind]}
                </text>
              </g>
            ))}
            {placed.map((one) => (
              <Mark
                key={one.id}
                {...one}
                y={rowAt(one.lane)}
                active={one.id === active}
                chosen={one.mark.id === chosen?.id && one.mark.last === chosen.last}
              />
            ))}
          </svg>
        )}
      </div>
    </Section>
  );
}
