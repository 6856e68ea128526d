// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../../src/contract/jobs.ts';
import { SHELL } from '../support/data.ts';
import type { Answers } from '../support/fake-client.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';

const PREVIEW: ImportPreview = {
  path: '/files/ropa.xlsx',
  form: 'tables',
  sha256: 'ab'.repeat(32),
  sequence: 7,
  counts: { rows: 4, new: 1, changed: 1, same: 1, 'not-understood': 1 },
  tables: [
    {
      sheet: 'Template',
      layout: 'article-30-controller',
      headingRow: 9,
      rows: 4,
      key: 'businessfunction|purpose|risk',
      taught: false,
      columns: [
        { heading: 'Business function', field: 'businessFunction', chosen: false, example: 'HR' },
        { heading: 'Purpose', field: 'purpose', chosen: false, example: 'Payroll' },
        { heading: 'Risk', field: null, chosen: false, example: 'H' },
      ],
      fields: ['businessFunction', 'purpose', 'owner'],
    },
  ],
  left: [{ sheet: 'Notes', rows: 2 }],
  newRecords: 1,
  changedRecords: 1,
  records: [
    { kind: 'activity', id: '01930000-0000-7000-8000-000000000001', name: 'Payroll', outcome: 'new', fields: [] },
    {
      kind: 'activity',
      id: '01930000-0000-7000-8000-000000000002',
      name: 'Newsletter',
      outcome: 'changed',
      fields: [{ field: 'people', before: null, after: '["Subscribers"]' }],
    },
  ],
  notUnderstood: [
    {
      sheet: 'Template',
      row: 16,
      name: '',
      why: { id: 'import.row-unnamed', parameters: { headings: ['Business function'] } },
    },
  ],
  remarks: [
    {
      sheet: 'Template',
      row: 13,
      statement: { id: 'import.to-be-judged', parameters: { text: 'only if a US cloud is used' } },
    },
  ],
  remarkCount: 1,
  names: {},
  asks: { controller: false, country: false },
};

async function looked(preview: ImportPreview = PREVIEW, answers: Answers = {}) {
  const desk = await sampleDesk('optima');
  let job = 0;
  const stage = await renderWindow(
    {
      ...desk.answers,
      'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
      'shell.chooseToOpen': () => ({ path: preview.path }),
      'imports.preview': () => ({ job: (job += 1) }),
      'imports.list': () => ({ imports: [] }),
      ...answers,
    },
    { place: 'import' },
  );
  await stage.user.click(await screen.findByRole('button', { name: 'Choose a file …' }));
  await waitFor(() => expect(stage.door.count('imports.preview')).toBe(1));
  act(() => stage.door.emit({ type: 'job-done', job: 1, result: preview }));
  return stage;
}

