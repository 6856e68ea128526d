// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReportCompared } from '../../../src/contract/board-reports.ts';
import type { BoardWritten } from '../../../src/contract/jobs.ts';
import { SHELL } from '../support/data.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';

async function board(part = 'board') {
  const desk = await sampleDesk('optima');
  const stage = await renderWindow(
    {
      ...desk.answers,
      'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
      'shell.chooseToSave': ({ name }) => ({ path: `/home/ada/${name}` }),
    },
    { place: 'reports', part },
  );
  desk.emit = (event) => stage.door.emit(event);
  return { ...stage, desk };
}

async function preview(): Promise<ShadowRoot> {
  const region = await screen.findByRole('region', { name: 'Preview of the board report' });
  await waitFor(() => expect(region.shadowRoot?.querySelector('h1')).not.toBeNull());
  return region.shadowRoot as ShadowRoot;
}

/** What a job that wrote the report comes to, up to the newest row of the history. */
function written(sequence: number): BoardWritten {
  return {
    path: '/home/ada/board.pdf',
    bytes: 1_900_000,
    parts: [{ name: 'All transfers', rows: 22 }],
    seal: 'ab'.repeat(32),
    pages: 19,
    format: 'pdf',
    sha256: 'cd'.repeat(32),
    sequence,
    asked: { on: '2026-11-22', from: null, wordings: [] },
  };
}

const newest = async ({ desk }: Awaited<ReturnType<typeof board>>): Promise<number> =>
  ((await desk.call('register.status', {})) as { open: { sequence: number } }).open.sequence;

/** Where a recommendation is typed, in the order of the decisions. */
function field(dialog: HTMLElement, at: number): HTMLTextAreaElement {
  const found = within(dialog).getAllByRole('textbox', { name: 'Recommendation' })[at];
  if (found === undefined) throw new Error('too few decisions are sought');
  return found as HTMLTextAreaElement;
}

