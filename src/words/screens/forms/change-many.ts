import { grouped } from '../table.ts';

/** What the change of many records at once says. */
export const changeManyWords = {
  open: 'Owner, review …',
  title: (count: number) => (count === 1 ? 'Change one record' : `Change ${grouped(count)} records`),
  text: 'What stays empty is left as it is. All of them change together, and one undo takes all of them back.',
  owner: 'Owner',
  ownerHelp: 'Who answers for these records from now on.',
  nextReview: 'Next review',
  reason: 'Reason for the change',
  reasonHelp: 'Kept in the history beside what changed. It may stay empty.',
  change: (count: number) => (count === 1 ? 'Change it' : `Change all ${grouped(count)}`),
  done: (changed: number, of: number) =>
    changed === of
      ? `Changed: ${changed === 1 ? 'one record' : `${grouped(changed)} records`}.`
      : `Changed: ${grouped(changed)} of ${grouped(of)} records; the others were so already.`,
} as const;
