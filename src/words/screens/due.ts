import type { DueKind } from '../../core/views/due.ts';
import { DUE_KIND_WORDS } from '../due.ts';
import { britishDay } from '../terms.ts';
import { grouped } from './table.ts';

interface Marked {
  readonly kind: DueKind;
  readonly first: string;
  readonly last: string;
}

function daysOf({ first, last }: Marked): string {
  return first === last ? britishDay(first) : `${britishDay(first)} to ${britishDay(last)}`;
}

function entries(count: number): string {
  return count === 1 ? 'one entry' : `${grouped(count)} entries`;
}

/** What the place of what falls due says. */
export const duePlaceWords = {
  lead: (total: number, until: string) =>
    total === 1 ? `One entry up to ${britishDay(until)}.` : `${grouped(total)} entries up to ${britishDay(until)}.`,
  more: (shown: number, total: number, last: string) =>
    `The first ${grouped(shown)} of ${grouped(total)} are shown, up to ${britishDay(last)}, in the timeline too; a saved file holds them all.`,
  empty: 'Nothing falls due within a year',
  emptyText:
    'Reviews, registrations, agreements, assessments, certifications, matters and accepted risks appear here by the day on which they end or fall due, and so do answers about transfers that do not hold longer.',
  emptyAction: 'Go to Safeguards and agreements',
  allPutOff: 'Everything that falls due within a year is put off',
  allPutOffText: 'Nothing is left in the list. What is put off is counted above, and comes back on its day.',
  bands: { overdue: 'Overdue', within30: 'Within 30 days', within90: 'Within 90 days', within365: 'Within a year' },
  bandEmpty: 'Nothing.',
  day: 'Day',
  what: 'What',
  kind: 'Why',
  save: 'Save …',
  saveCalendar: 'As a calendar (.ics)',
  saveTable: 'As a table (.csv)',
  fileName: (register: string, on: string) => `${register} due ${on}`,
  saved: (path: string, count: number) =>
    count === 1 ? `Saved ${path}, with one entry.` : `Saved ${path}, with ${grouped(count)} entries.`,

  timeline: 'Timeline',
  timelineName: (days: number, count: number) =>
    `Timeline of ${days} days: ${entries(count)}. The arrow keys go from mark to mark; Enter lists the entries of one. The list below says the same.`,
  span: 'How far ahead',
  spans: { 30: '30 days', 90: '90 days', 365: 'A year' },
  later: 'Later',
  many: '…',
  mark: (mark: Marked, count: number) =>
    `${DUE_KIND_WORDS[mark.kind]}, ${daysOf(mark)}: ${grouped(count)} ${count === 1 ? 'entry' : 'entries'}`,
  chosen: (mark: Marked) => `${DUE_KIND_WORDS[mark.kind]}, ${daysOf(mark)}`,
  wholeList: 'Show the whole list',

  doing: 'Put off',
  putOff: 'Put off …',
  putOffOf: (name: string, day: string) => `Put off: ${name}, due on ${britishDay(day)}`,
  putOffTitle: 'Put off until a day',
  putOffText: (what: string, day: string, late: boolean) =>
    `‘${what}’ ${late ? 'fell' : 'falls'} due on ${britishDay(day)}.`,
  putOffMeans:
    'It leaves this list until the day you choose, or until the day on which it falls due changes. Answers, findings and calendar files stay as they are, and the board report counts it.',
  back: 'Back in the list on',
  reason: 'Reason',
  reasonHelp: 'Why it can wait. Kept with the register under your name.',
  past: (day: string) =>
    `That is after ${britishDay(day)}, the day on which it falls due. Putting it off here does not put off the duty.`,
  overdue: (day: string) =>
    `It has been due since ${britishDay(day)}. Putting it off here does not put off the duty, which stays overdue.`,
  pastSure: 'Put it off past its day all the same',
  putOffButton: 'Put it off',
  putOffDone: (what: string, until: string) => `Put off until ${britishDay(until)}: ${what}.`,
  count: (count: number) => `${grouped(count)} put off`,
  putOffList: 'Put off',
  putOffListText: 'These fall due all the same. Each is back in the list on its day, or at once when its day changes.',
  until: 'Back on',
  why: 'Reason and by whom',
  byWhom: 'Put off by',
  by: (by: string, on: string) => `${by}, ${britishDay(on)}`,
  pastDueDay: 'past its day',
  takeBack: 'Take back',
  takeBackOf: (name: string) => `Take back that it is put off: ${name}`,
  takenBack: (what: string) => `Back in the list: ${what}.`,
  takeBackReason: 'Taken back from the list of what falls due',
} as const;
