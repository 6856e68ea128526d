import { britishDay } from '../terms.ts';
import { grouped } from './table.ts';

/** What the first screen of an open register says. */
export const overviewWords = {
  lead: (transfers: number, on: string) =>
    transfers === 1
      ? `One transfer, judged on ${britishDay(on)}.`
      : `${grouped(transfers)} transfers, judged on ${britishDay(on)}.`,
  answers: 'Answers',
  ofThese: 'of these',
  openList: ': opens the list',
  emptyTitle: 'Nothing to judge yet',
  emptyText:
    'Begin with the companies of the group and those who receive data from them, then record which data go where. Each transfer is judged as soon as it is saved.',
  firstEntity: 'Record a company of the group',
  firstTransfer: 'Record a transfer',
  decisions: 'Needs a decision',
  decisionsNone: 'No finding needs a decision.',
  allFindings: (count: number) => `${grouped(count)} findings in all`,
  overdue: (day: string) => `overdue since ${britishDay(day)}`,
  by: (day: string) => `by ${britishDay(day)}`,
  due: 'Falls due',
  allDue: 'Whole list',
  putOff: (count: number) => `${grouped(count)} put off`,
  dueNone: 'Nothing falls due within a year.',
  within30: 'Within 30 days, and overdue',
  within90: 'Within 90 days',
  within365: 'Within a year',
  count: (count: number) => grouped(count),
  dueDay: 'Day',
  dueWhat: 'What',
  dueKind: 'Why',
  more: (count: number) => `${count} more`,
  map: 'Where data go',
  openFlows: 'Figures and filters',
} as const;
