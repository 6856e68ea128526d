// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { GroupEntity } from '../../../src/core/records/entity.ts';
import { modelOf } from '../../../src/renderer/forms/model/read-schema.ts';
import { valuesOf } from '../../../src/renderer/forms/model/values.ts';
import { textOfRecord } from '../../../src/renderer/forms/state/drafts.ts';
import { engine, fieldAt, inputAt, openForm, sampleOf, there } from './support.tsx';

const entity = sampleOf('entity')[1] as GroupEntity;
const SAVE = '{Control>}s{/Control}';

function keptForm(values: object, base: object = entity) {
  const body = JSON.stringify({ values, reason: 'Asked the registrar', base: textOfRecord(base) });
  return { key: entity.id, kind: 'entity' as const, body, keptAt: '2026-11-22T10:05:00.000Z' };
}

const TYPED = { ...valuesOf(modelOf('entity'), entity), tradingName: 'Optima Advance' };

describe('input that is not saved', () => {
  it('is kept shortly after the last key, under the record that it is about', async () => {
    const { user, engine: used } = await openForm('entity', { record: entity });
    await user.type(inputAt('tradingName'), 'Optima Adv');
    await waitFor(() => expect(used.kept.get(entity.id)?.body).toContain('"tradingName":"Optima Adv"'));
  });

  it('is kept at once when the form is left, and when the window closes', async () => {
    const { user, engine: used, app, unmount } = await openForm('entity', { record: entity });
    await user.type(inputAt('tradingName'), 'A');
    await act(async () => {
      await Promise.all([...app.beforeClosing].map((finish) => finish()));
    });
    expect(used.kept.get(entity.id)?.body).toContain('"tradingName":"A"');
    await user.type(inputAt('tradingName'), 'B');
    unmount();
    await waitFor(() => expect(used.kept.get(entity.id)?.body).toContain('"tradingName":"AB"'));
    expect(app.toasts.store.getState().at(-1)?.text).toContain('is kept and not saved');
  });

  it('is not kept where nothing was typed, or where it was typed back', async () => {
    const { user, engine: used, unmount } = await openForm('entity', { record: entity });
    await user.type(inputAt('tradingName'), 'A{Backspace}');
    unmount();
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    expect([...used.kept]).toEqual([]);
  });

  it('is restored with a notice, reason and all, and saved as it stands', async () => {
    const {
      user,
      engine: used,
      calls,
    } = await openForm('entity', { record: entity, engine: engine([keptForm(TYPED)]) });
    expect(screen.getByText('Restored what you had typed and not saved')).toBeTruthy();
    expect(inputAt('tradingName').value).toBe('Optima Advance');
    await user.keyboard(SAVE);
    await waitFor(() => expect(calls.saved).toEqual([entity.id]));
    expect(used.saved[0]).toEqual({
      kind: 'entity',
      record: { ...entity, tradingName: 'Optima Advance' },
      reason: 'Asked the registrar',
    });
    await waitFor(() => expect([...used.kept]).toEqual([]));
  });

  it('is gone when it is discarded, and the form shows what is saved', async () => {
    const { user, engine: used } = await openForm('entity', { record: entity, engine: engine([keptForm(TYPED)]) });
    await user.click(screen.getByRole('button', { name: 'Discard what I had typed' }));
    await waitFor(() => expect(inputAt('tradingName').value).toBe(''));
    await waitFor(() => expect([...used.kept]).toEqual([]));
    expect(screen.queryByText('Restored what you had typed and not saved')).toBeNull();
  });

  it('says when the record was changed since', async () => {
    const before = { ...entity, legalName: 'OAG Limited' };
    await openForm('entity', {
      record: entity,
      engine: engine([keptForm({ ...TYPED, legalName: 'OAG Limited' }, before)]),
    });
    expect(screen.getByText(/The record was changed since/u)).toBeTruthy();
  });

  it('is kept apart for new records of a kind and for what they are for', async () => {
    const used = engine();
    const { user, unmount } = await openForm('agreement', { engine: used, purpose: 'transfer 7' });
    await user.type(inputAt('title'), 'Clauses');
    unmount();
    await waitFor(() => expect([...used.kept.keys()]).toEqual(['new agreement transfer 7']));
    await openForm('agreement', { engine: used });
    expect(inputAt('title').value).toBe('');
  });

  it('survives fields that a newer program does not know any more', async () => {
    const old = keptForm({ ...TYPED, faxNumber: '020 7946 0000' });
    await openForm('entity', { record: entity, engine: engine([old]) });
    expect(inputAt('tradingName').value).toBe('Optima Advance');
  });

  it('does not stand in the way where it cannot be read', async () => {
    await openForm('entity', { record: entity, engine: engine([{ ...keptForm({}), body: '{' }]) });
    expect(inputAt('legalName').value).toBe(entity.legalName);
  });
});

describe('leaving', () => {
  it('goes by Escape, and asks nothing', async () => {
    const { user, calls } = await openForm('entity', { record: entity });
    await user.type(inputAt('tradingName'), 'A');
    await user.keyboard('{Escape}');
    expect(calls.left).toBe(1);
  });

  it('does not go by the Escape that closes a list of choices', async () => {
    const { user, calls } = await openForm('entity', { record: entity });
    act(() => inputAt('parent').focus());
    await user.keyboard('optima');
    await screen.findAllByRole('option');
    await user.keyboard('{Escape}');
    expect(calls.left).toBe(0);
  });
});

describe('a mark ‘to be confirmed’', () => {
  it('is shown at its field with its reason, and taken off when it is confirmed', async () => {
    const { user, engine: used } = await openForm('entity', { record: entity });
    const field = fieldAt('country');
    expect(field.textContent).toContain('To be confirmed');
    expect(field.textContent).toContain('from general knowledge');
    await user.click(there(screen.getAllByRole('button', { name: 'Edit the mark' })[0]));
    await user.click(screen.getByRole('button', { name: 'Confirmed: take the mark off' }));
    await user.keyboard(SAVE);
    await waitFor(() => expect(used.saved).toHaveLength(1));
    expect(used.saved[0]?.record['toBeConfirmed']).toEqual(
      entity.toBeConfirmed.filter(({ field: name }) => name !== 'country'),
    );
  });

  it('is set by keyboard from within the field', async () => {
    const { user, engine: used } = await openForm('entity', { record: entity });
    act(() => inputAt('tradingName').focus());
    await user.keyboard('{Control>}m{/Control}');
    await user.keyboard('Seen on a lorry only');
    await user.click(screen.getByRole('button', { name: 'Mark as to be confirmed' }));
    await waitFor(() => expect(fieldAt('tradingName').textContent).toContain('Seen on a lorry only'));
    await user.keyboard(SAVE);
    await waitFor(() => expect(used.saved).toHaveLength(1));
    expect(used.saved[0]?.record['toBeConfirmed']).toContainEqual({
      field: 'tradingName',
      why: 'Seen on a lorry only',
    });
  });

  it('stands beside ‘illustrative’, which is of the record as a whole', async () => {
    const { user, engine: used } = await openForm('entity', { record: entity });
    await user.click(screen.getByRole('checkbox', { name: 'Illustrative' }));
    await user.keyboard(SAVE);
    await waitFor(() => expect(used.saved[0]?.record['illustrative']).toBe(true));
  });
});
