// @vitest-environment jsdom
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { GroupEntity } from '../../../src/core/records/entity.ts';
import { SHELL } from '../support/data.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';
import { sampleOf } from './support.tsx';

const [entity] = sampleOf('entity') as [GroupEntity];

/** The form of a company with a new document in it; the dialog of the system gives a file of that name. */
async function withDocument(name: string) {
  const desk = await sampleDesk('optima');
  const file = path.join(desk.folder, name);
  writeFileSync(file, 'as it was signed');
  const opened: string[] = [];
  const stage = await renderWindow(
    {
      ...desk.answers,
      'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
      'shell.chooseToOpen': () => ({ path: file }),
      'shell.openDocument': ({ path: copy }) => {
        opened.push(copy);
        return { opened: true };
      },
    },
    { place: 'entities', record: entity.id, part: 'edit' },
  );
  desk.emit = (event) => stage.door.emit(event);
  const { user } = stage;
  const form = within(await screen.findByRole('form'));
  await user.click(form.getByRole('button', { name: 'Add a document' }));
  await user.click(await form.findByRole('button', { name: 'Attach a file …' }));
  return { ...stage, desk, form, opened };
}

describe('a document that is attached in a form', () => {
  it('is kept by its checksum and titled by its name, named by the record once saved, and opened as a copy', async () => {
    const { user, form, opened, desk } = await withDocument('Terms.pdf');
    await form.findByText('Kept in the register: Terms.pdf, 1 KB');
    expect(form.getByRole('textbox', { name: /^Title/u })).toHaveProperty('value', 'Terms.pdf');
    await expectNoViolations();
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    const { record } = (await desk.call('records.get', { id: entity.id })) as { record: GroupEntity };
    const document = record.documents.at(-1);
    expect(document).toMatchObject({ title: 'Terms.pdf' });
    await user.click(await screen.findByRole('button', { name: 'Open a copy of Terms.pdf' }));
    await waitFor(() => expect(opened.map((file) => path.basename(file))).toEqual(['Terms.pdf']));
    expect(path.basename(path.dirname(opened[0] ?? ''))).toBe(document?.sha256?.slice(0, 16));
  });

  it('is refused where it could run, which is said at its place with what is taken', async () => {
    const { form } = await withDocument('setup.exe');
    expect(
      await form.findByText(/^‘setup\.exe’ is no document that is kept or opened here\. Taken are PDF/u),
    ).toBeTruthy();
    expect(form.getByRole('textbox', { name: /^SHA-256/u })).toHaveProperty('value', '');
  });
});