describe('the board report', () => {
  it('opens the rows behind a number, with the way to each record', async () => {
    const { user } = await board();
    const tree = await preview();
    const link = tree.querySelector<HTMLElement>('[data-figure="verdict|no-mechanism"]');
    act(() => link?.click());
    const dialog = await screen.findByRole('dialog', { name: 'No mechanism: 2' });
    const rows = within(dialog).getAllByRole('row');
    expect(rows).toHaveLength(3);
    await expectNoViolations();
    await user.click(within(dialog).getByText('Optima Contracting to Fictional Events, Australia: guest lists'));
    expect(await screen.findByRole('heading', { name: /Fictional Events, Australia: guest lists/ })).toBeTruthy();
  });

  it('says of every number where its rows are: each opens some', async () => {
    const { desk } = await board();
    const tree = await preview();
    const figures = [...tree.querySelectorAll<HTMLElement>('[data-figure]')];
    expect(figures.length).toBeGreaterThan(25);
    for (const link of figures) {
      const figure = link.dataset['figure'] ?? '';
      const answer = (await desk.call('reports.figure', { on: '2026-11-22', figure })) as { number: number };
      expect([figure, String(answer.number)]).toEqual([figure, link.textContent]);
    }
  });

  it('is saved as slides, for one company, compared with an earlier day', async () => {
    const { user, desk } = await board();
    const edition = screen.getByRole('combobox', { name: 'Edition' });
    await user.clear(edition);
    await user.type(edition, 'oag');
    await user.click(await screen.findByRole('option', { name: 'OAG Ltd' }));
    await user.type(screen.getByRole('spinbutton', { name: /^day, Compared with/ }), '30062026');
    await waitFor(async () => expect((await preview()).textContent).toContain('Edition for the board of OAG Ltd'));
    await waitFor(async () => expect((await preview()).textContent).toContain('Compared with 30 June 2026'));
    await user.click(screen.getByRole('button', { name: 'Save it as slides …' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    expect(desk.jobs[0]?.request).toMatchObject({
      format: 'pptx',
      from: '2026-06-30',
      entity: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      out: '/home/ada/Board report Optima Group (sample) OAG Ltd 2026-11-22.pptx',
    });
  });

  it('takes the words of the officer for a decision into the preview', async () => {
    const { user } = await board();
    await preview();
    await user.click(screen.getByRole('button', { name: 'Word the decisions …' }));
    const dialog = await screen.findByRole('dialog', { name: 'Word the decisions' });
    const [first] = within(dialog).getAllByRole('textbox', { name: 'Recommendation' });
    if (first === undefined) throw new Error('no decision is sought');
    await user.type(first, 'Sign it before Christmas');
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'Use these words' }));
    await waitFor(async () => expect((await preview()).textContent).toContain('Sign it before Christmas'));
  });

  it('has the words still after another place was looked at: those that are used, and those that are only typed', async () => {
    const { user, app, desk } = await board();
    await preview();
    const dialogOf = async () => {
      await user.click(screen.getByRole('button', { name: 'Word the decisions …' }));
      return screen.findByRole('dialog', { name: 'Word the decisions' });
    };
    const awayAndBack = async () => {
      act(() => app.navigation.go({ place: 'history' }));
      await screen.findByRole('heading', { name: 'History', level: 1 });
      act(() => app.navigation.go({ place: 'reports', part: 'board' }));
    };
    await user.type(field(await dialogOf(), 0), 'Sign it before Christmas');
    await user.click(screen.getByRole('button', { name: 'Use these words' }));
    await awayAndBack();
    await waitFor(async () => expect((await preview()).textContent).toContain('Sign it before Christmas'));
    await user.type(field(await dialogOf(), 1), 'Half a sen');
    await awayAndBack();
    await preview();
    const again = await dialogOf();
    await waitFor(() => expect(field(again, 1).value).toBe('Half a sen'));
    expect(field(again, 0).value).toBe('Sign it before Christmas');
    await user.click(within(again).getByRole('button', { name: 'Cancel' }));
    expect(field(await dialogOf(), 1).value).toBe('');
    const { forms } = (await desk.call('forms.kept', {})) as { forms: Array<{ body: string }> };
    expect(forms).toHaveLength(1);
    expect(forms[0]?.body).not.toContain('Half a sen');
  });

  it('is kept with the register once it is saved and it is said to whom it goes', async () => {
    const stage = await board();
    const { user, desk, door } = stage;
    await user.click(screen.getByRole('button', { name: 'Save it as PDF …' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    act(() => door.emit({ type: 'job-done', job: 1, result: written(0) }));
    expect((await screen.findByRole('button', { name: 'Keep it with the register' })).hasAttribute('disabled')).toBe(
      true,
    );
    const result = written(await newest(stage));
    await user.click(screen.getByRole('button', { name: 'Save it as PDF …' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(2));
    act(() => door.emit({ type: 'job-done', job: 2, result }));
    const toWhom = await screen.findByRole('textbox', { name: 'Handed to' });
    await user.type(toWhom, 'The board of Optima');
    await user.click(screen.getByRole('button', { name: 'Keep it with the register' }));
    expect(await screen.findByText('Kept with the register as report 1.')).toBeTruthy();
    const { reports } = (await desk.call('reports.kept', {})) as { reports: object[] };
    expect(reports).toMatchObject([
      { number: 1, toWhom: 'The board of Optima', by: 'Ada Okafor', sha256: result.sha256 },
    ]);
  });
});

const COMPARED: Omit<ReportCompared, 'report'> = {
  figures: 61,
  differences: [
    {
      figure: { id: 'retention', kind: 'retention', of: [], annex: 'retention' },
      was: 3,
      is: 2,
      rows: [
        {
          key: 'retention.contacts x',
          name: 'Privacy notice',
          was: { key: 'x', record: 'x', name: 'Privacy notice', facts: {}, count: 3 },
          is: { key: 'x', record: 'x', name: 'Privacy notice', facts: {}, count: 2 },
        },
      ],
      why: ['erasure'],
    },
  ],
  since: { erased: 1, programVersion: '0.0.0-test', lawPack: '2026-10', packKept: true },
};

describe('kept reports', () => {
  it('are none before one was kept', async () => {
    await board('kept');
    expect(await screen.findByText(/Nothing was kept yet/)).toBeTruthy();
    await expectNoViolations();
  });

  it('are listed, and one is derived again as long work that tells what differs and why', async () => {
    const stage = await board('kept');
    const { user, desk, door } = stage;
    const { asked, format, sha256, bytes, sequence } = written(await newest(stage));
    await desk.call('reports.keep', { asked, format, sha256, bytes, sequence, toWhom: 'The board' });
    expect(await screen.findByText('The board')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Compare 1' }));
    await waitFor(() => expect(desk.jobs[0]).toMatchObject({ name: 'reports.compare', request: { number: 1 } }));
    const { reports } = (await desk.call('reports.kept', {})) as { reports: ReportCompared['report'][] };
    const [report] = reports;
    act(() => door.emit({ type: 'job-done', job: 1, result: { ...COMPARED, report } }));
    expect(await screen.findByText('Of 61 figures, 1 comes out otherwise.')).toBeTruthy();
    expect(screen.getByText('Why: contacts were erased since.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Kept past a time limit: was 3, is 2' })).toBeTruthy();
    await expectNoViolations();
  });
});
