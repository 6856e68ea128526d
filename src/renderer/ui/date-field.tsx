import { parseDate } from '@internationalized/date';
import * as Aria from 'react-aria-components';
import { isDay } from '../../core/days.ts';
import { kitWords } from '../../words/screens/kit.ts';
import { IconButton } from './button.tsx';
import { FieldFrame, stateOf } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import styles from './field.module.css';
import calendar from './calendar.module.css';
import overlay from './overlay.module.css';

export interface DateFieldProps extends FieldProps {
  /** An ISO day; an empty text for none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly onBlur?: () => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

function dateOf(day: string | undefined) {
  return day !== undefined && isDay(day) ? parseDate(day) : null;
}

/** A day, typed as day, month and year in the British order or chosen from a calendar, and given as an ISO day. */
export function DateField({ value, onChange, onBlur, min, max, ...field }: DateFieldProps) {
  return (
    <Aria.DatePicker
      {...stateOf(field)}
      value={dateOf(value)}
      minValue={dateOf(min)}
      maxValue={dateOf(max)}
      onChange={(date) => onChange(date === null ? '' : date.toString().slice(0, 10))}
      onBlur={() => onBlur?.()}
      shouldForceLeadingZeros
    >
      <FieldFrame field={field}>
        <Aria.Group className={styles.box}>
          <Aria.DateInput className={styles.segments}>
            {(segment) => <Aria.DateSegment segment={segment} className={styles.segment} />}
          </Aria.DateInput>
          <Aria.Button className={styles.boxButton} aria-label={kitWords.openCalendar}>
            <Icon name="calendar" />
          </Aria.Button>
        </Aria.Group>
      </FieldFrame>
      <Aria.Popover className={overlay.popover} offset={4}>
        <Aria.Dialog className={calendar.dialog}>
          <Calendar />
        </Aria.Dialog>
      </Aria.Popover>
    </Aria.DatePicker>
  );
}

function Calendar() {
  return (
    <Aria.Calendar>
      <div className={calendar.head}>
        <IconButton slot="previous" icon="chevron-left" label={kitWords.previousMonth} size="small" />
        <Aria.CalendarHeading className={calendar.month} />
        <IconButton slot="next" icon="chevron-right" label={kitWords.nextMonth} size="small" />
      </div>
      <Aria.CalendarGrid weekdayStyle="short">
        <Aria.CalendarGridHeader>
          {(day) => <Aria.CalendarHeaderCell className={calendar.weekday}>{day}</Aria.CalendarHeaderCell>}
        </Aria.CalendarGridHeader>
        <Aria.CalendarGridBody>
          {(date) => <Aria.CalendarCell date={date} className={calendar.day} />}
        </Aria.CalendarGridBody>
      </Aria.CalendarGrid>
    </Aria.Calendar>
  );
}
