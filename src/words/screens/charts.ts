import { VERDICT_WORDS, listed } from '../terms.ts';
import type { VerdictWord } from '../../core/law/answer.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** '2027-01' → 'Jan 2027'. */
export function shortMonth(month: string): string {
  const [year, number] = month.split('-');
  return `${MONTHS[Number(number) - 1] ?? number} ${year}`;
}

type Counts = Readonly<Record<VerdictWord, number>>;

function told(counts: Counts): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${VERDICT_WORDS[verdict as VerdictWord].toLowerCase()}`);
  return parts.length === 0 ? 'none' : listed(parts);
}

/** What the charts say. */
export const chartWords = {
  verdictsAlt: (counts: Counts) => `Bar of all transfers by their answer: ${told(counts)}.`,
  changesTitle: 'What changes when',
  changesLead: 'Days already known on which an answer changes, by month.',
  changesAlt: (months: number, worse: number) =>
    `Columns by month: ${months === 1 ? 'one month' : `${months} months`} with changes, ${worse} of them for the worse.`,
  changesNone: 'No date is known on which an answer changes.',
  worse: 'For the worse',
  other: 'Another basis',
  destinationsTitle: 'By destination',
  destinationsAlt: (places: number) => `Bars by destination, longest first: ${places} destinations.`,
  month: 'Month',
  destination: 'Destination',
  answer: 'Answer',
  transfers: 'Transfers',
  total: 'All',
  restOf: (places: number) => `${places} more destinations`,
} as const;
