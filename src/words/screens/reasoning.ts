import type { Unused } from '../../core/law/reasoning/why-not.ts';
import { britishDay, theLaw } from '../terms.ts';

const STATES: Readonly<Record<Unused['state'], string>> = {
  stands: 'In reserve',
  'not-known': 'Open',
  fails: 'Does not carry',
  'not-there': 'Not there',
};

/** What the reasoning about a transfer says on its page, beside the steps. */
export const reasoningWords = {
  whyNot: 'Why not otherwise?',
  whyNotAbout: (regime: string) => `Why not otherwise, under ${theLaw(regime)}`,
  working: 'Being worked out …',
  ready: (what: string) => `${what}: worked out.`,
  heard: (regime: string, was: string, is: string) =>
    `Under ${theLaw(regime)}: ${was} by what was known then, ${is} by what is known now.`,
  state: (state: Unused['state']) => STATES[state],
  noOther: 'The law knows no other mechanism for it.',
  wouldChange: 'What would change it',
  wouldChangeAll: 'What would change it, all of it together',
  standsFrom: (day: string) => `By what is known already it stands from ${britishDay(day)}.`,
  turn: (day: string) => `What happens on ${britishDay(day)}, and after that?`,
  turnAbout: (day: string, regime: string) => `What happens on ${britishDay(day)}, under ${theLaw(regime)}`,
  after: (day: string) => `After ${britishDay(day)} it is known to change again`,
  noneAfter: (day: string) => `After ${britishDay(day)} no further day is known on which this answer changes.`,
  furtherTurns: (days: number, last: string) =>
    days === 1
      ? `It changes on one more day that is known, ${britishDay(last)}.`
      : `It changes on ${days} more days that are known, the last of them ${britishDay(last)}.`,
  makesChange: 'What makes it change',
  compared: (day: string) => `The answer before and on ${britishDay(day)}`,
  before: (day: string) => `On ${britishDay(day)}`,
  on: (day: string) => `From ${britishDay(day)}`,
  nothingStands: 'Rests on nothing',
  steps: (day: string) => `The steps of ${britishDay(day)}`,
  toDo: (day: string) => `What to do from ${britishDay(day)}`,
  clocks: 'What we knew then, and what was so',
  clocksLead: 'The same day, judged by what the register said at the end of an earlier day, and by what it says now.',
  judgedOn: 'The day judged',
  knownOn: 'As known at the end of (UTC)',
  needsDays: 'Choose both days.',
  knownThen: (day: string) => `Known at the end of ${britishDay(day)}`,
  knownNow: 'Known now',
  knownAsRecorded: (day: string) => `Known at the end of ${britishDay(day)}, the day in the bar above`,
  notHeld: 'The register did not hold it in force',
  notReached: 'The law did not reach it',
  same: 'The answer is the same by both.',
  differs: 'What made the difference',
  field: 'Field',
  wasThen: 'Then',
  isNow: 'Now',
  goodThrough: (day: string) => `Good through ${britishDay(day)}`,
  changed: (count: number) => {
    if (count === 0) return 'No record behind the answer was changed meanwhile.';
    return count === 1
      ? 'One record behind the answer was changed meanwhile.'
      : `${count} records behind the answer were changed meanwhile.`;
  },
} as const;
