import type { VerdictWord } from '../../core/law/answer.ts';
import { britishDay, VERDICT_WORDS } from '../terms.ts';
import type { TREND_WORDS } from '../trend.ts';
import { grouped } from './table.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What the trend says on the first screen. */
export const trendWords = {
  title: 'The trend',
  lead: 'How the transfers stood at the last month-ends, stand on the day, and will stand on the days ahead on which an answer is known to change.',
  working: 'Every day of the trend is being judged …',
  ready: 'The trend: worked out.',
  alt: (past: string, then: string, now: string, ahead: string) =>
    [`Columns by day. ${past}: ${then}; on the day: ${now}.`, ahead].filter((text) => text !== '').join(' '),
  altAhead: (day: string, counts: string) => `On ${britishDay(day)}: ${counts}.`,
  shortCounts: (counts: Readonly<Record<VerdictWord, number>>) =>
    `${grouped(counts['no-mechanism'])} without a mechanism, ${grouped(counts['needs-judgement'])} to be judged, ${grouped(counts['mechanism-in-place'])} in place`,
  /** '2026-11-30' → 'Nov 2026' for a month-end, '1 Feb 2027' for any other day. */
  tick: (day: string, when: keyof typeof TREND_WORDS.when) => {
    const [year, month = '', date] = day.split('-');
    const named = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
    return when === 'past' ? named : `${Number(date)} ${named}`;
  },
  ahead: 'Days ahead on which an answer changes',
  notTakingPlace: 'Not begun by that day, or over',
  when: { past: '', now: 'the day asked', ahead: 'ahead' },
  open: (count: number, what: string, day: string) => `${grouped(count)} ${what} on ${britishDay(day)}: opens the list`,
  verdictWord: (verdict: VerdictWord) => VERDICT_WORDS[verdict].toLowerCase(),
  actSoonWord: 'to be acted on soon',
  endedWord: 'ended since',
  shownOnDay: 'A number opens its list. For another day the whole window is then shown on that day.',
} as const;
