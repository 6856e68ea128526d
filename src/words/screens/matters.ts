import { britishDay } from '../terms.ts';

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** What the place Matters says. */
export const mattersWords = {
  empty: 'No request, complaint, breach or enquiry is recorded',
  emptyText:
    'Each has a clock: record the day on which it came and under which law it is, and the register shows when it is due and why. It needs no person’s name.',
  clock: 'Its clock',
  step: 'To be done',
  due: 'By',
  dueIfRunning: 'By, if it ran again today',
  setByHand: 'set by hand',
  left: (count: number) => {
    if (count === 0) return 'today is the last day';
    return count > 0 ? `${days(count)} left` : `${days(-count)} ago`;
  },
  acknowledgement: 'Acknowledgement',
  acknowledged: (on: string, due: string, late: boolean) =>
    late ? `${britishDay(on)}, after ${britishDay(due)}` : `${britishDay(on)}, in time by ${britishDay(due)}`,
  notAcknowledged: (due: string, late: boolean) =>
    late ? `not given; it was due by ${britishDay(due)}` : `to be given by ${britishDay(due)}`,
  why: 'How it is counted',
  unconfirmed: 'general knowledge, unconfirmed',
} as const;
