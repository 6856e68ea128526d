// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICKED_FILES } from '../../../src/contract/bridge.ts';
import type { ListRouted } from '../../../src/contract/jobs.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { REGISTER, SHELL } from '../support/data.ts';
import type { Answers } from '../support/fake-client.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';

async function contacts(part: 'one' | 'list' | 'held', answers: Answers = {}) {
  const desk = await sampleDesk('optima');
  const list = path.join(desk.folder, 'clients.csv');
  writeFileSync(list, 'name,country,opt_out\nWanjiru,Kenya,no\nJonas,Deutschland,no\nKim,Korea,no\n');
  const stage = await renderWindow(
    {
      ...desk.answers,
      'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
      'shell.chooseToOpen': () => ({ path: list }),
      'shell.chooseToSave': ({ name }) => ({ path: `/elsewhere/${name}` }),
      ...answers,
    },
    { place: 'contacts', part },
  );
  return { ...stage, desk, list, here: () => currentOf(stage.app.navigation.store.getState()) };
}

async function ask(user: Awaited<ReturnType<typeof contacts>>['user'], place: string) {
  const field = screen.getByRole('textbox', { name: 'Where is the organisation?' });
  await user.clear(field);
  await user.type(field, `${place}{Enter}`);
}

function answer() {
  return within(screen.getByRole('region', { name: 'Decision' }));
}

