import { readFile, writeFile } from 'node:fs/promises';
import type { Day } from '../../core/days.ts';
import { dueList } from '../../core/views/due.ts';
import type { DueEntry, DueInput } from '../../core/views/due.ts';
import { provenanceOf } from '../../core/views/provenance.ts';
import { calendarWords, DUE_HEADINGS, DUE_KIND_WORDS, DUE_LIST } from '../../words/due.ts';
import { provenanceInOneLine, provenanceLines } from '../../words/provenance.ts';
import { say } from '../../words/say.ts';
import { notAsWritten } from '../files/file-error.ts';
import { writeChecked } from '../files/write-checked.ts';
import { csvOf, writeCsv } from './csv.ts';
import type { CsvFile, Values } from './csv.ts';
import { calendarText } from './ics.ts';
import type { CalendarDay } from './ics.ts';
import type { ExportedFile, ExportRequest } from './request.ts';

/** What falls due, as a calendar or a table, up to a day. */
export interface DueRequest extends ExportRequest, Pick<DueInput, 'contacts'> {
  readonly format: 'ics' | 'csv';
  readonly until: Day;
}

/** A calendar leaves the register and may be shown on a wall: it names no contact and no owner, and of what is put off no reason. Its day is the day on which it falls due. */
function calendarDay({ on, kind, key, recordKind, name, statement, citation, putOff }: DueEntry): CalendarDay {
  const isPerson = recordKind === 'contact';
  return {
    uid: `${key.replaceAll(/[^\w.-]/gu, '-')}@transfer-register`,
    on,
    summary: calendarWords.summary(kind, isPerson ? '' : name),
    description: isPerson ? '' : [say(statement), citation, ...calendarWords.putOff(putOff?.until)].join('\n'),
    category: DUE_KIND_WORDS[kind],
  };
}

/** What the head of an export is made from, beside the register and the dates. */
type About = Parameters<typeof provenanceOf>[3];

/** The list as calendar text. */
export function dueCalendar(entries: readonly DueEntry[], { snapshot, law, dates }: DueInput, about: About): string {
  return calendarText({
    name: calendarWords.name(snapshot.name),
    about: provenanceInOneLine(provenanceOf(snapshot, law, dates, about)),
    program: 'Transfer Register',
    made: dates.on,
    days: entries.map((entry) => calendarDay(entry)),
  });
}

/** The list as a table, with where it comes from in every row. */
export function dueTable(entries: readonly DueEntry[], input: DueInput, about: About): CsvFile {
  const rows = entries.map((entry): Values => ({
    [DUE_HEADINGS.due]: entry.on,
    [DUE_HEADINGS.kind]: DUE_KIND_WORDS[entry.kind],
    [DUE_HEADINGS.name]: entry.name,
    [DUE_HEADINGS.text]: say(entry.statement),
    [DUE_HEADINGS.citation]: entry.citation,
    [DUE_HEADINGS.owner]: entry.owner ?? '',
    [DUE_HEADINGS.putOffUntil]: entry.putOff?.until ?? '',
    [DUE_HEADINGS.putOffWhy]: entry.putOff?.reason ?? '',
    [DUE_HEADINGS.id]: entry.record,
  }));
  const { snapshot, law, dates } = input;
  const constant = Object.fromEntries(
    provenanceLines(provenanceOf(snapshot, law, dates, about)).map(({ label, text }) => [label, text]),
  );
  return csvOf([{ name: DUE_LIST, rows }], constant);
}

async function checkCalendar(path: string, beside: string, calendar: string): Promise<void> {
  const found = await readFile(beside, 'utf8');
  if (found !== calendar) throw notAsWritten(path, 'characters', calendar.length, found.length);
}

/**
 * Writes what falls due up to a day.
 * @throws FileError where the file cannot be written, or does not hold what was written
 */
export async function exportDue(request: DueRequest): Promise<ExportedFile> {
  const { format, until, out, force, signal } = request;
  const entries = dueList(request, until);
  if (format === 'csv') return writeCsv(dueTable(entries, request, request), { out, force, signal });
  const calendar = dueCalendar(entries, request, request);
  await writeChecked(
    out,
    async (beside) => writeFile(beside, calendar),
    async (beside) => checkCalendar(out, beside, calendar),
    { force, signal },
  );
  return { path: out, sheets: [{ name: DUE_LIST, rows: entries.length }] };
}
