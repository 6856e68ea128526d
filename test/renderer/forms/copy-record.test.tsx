// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RECORD_KINDS } from '../../../src/core/records/fields.ts';
import type { RecordKind } from '../../../src/core/records/fields.ts';
import { nameOfRecord } from '../../../src/core/records/kinds.ts';
import type { AnyRecord } from '../../../src/core/records/kinds.ts';
import { copyOf } from '../../../src/renderer/forms/copy-record.ts';
import { placeOfKind } from '../../../src/renderer/places/place-of-kind.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { formWords } from '../../../src/words/screens/forms/form.ts';
import { idOf } from '../support/data.ts';
import { renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';
import type { SampleDesk } from '../support/sample-desk.ts';
import { formReady, sampleOf } from './support.tsx';

/** Notices are read in a place of their own, and edited beside the other records. */
function placeOf(kind: RecordKind): string {
  return kind === 'notice' ? 'records' : placeOfKind(kind);
}

/** A record of the kind: of the sample, or put into the register for the test where the sample has none. */
async function firstOf(desk: SampleDesk, kind: RecordKind): Promise<AnyRecord> {
  const [known] = sampleOf(kind);
  if (known === undefined) throw new Error(`there is no ${kind} to copy`);
  if (kind !== 'postponement') return known;
  await desk.call('records.save', { kind, record: { ...known } });
  return known;
}

/** What stands beside the words of the record on the right. */
async function copiedFrom(): Promise<HTMLElement> {
  const label = await screen.findByText('Copied from', { selector: 'dt' });
  return label.nextElementSibling as HTMLElement;
}

describe('a copy of a record', () => {
  it.each(RECORD_KINDS.map((kind) => ({ kind })))('of $kind makes exactly one, a draft', async ({ kind }) => {
    const desk = await sampleDesk('optima');
    const record = await firstOf(desk, kind);
    const count = async (): Promise<number> =>
      ((await desk.call('records.table', { kind, on: '2026-11-22', limit: 1 })) as { total: number }).total;
    const before = await count();
    const { user, app, door } = await renderWindow(desk.answers, { place: placeOf(kind), record: record.id });
    desk.emit = (event) => door.emit(event);
    const pane = await screen.findByRole('region', { name: 'Record' });
    await user.click(await within(pane).findByRole('button', { name: formWords.copyTitle(kind) }));
    const form = await screen.findByRole('form');
    expect(await count()).toBe(before);
    const save = within(form).getByRole('button', { name: 'Save' });
    await user.dblClick(save);
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(await count()).toBe(before + 1);
    const { record: id = '' } = currentOf(app.navigation.store.getState());
    const { record: made } = (await desk.call('records.get', { id })) as { record: AnyRecord };
    expect(made).toEqual({ ...copyOf(record), id });
    expect(made).toMatchObject({ status: 'draft', copiedFrom: record.id });
  });

  it('says what it was copied from by name, and that it is gone where it is', async () => {
    const desk = await sampleDesk('optima');
    const [source] = sampleOf('matter') as [AnyRecord];
    const copy = { ...copyOf(source), id: idOf(77) };
    await desk.call('records.save', { kind: 'matter', record: copy });
    const { user } = await renderWindow(desk.answers, { place: 'matters', record: copy.id });
    expect(within(await copiedFrom()).getByRole('link').textContent).toBe(nameOfRecord('matter', source));
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const form = await screen.findByRole('form');
    await formReady();
    const label = within(form).getByText('Copied from');
    expect(label.nextElementSibling?.textContent).toBe(nameOfRecord('matter', source));
    expect(document.body.textContent).not.toContain(source.id);
    cleanup();
    await desk.call('records.remove', { kind: 'matter', id: source.id, reason: 'Entered twice' });
    await renderWindow(desk.answers, { place: 'matters', record: copy.id });
    expect((await copiedFrom()).textContent).toBe('A record that is not in the register any more');
  }, 60_000);

  it('is not thought to have been reviewed, and keeps how often it is to be', () => {
    const [record] = sampleOf('entity') as [AnyRecord];
    const review = {
      everyMonths: 12,
      last: { on: '2026-01-01', by: 'Ada', outcome: 'Nothing changed' },
      next: '2027-01-01',
    };
    expect(copyOf({ ...record, review })).toMatchObject({ review: { everyMonths: 12 } });
    expect(copyOf({ ...record, review })).not.toHaveProperty('review.last');
  });
});