describe('the place Import', () => {
  it('shows what a file would make of the register before anything is written: rows, changes field by field, what was not understood', async () => {
    const { door } = await looked();
    expect(await screen.findByText('What the file makes of the register')).toBeTruthy();
    const left = screen.getByRole('table', { name: 'Not understood' });
    expect(within(left).getByText('The row has neither a title nor a purpose, only Business function.')).toBeTruthy();
    const changes = screen.getByRole('table', { name: 'Changes (1)' });
    expect(within(changes).getByText('Newsletter (Processing activity)')).toBeTruthy();
    expect(within(changes).getByText('Not recorded')).toBeTruthy();
    expect(within(changes).getByText(/Subscribers/)).toBeTruthy();
    expect(screen.getByText(/To be judged: 'only if a US cloud is used'/)).toBeTruthy();
    expect(screen.getByText(/Sheet 'Notes' was not read/)).toBeTruthy();
    expect(door.count('imports.takeOver')).toBe(0);
    await expectNoViolations();
  });

  it('takes over exactly what was shown, and takes it back with one press', async () => {
    const { user, door } = await looked(PREVIEW, {
      'imports.takeOver': () => ({ job: 77 }),
      'imports.takeBack': () => ({ job: 78 }),
      'jobs.cancel': () => ({}),
    });
    await user.click(await screen.findByRole('button', { name: 'Take over 2 records' }));
    expect(door.calls.find(({ name }) => name === 'imports.takeOver')?.request).toMatchObject({
      path: '/files/ropa.xlsx',
      sha256: PREVIEW.sha256,
      sequence: 7,
    });
    act(() => door.emit({ type: 'job-done', job: 77, result: { sequence: 9, change: 8, records: 2 } }));
    expect(await screen.findByText('2 records taken over, as one change.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take this import back' }));
    const statement = { id: 'jobs.taking-back', parameters: { records: 2 } };
    act(() => door.emit({ type: 'job-progress', job: 78, done: 6, total: 12, statement }));
    expect(await screen.findByRole('progressbar', { name: 'Taking 2 records back as one change' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take this import back' })).toHaveProperty('disabled', true);
    const back = { sequence: 10, file: 'ropa.xlsx', records: 1, kept: ['Payroll'] };
    act(() => door.emit({ type: 'job-done', job: 78, result: back }));
    expect(await screen.findByText(/Changed or named by others since, and left as they are: Payroll\./)).toBeTruthy();
    expect(door.calls.find(({ name }) => name === 'imports.takeBack')?.request).toEqual({ change: 8 });
  });

  it('is still there, with its way back, when the taking back is broken off', async () => {
    const { user, door } = await looked(PREVIEW, {
      'imports.takeOver': () => ({ job: 77 }),
      'imports.takeBack': () => ({ job: 78 }),
      'jobs.cancel': () => ({}),
    });
    await user.click(await screen.findByRole('button', { name: 'Take over 2 records' }));
    act(() => door.emit({ type: 'job-done', job: 77, result: { sequence: 9, change: 8, records: 2 } }));
    await user.click(await screen.findByRole('button', { name: 'Take this import back' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(door.calls.findLast(({ name }) => name === 'jobs.cancel')?.request).toEqual({ job: 78 });
    act(() => door.emit({ type: 'job-cancelled', job: 78 }));
    expect(await screen.findByText('2 records taken over, as one change.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take this import back' })).toHaveProperty('disabled', false);
  });

  it('reads the file again when a column is taken for something else, and remembers it for the same headings', async () => {
    const { user, door } = await looked();
    await user.click(await screen.findByRole('button', { name: /^Template: Record of a controller/ }));
    await user.click(screen.getByRole('button', { name: /Risk is taken for/ }));
    await user.click(await screen.findByRole('option', { name: 'Owner' }));
    await waitFor(() => expect(door.count('imports.preview')).toBe(2));
    const columns = { 'Business function': 'businessFunction', Purpose: 'purpose', Risk: 'owner' };
    expect(door.calls.findLast(({ name }) => name === 'imports.preview')?.request).toMatchObject({
      choice: { columns },
    });
    expect(door.calls.find(({ name }) => name === 'shell.setPreferences')?.request).toMatchObject({
      taughtLayouts: [{ headings: 'businessfunction|purpose|risk', layout: 'article-30-controller', columns }],
    });
  });

  it('asks what an unknown file is, and where its headings stand', async () => {
    const { user, door } = await looked(PREVIEW, {});
    await user.click(screen.getByRole('button', { name: 'Another file …' }));
    await waitFor(() => expect(door.count('imports.preview')).toBe(2));
    const statement = { id: 'import-file.no-layout', parameters: { path: '/files/x.csv', sheets: [] } };
    act(() => door.emit({ type: 'job-failed', job: 2, statement }));
    await user.click(await screen.findByRole('button', { name: /A row is/ }));
    await user.click(await screen.findByRole('option', { name: 'List of group entities' }));
    await user.click(screen.getByRole('button', { name: 'Read again' }));
    await waitFor(() => expect(door.count('imports.preview')).toBe(3));
    expect(door.calls.findLast(({ name }) => name === 'imports.preview')?.request).toMatchObject({
      choice: { layout: 'entities', headingRow: 1 },
    });
  });

  it('asks for the country of a controller that nobody knows', async () => {
    const { user, door } = await looked({ ...PREVIEW, asks: { controller: false, country: true } });
    await user.type(await screen.findByRole('textbox', { name: 'Country of the controller' }), 'Malaysia');
    await user.click(screen.getByRole('button', { name: 'Read again' }));
    await waitFor(() => expect(door.count('imports.preview')).toBe(2));
    expect(door.calls.findLast(({ name }) => name === 'imports.preview')?.request).toMatchObject({
      choice: { country: 'Malaysia' },
    });
  });
});
