import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dueList, dueUntil } from '../../../src/core/views/due.ts';
import { exportDue } from '../../../src/engine/export/due.ts';
import { calendarText, escapedText, foldedLine } from '../../../src/engine/export/ics.ts';
import { facts } from '../../core/law/verdict/case-builder.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { requestOf, SEAL } from './request.ts';

const UNTIL = dueUntil('2026-11-22');

/** A reader of its own: unfolds the lines, then takes each entry apart. */
function entriesOf(calendar: string): ReadonlyArray<Readonly<Record<string, string>>> {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  const entries: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') entries.push({});
    const colon = line.indexOf(':');
    const entry = entries.at(-1);
    if (entry !== undefined) entry[line.slice(0, colon)] = line.slice(colon + 1);
  }
  return entries;
}

describe('calendar text (RFC 5545)', () => {
  test.each([
    ['a, b; c', 'a\\, b\\; c'],
    ['back\\slash', 'back\\\\slash'],
    ['two\r\nlines\nthree\rfour', 'two\\nlines\\nthree\\nfour'],
    ['bell\u0007', 'bell'],
    ['‘quoted’', '‘quoted’'],
  ])('%j is written %j (3.3.11)', (text, written) => {
    expect(escapedText(text)).toBe(written);
  });

  test('folds at 75 octets, never within a character, and unfolds to what it was (3.1)', () => {
    for (const character of ['a', 'é', '‘', '🗂']) {
      const line = `SUMMARY:${character.repeat(120)}`;
      const folded = foldedLine(line);
      const lines = folded.split('\r\n');
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.every((one) => Buffer.byteLength(one) <= 75)).toBe(true);
      expect(lines.slice(1).every((one) => one.startsWith(' '))).toBe(true);
      expect(folded.replaceAll('\r\n ', '')).toBe(line);
    }
    expect(foldedLine('x'.repeat(75))).toBe('x'.repeat(75));
  });

  test('is one calendar of whole days, every line ended as the format wants', () => {
    const day = { uid: 'u@x', on: '2026-12-02', summary: 'Matter: A, B', description: '', category: 'Matter' };
    const text = calendarText({ name: 'R', about: 'seal', program: 'P', made: '2026-11-22', days: [day] });
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//P//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:R',
      'X-WR-CALDESC:seal',
      'BEGIN:VEVENT',
      'UID:u@x',
      'DTSTAMP:20261122T000000Z',
      'DTSTART;VALUE=DATE:20261202',
      'SUMMARY:Matter: A\\, B',
      'CATEGORIES:Matter',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });
});

describe('what falls due as a file', () => {
  test('is a calendar with an entry for each, the same ids whenever it is written, and the seal', async () => {
    const request = requestOf(sampleSnapshot('optima'), 'due.ics');
    const due = dueList(request, UNTIL);
    const written = await exportDue({ ...request, format: 'ics', until: UNTIL });
    expect(written.sheets).toEqual([{ name: 'Due', rows: due.length }]);
    const text = readFileSync(written.path, 'utf8');
    const entries = entriesOf(text);
    expect(entries.map((entry) => entry['DTSTART;VALUE=DATE'])).toEqual(due.map(({ on }) => on.replaceAll('-', '')));
    expect(new Set(entries.map((entry) => entry['UID'])).size).toBe(due.length);
    expect(text.replaceAll('\r\n ', '')).toContain(`seal ${SEAL}`);
    const later = requestOf(sampleSnapshot('optima'), 'due.ics', '2026-11-23');
    const again = entriesOf(readFileSync((await exportDue({ ...later, format: 'ics', until: UNTIL })).path, 'utf8'));
    const ids = new Set(again.map((entry) => entry['UID']));
    const lasting = due.filter(({ on }) => on > '2026-11-23');
    expect(lasting.filter(({ key }) => !ids.has(`${key.replaceAll(/[^\w.-]/gu, '-')}@transfer-register`))).toEqual([]);
  });

  test('names in its calendar no owner, no officer and no contact', async () => {
    const snapshot = sampleSnapshot('optima');
    const request = requestOf(snapshot, 'due.ics');
    const { path } = await exportDue({ ...request, format: 'ics', until: UNTIL });
    const text = readFileSync(path, 'utf8').replaceAll('\r\n ', '');
    const owners = new Set([...snapshot.byId.values()].flatMap(({ record }) => record.owner ?? []));
    expect(owners.size).toBeGreaterThan(0);
    const persons = [...owners, ...snapshot.acceptedRisks.map(({ decidedBy }) => decidedBy.officer)];
    expect(persons.filter((name) => text.includes(name))).toEqual([]);
  });

  test('is a table with the same days, the sentence of each, its owner and where it comes from', async () => {
    const request = requestOf(sampleSnapshot('optima'), 'due.csv');
    const due = dueList(request, UNTIL);
    const { path } = await exportDue({ ...request, format: 'csv', until: UNTIL });
    const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').replace('\uFEFF', ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => row['Due'])).toEqual(due.map(({ on }) => on));
    expect(data[0]).toMatchObject({ Register: 'Optima Group (sample)', 'Seal of the register': SEAL });
    expect(data.every((row) => row['What'] !== '' && row['Record id'] !== '')).toBe(true);
  });

  test('of an empty register is an empty calendar', async () => {
    const { path } = await exportDue({ ...requestOf(facts({}), 'due.ics'), format: 'ics', until: UNTIL });
    expect(readFileSync(path, 'utf8')).not.toContain('VEVENT');
  });
});
