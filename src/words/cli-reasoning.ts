import { britishDay } from './terms.ts';

/** What `verdicts --why-not` and `verdicts --known` say around their answers. */
export const REASONING_LABELS = {
  whyNot: 'Why not otherwise',
  wouldChange: 'What would change it',
  standsFrom: (day: string) => `It stands from ${britishDay(day)} by what is known already.`,
  onThatDay: (day: string) => `On ${britishDay(day)}`,
  becomes: 'Then',
  furtherTurns: (days: number, last: string) =>
    days === 1
      ? `The answer changes on one more day that is known, ${britishDay(last)}.`
      : `The answer changes on ${days} more days that are known, the last of them ${britishDay(last)}.`,
  known: (day: string, on: string) =>
    `What was known at the end of ${britishDay(day)} of ${britishDay(on)}, and what is known now`,
  knownThen: 'Known then',
  knownNow: 'Known now',
  notHeld: 'the register did not hold the transfer in force',
  notReached: 'the law did not reach the transfer',
  same: 'The answer is the same.',
  made: 'What made the difference',
  nothing: 'nothing',
  changed: (count: number) =>
    count === 1
      ? 'One record behind the answer was changed meanwhile.'
      : `${count} records behind the answer were changed meanwhile.`,
} as const;
