// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { TransferAssessment } from '../../../src/core/records/assessment.ts';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { fieldAt, formReady, inputAt, openForm, sampleNamed, there } from '../forms/support.tsx';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';

// A whole form is drawn for each: a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 });

const PREFILL = {
  title: 'TRA Asia',
  method: 'ico-six-questions',
  legalTest: 'uk-not-materially-lower',
  scope: { exporters: [], importers: [], dataCategories: ['Contact data', 'Health data'] },
};

function headings(): readonly string[] {
  return screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent ?? '');
}

function status(): string {
  return there(
    screen.getAllByRole('status').find(({ textContent }) => textContent?.includes('steps answered') ?? false),
  ).textContent;
}

/** Chooses in a list by the pointer. */
async function choose(user: UserEvent, list: string, option: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(`${list}$`, 'u') }));
  await user.click(await screen.findByRole('option', { name: option }));
}

/** Chooses the method by the pointer. */
async function chooseMethod(user: UserEvent, option: string): Promise<void> {
  await user.click(there(within(fieldAt('method')).getAllByRole('button')[0]));
  await user.click(await screen.findByRole('option', { name: option }));
}

/** Chooses in a list by keys alone: the first letters of what is chosen. */
async function chooseByKeys(user: UserEvent, list: string, option: string): Promise<void> {
  screen.getByRole('button', { name: new RegExp(`${list}$`, 'u') }).focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('option', { name: option });
  await user.keyboard(option.slice(0, 3));
  await user.keyboard('{Enter}');
}

describe('the guided form', () => {
  it('asks the questions of the method chosen, in their order, each with its source', async () => {
    const { user } = await openForm('assessment');
    expect(screen.getByText(/Choose a method: its questions follow here/u)).toBeTruthy();
    expect(headings().filter((text) => /Question|Step/u.test(text))).toEqual([]);
    await chooseMethod(user, 'ICO: six questions');
    await waitFor(() => expect(headings().filter((text) => text.startsWith('Question'))).toHaveLength(6));
    expect(screen.getByText(/ICO TRA tool, question 4 · Read at the source/u)).toBeTruthy();
    await chooseMethod(user, 'EDPB: six steps (Recommendations 01/2020)');
    await waitFor(() =>
      expect(headings().filter((text) => /^(?:Question|Step)/u.test(text))).toEqual([
        'Step 1: know the transfers',
        'Step 2: the transfer tool',
        'Step 3: law and practice of the destination',
        'Step 4: supplementary measures',
        'Step 5: formal steps',
        'Step 6: looking again',
      ]),
    );
    await chooseMethod(user, 'Malaysian transfer impact assessment');
    await waitFor(() => expect(screen.getAllByText('Unconfirmed').length).toBeGreaterThan(0));
    expect(screen.getByText(/will hold for 3 years from the day/u)).toBeTruthy();
  });

  it('has a line for each category of the scope, answered by keyboard, and saves what was answered', async () => {
    const { user, engine } = await openForm('assessment', { prefill: PREFILL });
    const table = within(fieldAt('risks')).getByRole('table');
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Contact data', 'Health data']);
    await chooseByKeys(user, 'Before measures: Health data', 'High');
    await chooseByKeys(user, 'After measures: Health data', 'Moderate');
    await expectNoViolations();
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(engine.saved).toHaveLength(1));
    // What nobody answered is not recorded.
    expect(engine.saved[0]?.record['risks']).toEqual([
      { dataCategory: 'Health data', before: 'high', after: 'moderate' },
    ]);
  });

  it('says what follows while the answers are given, by pointer, and keeps a draft of them', async () => {
    const { user, engine } = await openForm('assessment', { prefill: PREFILL });
    expect(status()).toContain('Nothing follows from the answers yet');
    await choose(user, 'Increases the risk: Contact data', 'No');
    await choose(user, 'Increases the risk: Health data', 'Yes');
    await user.click(within(fieldAt('enforceableInUk')).getByRole('radio', { name: 'Yes' }));
    await waitFor(() => expect(screen.getByText(/‘Health data’ is left unprotected/u)).toBeTruthy());
    await choose(user, 'Increases the risk: Health data', 'No');
    await waitFor(() => expect(status()).toContain('The answers allow the transfers'));
    await choose(user, 'Conclusion', 'Does not allow them');
    await waitFor(() => expect(screen.getByText('Where the record speaks against itself')).toBeTruthy());
    await waitFor(() => expect([...engine.kept.values()][0]?.body).toContain('"enforceableInUk":"yes"'));
  });

  it('shows where it was decided otherwise than the officer advised', async () => {
    const record = sampleNamed('assessment', 'Transfer risk assessment 2025: Fictional Events');
    const { user } = await openForm('assessment', { record });
    expect(screen.getByText('Decided otherwise than the data protection officer advised')).toBeTruthy();
    await user.type(inputAt('whyNotAsAdvised'), 'The Addendum is to be signed in May.');
    await waitFor(() => expect(screen.getByText(/Why it was decided otherwise: The Addendum/u)).toBeTruthy());
  });

  it('hides nothing that was recorded when the method is changed', async () => {
    const { user } = await openForm('assessment', { prefill: { ...PREFILL, investigation: 'brief' } });
    await chooseMethod(user, 'EDPB: six steps (Recommendations 01/2020)');
    await waitFor(() => expect(headings()).toContain('Recorded beside this method'));
    expect(fieldAt('investigation').textContent).toContain('Briefly');
  });
});

describe('the place of assessments', () => {
  it('shows what superseded an assessment, which stays readable', async () => {
    const desk = await sampleDesk('optima');
    const old = sampleNamed('assessment', 'Transfer risk assessment 2025: Optima Products Asia') as TransferAssessment;
    await renderWindow(desk.answers, { place: 'assessments', record: old.id });
    const heading = await screen.findByRole('heading', { name: 'How it stands' });
    const standing = within(there(heading.closest('section') ?? undefined));
    expect(standing.getByText('Superseded by')).toBeTruthy();
    expect(standing.getByText('Superseded')).toBeTruthy();
    expect(standing.getByRole('link', { name: 'Transfer risk assessment 2026: Optima Products Asia' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Renew' })).toBeNull();
    await expectNoViolations();
  });

  it('renews one as a draft and opens its form', async () => {
    const desk = await sampleDesk('optima');
    const old = sampleNamed('assessment', 'Transfer risk assessment 2024: Optima Systems');
    const { user, app } = await renderWindow(desk.answers, { place: 'assessments', record: old.id });
    await user.click(await screen.findByRole('button', { name: 'Renew' }));
    await formReady('Form: transfer assessment');
    const here = currentOf(app.navigation.store.getState());
    expect(here.record).not.toBe(old.id);
    expect(here.part).toBe('edit');
    expect(fieldAt('risks').textContent).toContain('Identity Data');
  });

  it('begins one from a transfer, with its scope', async () => {
    const desk = await sampleDesk('optima');
    const { user } = await renderWindow(desk.answers, { place: 'assessments' });
    await user.click(await screen.findByRole('button', { name: 'Begin from a transfer' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('combobox'), 'Asia');
    await user.click(there((await screen.findAllByRole('option'))[0]));
    await user.click(within(dialog).getByRole('button', { name: 'Begin' }));
    await formReady('Form: transfer assessment');
    expect(inputAt('title').value).toMatch(/^Transfers from /u);
    expect(headings().filter((text) => text.startsWith('Question'))).toHaveLength(6);
    expect(fieldAt('scope.importers').textContent).not.toBe('');
  });
});
