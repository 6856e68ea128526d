import { number } from './count.ts';
import { britishDay } from './terms.ts';

/** What the trend says wherever it is told. */
export const TREND_WORDS = {
  day: 'Day',
  total: 'All',
  actSoon: 'Of these, act soon',
  notTakingPlace: 'Of these, not begun or over',
  endedSince: 'Took place, ended since',
  when: { past: 'month-end', now: 'the day asked', ahead: 'an answer changes' },
  /** Which clock the figures go by. */
  clock:
    'Each day is judged by the law and the facts of that day as the register holds them now: a fact entered or put right later counts from the day on which it was so.',
  clockRecorded: (day: string) =>
    `Each day is judged by the law and the facts of that day as the register held them at the end of ${britishDay(day)}.`,
  noneAhead: 'No day ahead is known on which an answer changes.',
  further: (days: number, last: string) =>
    days === 1
      ? `One more day ahead is known on which an answer changes, ${britishDay(last)}.`
      : `${number(days)} more days ahead are known on which an answer changes, the last of them ${britishDay(last)}.`,
} as const;

/** Narrow headings of the trend on a terminal, where the whole ones do not fit. */
export const TREND_HEADINGS = {
  day: TREND_WORDS.day,
  when: 'What day',
  counts: {
    'no-mechanism': 'None',
    'needs-judgement': 'Judgement',
    'mechanism-in-place': 'In place',
    'not-restricted': 'Not restricted',
  },
  endedSince: 'Ended since',
  total: TREND_WORDS.total,
  actSoon: 'Act soon',
  notTakingPlace: 'Not that day',
} as const;

/** What the headings stand for, below the table. */
export const TREND_KEY =
  'None: no mechanism. Judgement: needs judgement. In place: mechanism in place. These four and those ended since make up all. Act soon counts some of them again: their answer gets worse within 90 days. So does not that day: some of the not restricted had not begun, or were over.';
