// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OptOutsMatched } from '../../../src/contract/jobs.ts';
import type { Contact } from '../../../src/core/records/contact.ts';
import type { GroupEntity } from '../../../src/core/records/entity.ts';
import type { RoutingPolicy } from '../../../src/core/records/policy.ts';
import { resourcePath } from '../../../src/engine/resources.ts';
import { Overrule } from '../../../src/renderer/places/contacts/overrule.tsx';
import { WouldChange } from '../../../src/renderer/places/contacts/would-change.tsx';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { SHELL } from '../support/data.ts';
import { expectNoViolations, renderPart, renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';
import type { SampleDesk } from '../support/sample-desk.ts';

const SAMPLE = JSON.parse(readFileSync(resourcePath('samples', 'optima.json'), 'utf8')) as {
  readonly contacts: readonly Contact[];
  readonly entities: readonly GroupEntity[];
  readonly policies: readonly RoutingPolicy[];
};

function companyOf(country: string): GroupEntity {
  const found = SAMPLE.entities.find((entity) => entity.country === country);
  if (found === undefined) throw new Error(`no company in ${country}`);
  return found;
}

const [POLICY] = SAMPLE.policies as [RoutingPolicy];
const [SOMEONE] = SAMPLE.contacts as [Contact];

/** The contact as the register keeps it now. */
async function kept(desk: SampleDesk, id: string): Promise<Contact> {
  const { record } = (await desk.call('records.get', { id })) as { readonly record: Contact };
  return record;
}

/** The policy measures otherwise, so that contacts move when they are decided anew. */
async function movingDesk(): Promise<SampleDesk> {
  const desk = await sampleDesk('optima');
  const record = { ...companyOf('MY'), existsTo: '2026-01-01' };
  await desk.call('records.save', { kind: 'entity', record, reason: 'closed' });
  return desk;
}

describe('the moves', () => {
  it('need a routing policy, and say so with the way to make one', async () => {
    const { user, app } = await renderWindow((await sampleDesk(undefined)).answers, {
      place: 'contacts',
      part: 'moves',
    });
    await user.click(await screen.findByRole('button', { name: 'Make a routing policy' }));
    expect(currentOf(app.navigation.store.getState()).record).toMatch(/^new:policy/);
  });

  it('are shown group by group and one by one before anything is changed, and kept with a reason as one change', async () => {
    const desk = await movingDesk();
    const { user, door } = await renderWindow(desk.answers, { place: 'contacts', part: 'moves' });
    const groups = await screen.findByRole('table', { name: 'Who goes where' });
    expect(within(groups).getAllByText('Optima Products Asia Sdn Bhd').length).toBeGreaterThan(0);
    expect(screen.getByText('Who must be told')).toBeTruthy();
    await expectNoViolations();
    expect(door.calls.some(({ name }) => name === 'contacts.redecide')).toBe(false);

    await user.click(screen.getByRole('button', { name: 'Keep these decisions …' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Keep the decisions' }));
    const confirm = dialog.getByRole('button', { name: 'Keep the decisions' });
    expect(confirm).toHaveProperty('disabled', true);
    await user.type(dialog.getByRole('textbox', { name: /Reason/ }), 'The company has closed');
    await expectNoViolations();
    await user.click(confirm);
    expect(await screen.findByText(/decisions are kept\.$/)).toBeTruthy();
    const changed = await Promise.all(SAMPLE.contacts.map(({ id }) => kept(desk, id)));
    expect(changed.some(({ decision }) => decision?.assignedEntity === companyOf('MY').id)).toBe(false);
  });

  it('are none where every contact would stay', async () => {
    const desk = await movingDesk();
    await desk.call('contacts.redecide', { on: '2026-11-22', reason: 'decided before' });
    const { door } = await renderWindow(desk.answers, { place: 'contacts', part: 'moves' });
    await waitFor(() => expect(door.calls.some(({ name }) => name === 'contacts.moves')).toBe(true));
    expect(await screen.findByText('None of the contacts held moves.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Keep these decisions …' })).toHaveProperty('disabled', true);
  });
});

/** The dialog of the comparison, open over the policy of the sample. */
async function comparing() {
  const desk = await sampleDesk('optima');
  const stage = await renderPart(<WouldChange policy={POLICY} />, desk.answers);
  await stage.user.click(screen.getByRole('button', { name: 'What would change …' }));
  const dialog = await screen.findByRole('dialog', { name: 'If contacts were routed otherwise' });
  return { ...stage, desk, dialog: within(dialog) };
}

describe('what would change', () => {
  it('by the other measure is every jurisdiction that goes elsewhere, with the distances', async () => {
    const { dialog } = await comparing();
    const table = await dialog.findByRole('table', { name: 'Jurisdictions that go to another company' });
    const india = within(table).getByRole('row', { name: /^India/ });
    expect(india.textContent).toMatch(/Optima Systems International DMCC, .*km.*Optima Products Asia Sdn Bhd/);
    await expectNoViolations();
  });

  it('with another list of companies is what they would get, and nothing is changed in the register', async () => {
    const { dialog, user, door, desk } = await comparing();
    await user.click(dialog.getByRole('button', { name: /Measured to$/ }));
    await user.click(await screen.findByRole('option', { name: 'The capital' }));
    expect(await dialog.findByText(/ 0 go to another company/)).toBeTruthy();
    const companies = within(dialog.getByRole('group', { name: 'Companies that take contacts' }));
    const asia = companies.getByRole('checkbox', { name: 'Optima Products Asia Sdn Bhd' });
    expect(asia).toHaveProperty('checked', true);
    await user.click(asia);
    const table = await dialog.findByRole('table', { name: 'Jurisdictions that go to another company' });
    expect(within(table).getByRole('row', { name: /^Malaysia/ }).textContent).toContain('DMCC');
    expect(await dialog.findByRole('table', { name: 'Who goes where' })).toBeTruthy();
    expect(door.calls.some(({ name }) => name === 'records.save')).toBe(false);
    const read = (await desk.call('records.get', { id: companyOf('MY').id })) as { readonly record: GroupEntity };
    expect(read.record.mayTakeRoutedContacts).toBe('yes');
  });
});

describe('the choice of another company', () => {
  it('needs a reason, is kept with it, and is taken back by leaving it to the rules', async () => {
    const desk = await sampleDesk('optima');
    const closed: string[] = [];
    const { user } = await renderPart(
      <Overrule contact={SOMEONE.id} onClose={() => closed.push('closed')} />,
      desk.answers,
    );
    const dialog = within(await screen.findByRole('dialog', { name: 'Who looks after this contact' }));
    const confirm = dialog.getByRole('button', { name: 'Keep the choice' });
    await user.click(await dialog.findByRole('button', { name: /Company$/ }));
    await user.click(await screen.findByRole('option', { name: 'Optima Products Asia Sdn Bhd' }));
    expect(confirm).toHaveProperty('disabled', true);
    await user.type(dialog.getByRole('textbox', { name: /Reason/ }), '  They asked for it  ');
    await expectNoViolations();
    await user.click(confirm);
    await waitFor(() => expect(closed).toEqual(['closed']));
    expect((await kept(desk, SOMEONE.id)).decision?.overruled).toMatchObject({
      entity: companyOf('MY').id,
      reason: 'They asked for it',
      by: 'Ada Okafor',
    });
    await desk.call('contacts.overrule', { contact: SOMEONE.id, on: '2026-11-22', reason: 'as before' });
    expect((await kept(desk, SOMEONE.id)).decision?.overruled).toBeUndefined();
  });
});

describe('the copy of a person’s data', () => {
  it('is saved where the person says, as a page or as JSON, and says so; so is the letter on other countries', async () => {
    const desk = await sampleDesk('optima');
    const { user } = await renderWindow(
      {
        ...desk.answers,
        'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
        'shell.chooseToSave': ({ name }) => ({ path: path.join(desk.folder, name) }),
      },
      { place: 'contacts', part: 'held', record: SOMEONE.id },
    );
    await user.click(await screen.findByRole('tab', { name: 'The person' }));
    await user.click(await screen.findByRole('button', { name: 'Save as JSON …' }));
    expect(
      await screen.findByText(/^The copy is in .*Copy of personal data\.json\. Delete it once it is sent\.$/),
    ).toBeTruthy();
    const copy = readFileSync(path.join(desk.folder, 'Copy of personal data.json'), 'utf8');
    expect(copy).toContain(SOMEONE.id);
    await user.click(screen.getByRole('button', { name: 'Save as a page …' }));
    expect(await screen.findByText(/Copy of personal data\.html/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save the letter …' }));
    expect(
      await screen.findByText(/^The letter is in .*Letter on other countries\.docx\. It names \d+ recipients?\./),
    ).toBeTruthy();
    expect(readFileSync(path.join(desk.folder, 'Letter on other countries.docx')).subarray(0, 2).toString()).toBe('PK');
    await expectNoViolations(screen.getByRole('region', { name: 'Record' }));
  });

  it('says in words why it was not written', async () => {
    const desk = await sampleDesk('optima');
    const { user } = await renderWindow(
      {
        ...desk.answers,
        'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
        'shell.chooseToSave': ({ name }) => ({ path: path.join(desk.folder, 'no such folder', name) }),
      },
      { place: 'contacts', part: 'held', record: SOMEONE.id },
    );
    await user.click(await screen.findByRole('tab', { name: 'The person' }));
    await user.click(await screen.findByRole('button', { name: 'Save as JSON …' }));
    expect((await screen.findByRole('alert')).textContent).toContain('no such folder');
  });
});

/** The dialog of a list of opt-outs, which is being matched. */
async function takingOptOuts() {
  const desk = await sampleDesk('optima');
  const list = path.join(desk.folder, 'newsletter.csv');
  writeFileSync(list, 'email\nno@where.example\n');
  const stage = await renderWindow(
    {
      ...desk.answers,
      'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
      'shell.chooseToOpen': () => ({ path: list }),
    },
    { place: 'contacts', part: 'held' },
  );
  await stage.user.click(await screen.findByRole('button', { name: 'Take in opt-outs …' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Opt-outs from a list' }));
  return { ...stage, desk, dialog };
}

describe('a list of opt-outs', () => {
  const MATCHED: OptOutsMatched = {
    unmatchedPath: '/lists/newsletter not matched.csv',
    rows: 3,
    matched: 2,
    unmatched: 1,
    open: [{ contact: SOMEONE.id, on: '2026-11-20' }],
    already: 1,
  };

  it('is matched with its progress in sight, and recorded when the person has seen what it means', async () => {
    const { user, door, desk, dialog } = await takingOptOuts();
    const statement = { id: 'jobs.opt-outs-read', parameters: { rows: 3, contacts: 1000 } };
    act(() => door.emit({ type: 'job-progress', job: 1, done: 60, total: 100, statement }));
    expect(await dialog.findByRole('progressbar', { name: '3 rows read, 1,000 contacts compared' })).toBeTruthy();
    act(() => door.emit({ type: 'job-done', job: 1, result: MATCHED }));
    expect(await dialog.findByText('3 rows read = 2 matched + 1 not matched.')).toBeTruthy();
    expect(dialog.getByText('/lists/newsletter not matched.csv')).toBeTruthy();
    expect((await kept(desk, SOMEONE.id)).optedOutOn).not.toBe('2026-11-20');
    await expectNoViolations(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Record 1 opt-out' }));
    expect(await screen.findByText('1 contact has opted out now. Ctrl+Z takes it back.')).toBeTruthy();
    expect((await kept(desk, SOMEONE.id)).optedOutOn).toBe('2026-11-20');
    expect(screen.queryByRole('dialog', { name: 'Opt-outs from a list' })).toBeNull();
  });

  it('can be stopped', async () => {
    const { user, door, dialog } = await takingOptOuts();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(door.calls.some(({ name }) => name === 'jobs.cancel')).toBe(true);
    act(() => door.emit({ type: 'job-cancelled', job: 1 }));
    expect(await dialog.findByText('Cancelled. Nothing was written.')).toBeTruthy();
  });

  it('asks before it replaces the file of what was not matched before', async () => {
    const { user, door, desk, dialog } = await takingOptOuts();
    const statement = { id: 'files.exists', parameters: { path: '/lists/newsletter not matched.csv' } };
    act(() => door.emit({ type: 'job-failed', job: 1, statement }));
    await user.click(await dialog.findByRole('button', { name: 'Replace it' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(2));
    expect(desk.jobs[1]?.request).toMatchObject({ force: true });
  });

  it('that names nobody who has not opted out leaves nothing to record', async () => {
    const { door, dialog } = await takingOptOuts();
    act(() => door.emit({ type: 'job-done', job: 1, result: { ...MATCHED, open: [], unmatchedPath: null } }));
    expect(await dialog.findByText('Nothing is to be recorded.')).toBeTruthy();
    expect(dialog.queryByRole('button', { name: /^Record/ })).toBeNull();
  });
});
