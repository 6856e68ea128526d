import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RecordsAnswer } from '../../src/cli/shapes.ts';
import { answerOf, cli, matching, placeOf, sampleBytes } from './run.ts';

interface Sought {
  readonly id: string;
  readonly jurisdiction: string;
}

interface Copy {
  readonly contact: { readonly businessEmail: string; readonly notes: readonly object[] };
  readonly earlier: readonly object[];
  readonly withheldNotes: number;
  readonly recipients: ReadonlyArray<{ readonly name: string }>;
  readonly transfers: ReadonlyArray<{ readonly importer: string; readonly agreements: readonly string[] }>;
  readonly decision: { readonly now: { readonly assignedEntity: string; readonly reasons: readonly string[] } };
  readonly complaints: readonly string[];
}

it('contact-copy gives a person everything held of them, as JSON and as a page, without what is privileged', () => {
  const file = placeOf('optima.register');
  writeFileSync(file, sampleBytes('optima'));
  const contacts = answerOf(RecordsAnswer, ['list', file, 'contacts']).records as unknown as readonly Sought[];
  const kenya = contacts.find(({ jurisdiction }) => jurisdiction === 'KE');
  if (kenya === undefined) throw new Error('the sample has lost its contact in Kenya');
  const note = { text: 'Advice of counsel on this person', visibility: 'privileged' };
  const changed = { ...kenya, role: 'Head of procurement', notes: [note] };
  cli(['put', file, 'contacts', JSON.stringify(changed), '--by', 'A']);

  const json = placeOf('copy.json');
  const on = ['--on', '2026-11-22'];
  expect(cli(['contact-copy', file, kenya.id, '-o', json, ...on])).toMatchObject({
    code: 0,
    out: matching(/2 versions of the record.+1 privileged note/),
  });
  const copy = JSON.parse(readFileSync(json, 'utf8')) as Copy;
  expect(copy).toMatchObject({ withheldNotes: 1, contact: { role: 'Head of procurement', notes: [] } });
  expect(copy.earlier).toMatchObject([{ contact: { role: 'Head of interiors' } }]);
  expect(copy.decision.now.assignedEntity).toBe('Optima Systems International DMCC');
  expect(copy.decision.now.reasons.join(' ')).toContain('3,522 km to Nairobi');
  expect(copy.recipients.map(({ name }) => name)).toContain('Optima Systems International DMCC');
  expect(copy.transfers.find(({ importer }) => importer === 'Optima Systems International DMCC')?.agreements).toEqual([
    matching(/^Intra-group agreement 2023/),
  ]);
  expect(copy.complaints.at(-1)).toContain('UAE Data Office');

  const page = placeOf('copy.html');
  cli(['contact-copy', file, kenya.id, '-o', page, ...on]);
  const html = readFileSync(page, 'utf8');
  for (const text of ['Head of procurement', 'Head of interiors', '3,522 km to Nairobi', 'UAE Data Office']) {
    expect(html).toContain(text);
  }
  expect(html).not.toContain('Advice of counsel');
  expect(html).not.toMatch(/<script|https?:\/\//);
});

it('contact-copy of nobody is a wrong use', () => {
  const file = placeOf('optima.register');
  writeFileSync(file, sampleBytes('optima'));
  expect(cli(['contact-copy', file, 'x', '-o', placeOf('copy.json')])).toMatchObject({ code: 2, out: '' });
});