describe('one contact', () => {
  it('is given to the nearest company, with every candidate, the distances and why', async () => {
    const { user } = await contacts('one');
    await ask(user, 'kenya');
    expect(
      await answer().findByText('Optima Systems International DMCC is nearest to Kenya: 3,522 km to its capital.'),
    ).toBeTruthy();
    const table = answer().getByRole('table', { name: 'Every company of the group' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(7);
    expect(rows[0]?.textContent).toContain('3,522 km');
    expect(within(rows[0] as HTMLElement).getByText('Chosen')).toBeTruthy();
    expect(within(rows[6] as HTMLElement).getByText('Out')).toBeTruthy();
    expect(await answer().findByRole('img', { name: /^Map: Kenya, and the great circles from/ })).toBeTruthy();
    await expectNoViolations();
  });

  it('says who the joint controllers are, whether the data may go there, and where to complain', async () => {
    const { user } = await contacts('one');
    await ask(user, 'KE');
    const facts = (await answer().findByText('Joint controllers')).closest('div');
    expect(facts?.textContent).toContain('Optima Systems International DMCC');
    expect(facts?.textContent).toContain('Optima Contracting Limited');
    expect(answer().getByText('Mechanism in place')).toBeTruthy();
    const complaints = answer().getByText('Where they may complain').closest('div');
    expect(within(complaints as HTMLElement).getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('stays at home where nothing is shared', async () => {
    const { user } = await contacts('one');
    await ask(user, 'France');
    expect(await answer().findByText('None: the home controller keeps it alone')).toBeTruthy();
    expect(answer().getByText('Nothing is shared')).toBeTruthy();
  });

  it('is refused where the name is ambiguous, and the readings are buttons', async () => {
    const { user } = await contacts('one');
    await ask(user, 'Korea');
    expect(await answer().findByText('No decision can be taken')).toBeTruthy();
    await expectNoViolations();
    await user.click(answer().getByRole('button', { name: 'South Korea' }));
    expect(await answer().findByText(/is nearest to South Korea/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Where is the organisation?' })).toHaveProperty('value', 'South Korea');
  });

  it('answers marketing by what is known of the person, at once', async () => {
    const { user } = await contacts('one');
    await ask(user, 'Kenya');
    await answer().findByRole('table', { name: 'Every company of the group' });
    await user.click(screen.getByRole('button', { name: 'What is known of the person' }));
    const optedOut = screen.getByRole('radiogroup', { name: 'Opted out of marketing' });
    await user.click(within(optedOut).getByRole('radio', { name: 'Yes' }));
    const marketing = answer().getByText('Marketing by our notice').closest('div') as HTMLElement;
    expect(await within(marketing).findByText('No')).toBeTruthy();
  });

  it('needs a routing policy, and says so with the way to make one', async () => {
    const desk = await sampleDesk(undefined);
    const { user, app } = await renderWindow(
      { ...desk.answers, 'register.status': () => ({ open: REGISTER }) },
      { place: 'contacts' },
    );
    await ask(user, 'Kenya');
    await user.click(await screen.findByRole('button', { name: 'Make a routing policy' }));
    expect(currentOf(app.navigation.store.getState()).record).toMatch(/^new:policy/);
  });

  it('asks for the companies first where none is recorded', async () => {
    const desk = await sampleDesk(undefined);
    const { user, app } = await renderWindow(desk.answers, { place: 'contacts' });
    expect(screen.getByText('No company is recorded that could look after a contact')).toBeTruthy();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Go to Entities' }));
    expect(currentOf(app.navigation.store.getState())).toEqual({ place: 'entities' });
  });
});

const ROUTED: ListRouted = {
  path: '/lists/clients routed.csv',
  rejectsPath: '/lists/clients rejects.csv',
  rowsIn: 3,
  rowsOut: 2,
  rejected: 1,
  emptyLines: 0,
  firstRejects: [{ row: 4, why: '‘Korea’ names two.' }],
  entities: { 'Optima Contracting Limited': 1, 'Optima Systems International DMCC': 1 },
  flags: { 'act-soon': 1 },
  on: '2026-11-22',
  sha256: 'ab'.repeat(32),
  volumes: [],
};

describe('a list', () => {
  it('is chosen, looked at, and routed into two files beside it', async () => {
    const { user, desk, list, door } = await contacts('list');
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Choose a list …' }));
    const preview = await screen.findByRole('table', { name: 'The first 3 rows' });
    expect(
      within(preview)
        .getAllByRole('columnheader')
        .map((heading) => heading.textContent),
    ).toEqual(['name', 'country (jurisdiction)', 'opt_out (opted out of marketing)']);
    expect(screen.getByText(/^Recognised by the headings/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Route the list' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    expect(desk.jobs[0]?.request).toMatchObject({
      in: list,
      out: path.join(desk.folder, 'clients routed.csv'),
      rejects: path.join(desk.folder, 'clients rejects.csv'),
      columns: { jurisdiction: 'country', optOut: 'opt_out', asked: null },
      safeCells: true,
      force: false,
    });

    const statement = { id: 'jobs.rows-routed', parameters: { rows: 2000, rejected: 3 } };
    act(() => door.emit({ type: 'job-progress', job: 1, done: 40, total: 160, statement }));
    expect(await screen.findByRole('progressbar', { name: '2,000 rows read, 3 rejects' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Route the list' }).getAttribute('aria-disabled') ?? 'true').toBe('true');

    act(() => door.emit({ type: 'job-done', job: 1, result: ROUTED }));
    expect(await screen.findByText('3 rows read = 2 routed + 1 reject')).toBeTruthy();
    expect(screen.getByText('mechanism ends soon')).toBeTruthy();
    expect(screen.getByText('‘Korea’ names two.')).toBeTruthy();
    await expectNoViolations();
  });

  it('can be cancelled, and then nothing was written', async () => {
    const { user, door } = await contacts('list');
    await user.click(screen.getByRole('button', { name: 'Choose a list …' }));
    await user.click(await screen.findByRole('button', { name: 'Route the list' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(door.calls.some(({ name }) => name === 'jobs.cancel')).toBe(true);
    expect(screen.getByRole('button', { name: 'Stopping …' })).toBeTruthy();
    act(() => door.emit({ type: 'job-cancelled', job: 1 }));
    expect(await screen.findByText('Cancelled. Nothing was written.')).toBeTruthy();
  });

  it('asks before it replaces a file that is there', async () => {
    const { user, door, desk } = await contacts('list');
    await user.click(screen.getByRole('button', { name: 'Choose a list …' }));
    await user.click(await screen.findByRole('button', { name: 'Route the list' }));
    const statement = { id: 'files.exists', parameters: { path: '/lists/clients routed.csv' } };
    act(() => door.emit({ type: 'job-failed', job: 1, statement }));
    await user.click(await screen.findByRole('button', { name: 'Replace it' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(2));
    expect(desk.jobs[1]?.request).toMatchObject({ force: true, columns: { jurisdiction: 'country' } });
  });

  it('is found again with its progress after a look at another place', async () => {
    const { user, app, door } = await contacts('list');
    await user.click(screen.getByRole('button', { name: 'Choose a list …' }));
    await user.click(await screen.findByRole('button', { name: 'Route the list' }));
    await screen.findByRole('progressbar');
    act(() => app.navigation.go({ place: 'history' }));
    act(() => door.emit({ type: 'job-done', job: 1, result: ROUTED }));
    act(() => app.navigation.back());
    expect(await screen.findByText('3 rows read = 2 routed + 1 reject')).toBeTruthy();
  });

  it('has its column chosen by hand where no heading is known', async () => {
    const { user, list } = await contacts('list');
    writeFileSync(list, 'who,where\nWanjiru,Kenya\n');
    await user.click(screen.getByRole('button', { name: 'Choose a list …' }));
    expect(await screen.findByText(/None of the headings is one of those known/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Route the list' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: /Jurisdiction$/ }));
    await user.click(await screen.findByRole('option', { name: 'where' }));
    expect(screen.getByRole('button', { name: 'Route the list' })).toHaveProperty('disabled', false);
  });

  it('says what is wrong with a file that is no list', async () => {
    const { user, list } = await contacts('list');
    writeFileSync(list, 'PK\u0003\u0004 a workbook');
    await user.click(screen.getByRole('button', { name: 'Choose a list …' }));
    expect((await screen.findByRole('alert')).textContent).toContain('is damaged or not made as a workbook has to be');
  });

  it('may be dropped on the page', async () => {
    const asked: number[] = [];
    const { list } = await contacts('list', {
      'shell.pathOfPickedFile': ({ pick }) => {
        asked.push(pick);
        const files = (window as unknown as Record<string, Map<number, File>>)[PICKED_FILES];
        return { path: files?.get(pick)?.name === 'clients.csv' ? dropped : null };
      },
    });
    const dropped = list;
    const zone = screen.getByText('Drop a contact list here, or choose one').parentElement as HTMLElement;
    const files = [new File(['x'], 'clients.csv')];
    fireEvent.dragOver(zone, { dataTransfer: { types: ['Files'], files } });
    fireEvent.drop(zone, { dataTransfer: { types: ['Files'], files } });
    expect(await screen.findByText(list)).toBeTruthy();
    expect(asked).toHaveLength(1);
    expect((window as unknown as Record<string, Map<number, File>>)[PICKED_FILES]?.size).toBe(0);
  });
});

describe('the contacts held', () => {
  it('are a list in windows, and a contact says who looks after it', async () => {
    const { user, here } = await contacts('held');
    await user.click(await screen.findByRole('rowheader', { name: /Fictional Towers Ltd/ }));
    expect(here().record).toBeDefined();
    const record = within(await screen.findByRole('region', { name: 'Record' }));
    expect(await record.findByText(/is nearest to Kenya/)).toBeTruthy();
    await expectNoViolations();
    await user.click(record.getByRole('button', { name: 'Close the record' }));
    expect(here()).toMatchObject({ place: 'contacts', part: 'held' });
  });

  it('say in an empty register that none has to be kept', async () => {
    const desk = await sampleDesk(undefined);
    const { user, app } = await renderWindow(desk.answers, { place: 'contacts', part: 'held' });
    await user.click(await screen.findByRole('button', { name: 'Find out about one contact' }));
    expect(currentOf(app.navigation.store.getState()).part).toBe('one');
  });
});
