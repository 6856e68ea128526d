import { britishDay } from '../terms.ts';
import { grouped } from './table.ts';

/** What the place of what falls due says. */
export const duePlaceWords = {
  lead: (total: number, until: string) =>
    total === 1 ? `One entry up to ${britishDay(until)}.` : `${grouped(total)} entries up to ${britishDay(until)}.`,
  more: (shown: number, total: number) =>
    `The first ${grouped(shown)} of ${grouped(total)} are shown; a saved file holds them all.`,
  empty: 'Nothing falls due within a year',
  emptyText:
    'Reviews, registrations, agreements, assessments, certifications, matters and accepted risks appear here by the day on which they end or fall due, and so do answers about transfers that do not hold longer.',
  bands: { overdue: 'Overdue', within30: 'Within 30 days', within90: 'Within 90 days', within365: 'Within a year' },
  bandEmpty: 'Nothing.',
  day: 'Day',
  what: 'What',
  kind: 'Why',
  save: 'Save',
  saveCalendar: 'As a calendar (.ics)',
  saveTable: 'As a table (.csv)',
  fileName: (register: string, on: string) => `${register} due ${on}`,
  saved: (path: string, entries: number) =>
    entries === 1 ? `Saved ${path}, with one entry.` : `Saved ${path}, with ${grouped(entries)} entries.`,
} as const;
