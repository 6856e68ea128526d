// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/core/records/agreement.ts';
import type { GroupEntity } from '../../../src/core/records/entity.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { newRecord } from '../../../src/renderer/forms/navigate.ts';
import { REGISTER } from '../support/data.ts';
import type { Answers } from '../support/fake-client.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { engine, formReady, inputAt, namesIn, sampleNamed, sampleOf, there } from './support.tsx';

const idta = sampleNamed('agreement', 'International data transfer agreement') as Agreement;
const entity = sampleOf('entity')[1] as GroupEntity;

function open(kind: 'agreement' | 'entity', id: string, answers: Answers = {}, part?: string) {
  const place = kind === 'agreement' ? 'agreements' : 'entities';
  return renderWindow(
    { ...engine().answers, ...answers },
    { place, record: id, ...(part === undefined ? {} : { part }) },
  );
}

/** The value that stands beside a label. */
function fact(label: string): string {
  return screen.getAllByText(label, { selector: 'dt' })[0]?.nextElementSibling?.textContent ?? '';
}

describe('a record that is read', () => {
  it('shows what is recorded, in words, and says in one line what is not', async () => {
    await open('agreement', idta.id);
    await screen.findByRole('heading', { level: 2, name: idta.title });
    expect(fact('Version')).toBe('A1.0');
    expect(fact('Tables complete')).toBe('Yes');
    expect(fact('Exporter’s role ticked')).toBe('Controller');
    expect(screen.queryByText('N/A')).toBeNull();
    expect(screen.getByText(/^Not recorded: .*Title|^Not recorded: .*Until/u)).toBeTruthy();
    await expectNoViolations();
  });

  it('has no heading above nothing: a section that holds the name alone is left out', async () => {
    await open('agreement', idta.id);
    expect(await screen.findByRole('heading', { name: 'What it serves as' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'The agreement' })).toBeNull();
    for (const heading of screen.getAllByRole('heading', { level: 3 })) {
      expect(heading.closest('section')?.textContent, heading.textContent ?? '').not.toBe(heading.textContent);
    }
  });

  it('shows at its field what is to be confirmed, and why', async () => {
    await open('entity', entity.id);
    await screen.findByRole('heading', { level: 2, name: entity.legalName });
    expect(fact('Country')).toContain('United Kingdom');
    expect(fact('Country')).toContain('To be confirmed');
    expect(fact('Country')).toContain('from general knowledge');
    expect(screen.getByText('2 fields to be confirmed')).toBeTruthy();
  });

  it('leads to all that it names and to all that names it', async () => {
    const { user, app } = await open('agreement', idta.id);
    await user.click(await screen.findByRole('tab', { name: /Connections/u }));
    const panel = screen.getByRole('tabpanel');
    const names = Object.values(namesIn('agreement', idta)).map(({ name }) => name);
    for (const name of names) expect(within(panel).getAllByRole('link', { name }).length).toBeGreaterThan(0);
    const [transfer] = within(panel).getAllByText('in ‘Agreements relied on’');
    expect(transfer).toBeTruthy();
    await user.click(within(panel).getByRole('link', { name: there(names[0]) }));
    expect(currentOf(app.navigation.store.getState())).toMatchObject({ place: 'entities' });
  });

  it('shows the first of very many records that name it, and all when asked', async () => {
    const namedBy = Array.from({ length: 60 }, (_one, place) => ({
      id: `01900000-0000-7000-8000-${String(place).padStart(12, '0')}`,
      kind: 'transfer' as const,
      name: `Transfer ${place}`,
      field: 'agreements[0]',
    }));
    const { user } = await open('agreement', idta.id, {
      'records.get': () => ({ kind: 'agreement', record: idta, names: {}, namedBy }),
    });
    await user.click(await screen.findByRole('tab', { name: 'Connections (60)' }));
    expect(screen.queryByRole('link', { name: 'Transfer 59' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show all 60' }));
    expect(screen.getByRole('link', { name: 'Transfer 59' })).toBeTruthy();
  });

  it('shows who changed it, when, why and what', async () => {
    const row = {
      seq: 31,
      change: 12,
      at: '2026-03-02T09:30:00.000Z',
      by: 'Ada Okafor',
      reason: 'Annex II came in',
      action: 'put',
      kind: 'agreement',
      recordId: idta.id,
      recordName: idta.title,
      hash: '0'.repeat(64),
    };
    const { user } = await open('agreement', idta.id, {
      'history.rows': () => ({ rows: [row], total: 2 }),
      'history.change': () => ({
        row,
        fields: [
          { field: 'validTo', before: null, after: '"2027-01-31"' },
          { field: 'governingLaw', before: '"Scotland"', after: '"England and Wales"' },
        ],
        names: {},
      }),
    });
    await user.click(await screen.findByRole('tab', { name: 'History' }));
    expect(await screen.findByText('by Ada Okafor', { exact: false })).toBeTruthy();
    expect(screen.getByText(/Annex II came in/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'What changed' }));
    expect(await screen.findByText('31 January 2027')).toBeTruthy();
    expect(screen.getByText('Scotland').tagName).toBe('DEL');
    expect(screen.getByText('England and Wales', { selector: 'ins' })).toBeTruthy();
  });

  it('shows what is found about it, with the article and what to do, and lets it be accepted', async () => {
    const finding = {
      rule: 'review.overdue',
      group: 'reviews' as const,
      severity: 'mend' as const,
      statement: { id: 'desk.no-register', parameters: {} },
      citation: 'UK GDPR Art 24(1)',
      records: [idta.id],
      toDo: { id: 'desk.name-missing', parameters: {} },
      alsoToDo: [],
      regime: 'uk-gdpr' as const,
    };
    const { user, app } = await open('agreement', idta.id, {
      'answers.findings': () => ({ findings: [finding], total: 1, bySeverity: { mend: 1 }, names: {} }),
    });
    await user.click(await screen.findByRole('tab', { name: 'Findings (1)' }));
    expect(screen.getByText('UK GDPR Art 24(1)')).toBeTruthy();
    expect(screen.getByText('What to do')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Accept this risk …' }));
    expect(currentOf(app.navigation.store.getState()).place).toBe('records');
    await formReady('Form: accepted risk');
    expect(inputAt('record').getAttribute('value')).toBe(idta.title);
    expect(inputAt('regime').getAttribute('value')).toBe('UK GDPR');
  });

  it('has the focus again when its form is entered, and when it is left', async () => {
    const { user } = await open('entity', entity.id);
    const heading = await screen.findByRole('heading', { level: 2, name: entity.legalName });
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    await formReady();
    expect(document.activeElement).toBe(heading);
    await user.click(screen.getByRole('button', { name: /^(?:Cancel|Leave the form)$/u }));
    await screen.findByRole('tab', { name: /^Connections/u });
    expect(document.activeElement).toBe(heading);
  });

  it('shows notes and documents with who may see them', async () => {
    await open('agreement', idta.id);
    const note = await screen.findByText("Illustrative, not the company's own.");
    expect(note.parentElement?.textContent).toContain('Open');
  });

  it('says so where it is not in the register on the day that is looked at', async () => {
    await open('agreement', idta.id, {
      'records.get': () => ({
        ok: false,
        problem: { statement: { id: 'desk.no-such-record', parameters: { id: idta.id } }, fields: [] },
      }),
    });
    expect(await screen.findByRole('heading', { level: 2, name: 'This record is not in the register' })).toBeTruthy();
    expect(screen.getAllByText('This record is not in the register')).toHaveLength(1);
    expect(screen.getByText(/^It was removed/u)).toBeTruthy();
  });
});

describe('editing', () => {
  it('is one button away, and comes back to the record when it is saved', async () => {
    const used = engine();
    const { user, app } = await renderWindow(used.answers, { place: 'agreements', record: idta.id });
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    await formReady();
    await user.type(inputAt('governingLaw'), ' (courts of London)');
    await user.keyboard('{Control>}s{/Control}');
    await screen.findByRole('tab', { name: 'Record' });
    expect(used.saved[0]?.record).toEqual({ ...idta, governingLaw: 'England and Wales (courts of London)' });
    expect(currentOf(app.navigation.store.getState())).toEqual({
      place: 'agreements',
      record: idta.id,
      part: undefined,
    });
  });

  it('keeps what was typed when it is left, and says so where the record is read', async () => {
    const { user } = await renderWindow(engine().answers, { place: 'agreements', record: idta.id, part: 'edit' });
    await formReady();
    await user.type(inputAt('title'), '!');
    await user.click(screen.getByRole('button', { name: 'Leave the form' }));
    expect(await screen.findByText('There is input that is not saved yet')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Go on typing' }));
    await formReady();
    expect(inputAt('title').value).toBe(`${idta.title}!`);
  });

  it('keeps the focus in the field when Escape closes its list of choices', async () => {
    const { user } = await renderWindow(engine().answers, { place: 'entities', record: entity.id, part: 'edit' });
    await formReady();
    act(() => inputAt('parent').focus());
    await user.keyboard('optima');
    await screen.findAllByRole('option');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('form')).toBeTruthy();
    expect(document.activeElement).toBe(inputAt('parent'));
  });

  it('follows a change of the record as long as nothing is typed', async () => {
    let record: Agreement = idta;
    const used = engine();
    const get: Answers['records.get'] = () => ({ kind: 'agreement', record, names: {}, namedBy: [] });
    const { door } = await renderWindow(
      { ...used.answers, 'records.get': get },
      { place: 'agreements', record: idta.id, part: 'edit' },
    );
    await formReady();
    record = { ...idta, governingLaw: 'Scotland' };
    act(() => door.emit({ type: 'register-changed', sequence: 43 }));
    await waitFor(() => expect(inputAt('governingLaw').value).toBe('Scotland'));
  });

  it('keeps what was typed when the record changes beneath it, and warns', async () => {
    let record: Agreement = idta;
    const used = engine();
    const get: Answers['records.get'] = () => ({ kind: 'agreement', record, names: {}, namedBy: [] });
    const { door, user } = await renderWindow(
      { ...used.answers, 'records.get': get },
      { place: 'agreements', record: idta.id, part: 'edit' },
    );
    await formReady();
    await user.type(inputAt('title'), '!');
    record = { ...idta, governingLaw: 'Scotland' };
    act(() => door.emit({ type: 'register-changed', sequence: 43 }));
    expect(await screen.findByText(/changed while you were typing/u)).toBeTruthy();
    expect(inputAt('title').value).toBe(`${idta.title}!`);
  });

  it('cannot begin while the register is shown as of a past day, or while it may only be read', async () => {
    const { app } = await open('agreement', idta.id, {}, 'edit');
    await formReady();
    await act(async () => app.session.setAsRecorded('2026-01-31'));
    expect(screen.queryByRole('form')).toBeNull();
    const edit = await screen.findByRole('button', { name: 'Edit' });
    expect(edit.hasAttribute('disabled')).toBe(true);
  });

  it('is not offered where another holds the file', async () => {
    await open('agreement', idta.id, { 'register.status': () => ({ open: { ...REGISTER, readOnly: true } }) });
    const edit = await screen.findByRole('button', { name: 'Edit' });
    expect(edit.hasAttribute('disabled')).toBe(true);
    expect(screen.getByRole('button', { name: 'New agreement' }).hasAttribute('disabled')).toBe(true);
  });
});

describe('a new record', () => {
  it('begins with what is known of it, and leads back to where it was asked for', async () => {
    const used = engine();
    const { user, app } = await renderWindow(used.answers);
    act(() =>
      newRecord(app, 'agreement', {
        prefill: { title: 'IDTA with Fictional Events', servesAs: [{ kind: 'uk-idta', version: 'A1.0' }] },
        purpose: 'transfer 7',
        returnTo: { place: 'transfers' },
      }),
    );
    await formReady('Form: agreement');
    expect(inputAt('title').value).toBe('IDTA with Fictional Events');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(used.saved).toHaveLength(1));
    expect(used.saved[0]?.record).toMatchObject({
      servesAs: [{ kind: 'uk-idta', version: 'A1.0', tablesComplete: 'not-known' }],
    });
    expect(used.saved[0]?.record).not.toHaveProperty('id');
    await waitFor(() => expect(currentOf(app.navigation.store.getState()).place).toBe('transfers'));
  });

  it('is opened by Ctrl+N in the place of its kind', async () => {
    const { user } = await renderWindow(engine().answers, { place: 'entities' });
    await user.keyboard('{Control>}n{/Control}');
    expect(await screen.findByRole('form', { name: 'Form: group entity' })).toBeTruthy();
  });
});

describe('removing', () => {
  it('asks for the reason, and does it', async () => {
    const removed: unknown[] = [];
    const { user, app } = await open('agreement', idta.id, {
      'records.remove': (request) => {
        removed.push(request);
        return { sequence: 43 };
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Remove this agreement' }));
    const dialog = screen.getByRole('dialog');
    const button = within(dialog).getByRole('button', { name: 'Remove the agreement' });
    expect(button.hasAttribute('disabled')).toBe(true);
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/u }), 'Entered twice');
    await user.click(button);
    await waitFor(() => expect(removed).toEqual([{ kind: 'agreement', id: idta.id, reason: 'Entered twice' }]));
    await waitFor(() => expect(currentOf(app.navigation.store.getState()).record).toBeUndefined());
  });

  it('is refused with the names of what names it, each a link', async () => {
    const transfer = there(sampleOf('transfer')[0]);
    const statement = {
      id: 'field.still-named',
      parameters: { kind: 'transfer', name: 'Contacts to Malaysia', id: transfer.id, byField: 'agreements[0]' },
    };
    const { user, app } = await open('agreement', idta.id, {
      'records.remove': () => ({
        ok: false,
        problem: { statement, fields: [{ record: idta.id, kind: 'agreement', field: '', statement }] },
      }),
    });
    await user.click(await screen.findByRole('button', { name: 'Remove this agreement' }));
    await user.type(screen.getByRole('textbox', { name: /Reason/u }), 'Entered twice');
    await user.click(screen.getByRole('button', { name: 'Remove the agreement' }));
    expect(await screen.findByText(/Another record names it/u)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Contacts to Malaysia' }));
    expect(currentOf(app.navigation.store.getState())).toMatchObject({ place: 'transfers', record: transfer.id });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
