// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newRecord } from '../../../src/renderer/forms/navigate.ts';
import { choicesToMake } from '../../../src/renderer/forms/fields/make-in-place.tsx';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';

async function transferForm() {
  const desk = await sampleDesk('optima');
  const stage = await renderWindow(desk.answers, { place: 'transfers' });
  desk.emit = (event) => stage.door.emit(event);
  newRecord(stage.app, 'transfer');
  const form = await screen.findByRole('form', { name: 'Form: transfer' });
  const count = async (kind: 'third-party' | 'transfer'): Promise<number> =>
    ((await desk.call('records.table', { kind, on: '2026-11-22', limit: 1 })) as { total: number }).total;
  return { ...stage, form: within(form), count };
}

/** Types a name that nobody has, and chooses to make it. */
async function makeImporter(stage: Awaited<ReturnType<typeof transferForm>>) {
  const { user, form } = stage;
  await user.type(form.getByRole('textbox', { name: /^Title/u }), 'Payroll in Pune');
  await user.type(form.getByRole('combobox', { name: /^Importer/u }), 'Muster Payroll');
  await user.click(await screen.findByRole('option', { name: 'New third party ‘Muster Payroll’ …' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'New third party' }));
  return { dialog, inner: within(await dialog.findByRole('form')) };
}

describe('a picker', () => {
  it('makes the third party that is missing over the form, and takes it', async () => {
    const stage = await transferForm();
    const { user, count } = stage;
    const before = [await count('third-party'), await count('transfer')] as const;
    const { inner } = await makeImporter(stage);
    expect(inner.getByRole('textbox', { name: /^Name/u })).toHaveProperty('value', 'Muster Payroll');
    await user.click(inner.getByRole('button', { name: /Kind/u }));
    await user.click(await screen.findByRole('option', { name: 'Vendor' }));
    await expectNoViolations();
    // By its key: the form on top is saved, and the one below is not.
    fireEvent.keyDown(document, { key: 's', ctrlKey: true });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const form = within(screen.getByRole('form', { name: 'Form: transfer' }));
    await waitFor(() => {
      expect(form.getByRole('combobox', { name: /^Importer/u })).toHaveProperty('value', 'Muster Payroll');
    });
    expect(form.getByRole('textbox', { name: /^Title/u })).toHaveProperty('value', 'Payroll in Pune');
    expect([await count('third-party'), await count('transfer')]).toEqual([before[0] + 1, before[1]]);
  });

  it('says over the form what is wrong with the missing one, and leaves the form below as it was', async () => {
    const stage = await transferForm();
    const { user, count } = stage;
    const before = await count('third-party');
    const { dialog, inner } = await makeImporter(stage);
    await user.click(inner.getByRole('button', { name: 'Save' }));
    expect(await inner.findByText('One thing is to be mended')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const form = within(screen.getByRole('form', { name: 'Form: transfer' }));
    expect(form.getByRole('combobox', { name: /^Importer/u })).toHaveProperty('value', '');
    expect(await count('third-party')).toBe(before);
  });

  it('offers to make what it can name: a company, a third party, an agreement, and no person', () => {
    expect(choicesToMake(['entity', 'third-party'], ' Muster ').map(({ label }) => label)).toEqual([
      'New group entity ‘Muster’ …',
      'New third party ‘Muster’ …',
    ]);
    expect(choicesToMake(['agreement'], '').map(({ label }) => label)).toEqual(['New agreement …']);
    expect(choicesToMake(['contact', 'notice'], 'x')).toEqual([]);
  });
});
