import { grouped } from './table.ts';

function counted(count: number, what: string): string {
  if (count === 0) return `No ${what} differs`;
  return count === 1 ? `One ${what} differs` : `${grouped(count)} ${what}s differ`;
}

/** What the comparison of two days says. */
export const compareWords = {
  open: 'Open it',
  button: 'Compare two days',
  kind: 'Comparison',
  name: 'What differs between two days',
  from: 'From the end of',
  to: 'To the end of',
  notInOrder: 'The second day cannot come before the first.',
  lead: 'The register as it was recorded at the end of each day (UTC), each transfer judged on that day by the law that the register used then.',
  verdicts: 'Answers that differ',
  verdictCount: (count: number) => counted(count, 'answer'),
  noVerdicts: 'Every transfer has the same answer on both days, or was in force on neither.',
  transfer: 'Transfer',
  law: 'Law',
  before: 'Before',
  after: 'After',
  recordCount: (count: number) => counted(count, 'record'),
  what: { new: 'New', gone: 'Gone', changed: 'Changed' },
  contacts: (count: number) =>
    count === 1
      ? 'One contact was entered, changed or erased between the two days.'
      : `${grouped(count)} contacts were entered, changed or erased between the two days.`,
  showMore: 'Show more',
  more: (shown: number, total: number) => `The first ${grouped(shown)} of ${grouped(total)} are shown.`,
} as const;
