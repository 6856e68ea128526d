// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Article30Written } from '../../../src/contract/jobs.ts';
import type { PackWritten } from '../../../src/contract/packs.ts';
import { SHELL } from '../support/data.ts';
import type { Answers } from '../support/fake-client.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';
import { sampleDesk } from '../support/sample-desk.ts';

async function reports(part = 'article-30', answers: Answers = {}) {
  const desk = await sampleDesk('optima');
  const stage = await renderWindow(
    {
      ...desk.answers,
      'shell.describe': () => ({ ...SHELL, nativeDialogs: true }),
      'shell.chooseToSave': ({ name }) => ({ path: `/home/ada/${name}` }),
      ...answers,
    },
    { place: 'reports', part },
  );
  return { ...stage, desk };
}

const WRITTEN: Article30Written = {
  path: '/home/ada/record.xlsx',
  bytes: 35_894,
  parts: [
    { name: 'Optima Contracting Limited', rows: 8 },
    { name: 'Transfers', rows: 31 },
  ],
  seal: 'ab'.repeat(32),
  leftOut: { draftActivities: 1, otherDays: 0, draftTransfers: 0, endedTransfers: 2, otherDayTransfers: 0 },
  entitiesWithout: ['OAG Ltd'],
};

describe('the Article 30 record', () => {
  it('is saved as a workbook of the whole group under a name that says what it is', async () => {
    const { user, desk, door } = await reports();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Save the record …' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    expect(desk.jobs[0]).toMatchObject({
      name: 'exports.article30',
      request: {
        on: '2026-11-22',
        format: 'xlsx',
        out: '/home/ada/Article 30 record Optima Group (sample) 2026-11-22.xlsx',
        force: true,
      },
    });
    act(() => door.emit({ type: 'job-done', job: 1, result: WRITTEN }));
    expect(await screen.findByText('Saved as /home/ada/record.xlsx')).toBeTruthy();
    expect(screen.getByText(/^39 rows: Optima Contracting Limited 8 and Transfers 31\. 36 kB\./)).toBeTruthy();
    expect(
      screen.getByText('Not in it: 1 activity in draft and 2 ended transfers. No activity is recorded for OAG Ltd.'),
    ).toBeTruthy();
    expect(screen.getByText(`Seal of the register: ${WRITTEN.seal}`)).toBeTruthy();
    await expectNoViolations();
  });

  it('is narrowed to one controller, in another format', async () => {
    const { user, desk } = await reports();
    const whose = screen.getByRole('combobox', { name: 'Whose record' });
    await user.clear(whose);
    await user.type(whose, 'asia controller');
    await user.click(await screen.findByRole('option', { name: 'Optima Products Asia Sdn Bhd, as controller' }));
    await user.click(screen.getByRole('radio', { name: 'Table (CSV)' }));
    await user.click(screen.getByRole('button', { name: 'Save the record …' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    const [job] = desk.jobs;
    const { controller, format, out } = (job?.request ?? {}) as Record<string, string>;
    expect(controller).toMatch(/^[0-9a-f-]{36}$/);
    expect(format).toBe('csv');
    expect(out).toContain('Optima Products Asia Sdn Bhd, as controller 2026-11-22.csv');
  });

  it('is a document by the letters of the article, or in the layout that was chosen', async () => {
    const { user, desk } = await reports();
    await user.click(screen.getByRole('radio', { name: 'Document for a word processor (DOCX)' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Article 30(1), by letter' }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'CNPD (Luxembourg), seven columns' }));
    expect(screen.getByText(/headings in English, not the authority’s own words/)).toBeTruthy();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Save the record …' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    expect(desk.jobs[0]?.request).toMatchObject({ format: 'docx', layout: 'luxembourg' });
  });

  it('is data without any layout', async () => {
    const { user, desk } = await reports();
    await user.click(screen.getByRole('radio', { name: /^Linked data/ }));
    expect(screen.queryByRole('radiogroup', { name: 'Layout of controllers' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save the record …' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    const request = desk.jobs[0]?.request as Record<string, unknown>;
    expect([request['format'], request['layout']]).toEqual(['jsonld', undefined]);
    expect(request['out']).toMatch(/\.jsonld$/);
  });

  it('starts nothing where the person chose no place', async () => {
    const { user, desk } = await reports('article-30', { 'shell.chooseToSave': () => ({ path: null }) });
    await user.click(screen.getByRole('button', { name: 'Save the record …' }));
    expect(desk.jobs).toEqual([]);
  });

  it('says why it could not be written', async () => {
    const { user, door } = await reports();
    await user.click(screen.getByRole('button', { name: 'Save the record …' }));
    const statement = { id: 'files.no-space', parameters: { path: '/home/ada/record.xlsx' } };
    act(() => door.emit({ type: 'job-failed', job: 1, statement }));
    expect((await screen.findByRole('alert')).textContent).toContain('there is no space left on its disk');
  });
});

describe('the board report', () => {
  it('is looked at before it is saved, in a tree of its own that runs nothing', async () => {
    await reports('board');
    const preview = await screen.findByRole('region', { name: 'Preview of the board report' });
    await waitFor(() => expect(preview.shadowRoot?.querySelector('h1')?.textContent).toMatch(/report to the board/));
    const tree = preview.shadowRoot as ShadowRoot;
    expect(tree.querySelectorAll('script, style, link, iframe, main, [style]')).toHaveLength(0);
    expect(tree.textContent).toContain('Of 22 transfers, 2 have no transfer mechanism');
    expect(screen.getByText(/The file goes on with an annex/)).toBeTruthy();
    await expectNoViolations();
  });

  it('is saved as a page', async () => {
    const { user, desk } = await reports('board');
    await user.click(screen.getByRole('button', { name: 'Save it as a page …' }));
    await waitFor(() => expect(desk.jobs[0]?.name).toBe('exports.board'));
    expect(desk.jobs[0]?.request).toMatchObject({ out: expect.stringMatching(/\.html$/) as string });
  });

  it('is saved as a PDF, and says how many pages were counted', async () => {
    const { user, desk, door } = await reports('board');
    await user.click(screen.getByRole('button', { name: 'Save it as PDF …' }));
    await waitFor(() => expect(desk.jobs[0]?.name).toBe('exports.board'));
    expect(desk.jobs[0]?.request).toMatchObject({ format: 'pdf', out: expect.stringMatching(/\.pdf$/) as string });
    const result = {
      path: '/home/ada/board.pdf',
      bytes: 1_900_000,
      parts: [{ name: 'A', rows: 22 }],
      seal: null,
      pages: 12,
    };
    act(() => door.emit({ type: 'job-done', job: 1, result }));
    expect(await screen.findByText(/^12 pages\. 22 rows: A 22\./)).toBeTruthy();
  });

  it('says in words where nothing can draw a PDF', async () => {
    const { user, door } = await reports('board');
    await user.click(screen.getByRole('button', { name: 'Save it as PDF …' }));
    const statement = { id: 'print.nothing-draws', parameters: { names: ['Chromium'] } };
    act(() => door.emit({ type: 'job-failed', job: 1, statement }));
    expect((await screen.findByRole('alert')).textContent).toContain('it takes one of Chromium, and none was found');
  });
});

describe('the other files', () => {
  it('the picture as PNG', async () => {
    const { user, desk } = await reports('picture');
    await user.click(screen.getByRole('radio', { name: 'Picture (PNG), for slides' }));
    await user.click(screen.getByRole('button', { name: 'Save …' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    expect(desk.jobs[0]?.request).toMatchObject({ format: 'png', out: expect.stringMatching(/\.png$/) as string });
  });

  it.each([
    ['picture', 'Save …', 'exports.flows', /Flows Optima Group \(sample\) 2026-11-22\.svg$/],
    ['register', 'Save the register’s JSON …', 'exports.register', /Optima Group \(sample\) 2026-11-22\.json$/],
  ])('%s', async (part, button, name, out) => {
    const { user, desk } = await reports(part);
    await user.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    expect(desk.jobs[0]).toMatchObject({ name, request: { out: expect.stringMatching(out) as string } });
    await expectNoViolations();
  });
});

/** Two folders, as the engine lists them. */
const listing = (folder: string) => ({
  path: folder,
  parent: folder === '/home/ada' ? '/home' : '/home/ada',
  entries:
    folder === '/home/ada'
      ? [
          { name: 'Papers', path: '/home/ada/Papers', folder: true, bytes: null, changedAt: null },
          {
            name: 'old.xlsx',
            path: '/home/ada/old.xlsx',
            folder: false,
            bytes: 12_345,
            changedAt: '2026-11-01T08:00:00Z',
          },
        ]
      : [],
});

describe('the place for a file, in a shell without dialogs of its own', () => {
  const OURS: Answers = {
    'shell.describe': () => ({ ...SHELL, documents: '/home/ada', nativeDialogs: false }),
    'folders.list': ({ path }) => listing(path),
    'folders.places': () => ({ places: [{ kind: 'home', name: 'ada', path: '/home/ada' }] }),
    'folders.make': ({ path }) => ({ path }),
  };

  async function dialog() {
    const stage = await reports('article-30', OURS);
    await stage.user.click(screen.getByRole('button', { name: 'Save the record …' }));
    const box = within(await screen.findByRole('dialog', { name: 'Save the record as' }));
    await box.findByRole('option', { name: 'Papers' });
    return { ...stage, box };
  }

  it('shows folders and files of the kind, goes into a folder, and saves there', async () => {
    const { user, desk, box, door } = await dialog();
    expect(door.calls.find(({ name }) => name === 'folders.list')?.request).toMatchObject({ endings: ['.xlsx'] });
    await expectNoViolations();
    await user.dblClick(box.getByRole('option', { name: 'Papers' }));
    expect(await box.findByText('In /home/ada/Papers')).toBeTruthy();
    expect(box.getByText('Nothing of this kind in the folder.')).toBeTruthy();
    await user.click(box.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    expect(desk.jobs[0]?.request).toMatchObject({
      out: '/home/ada/Papers/Article 30 record Optima Group (sample) 2026-11-22.xlsx',
      force: false,
    });
  });

  it('says that a file is there, and replaces it only when told so', async () => {
    const { user, desk, box } = await dialog();
    const name = box.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'old');
    expect(await box.findByText('‘old.xlsx’ is already in this folder. Saving replaces it.')).toBeTruthy();
    await user.click(box.getByRole('button', { name: 'Replace' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    expect(desk.jobs[0]?.request).toMatchObject({ out: '/home/ada/old.xlsx', force: true });
  });

  it('takes no name that leads elsewhere', async () => {
    const { user, box } = await dialog();
    const name = box.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, '../elsewhere');
    expect(await box.findByText('A name has no slash or backslash in it.')).toBeTruthy();
    expect(box.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
  });

  it('makes a folder and goes into it', async () => {
    const { user, box, door } = await dialog();
    await user.click(box.getByRole('button', { name: 'New folder' }));
    await user.type(await box.findByRole('textbox', { name: 'Name of the new folder' }), 'Q4');
    await user.click(box.getByRole('button', { name: 'Make the folder' }));
    expect(await box.findByText('In /home/ada/Q4')).toBeTruthy();
    expect(door.count('folders.make')).toBe(1);
  });

  it('is left by Escape with nothing begun', async () => {
    const { user, desk } = await dialog();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(desk.jobs).toEqual([]);
  });
});

describe('reports of an empty register', () => {
  it('say what to record first', async () => {
    const desk = await sampleDesk(undefined);
    await renderWindow(desk.answers, { place: 'reports' });
    expect(await screen.findByText('There is nothing to report yet')).toBeTruthy();
  });
});

describe('the pack for an authority’s request', () => {
  it('tells what is in it before it is made, is saved as one file, and is kept once it is said to whom it went', async () => {
    const { user, desk, door } = await reports('pack');
    expect(
      await screen.findByText(/^27 activities|activities, \d+ transfers, \d+ assessments and \d+ agreements\.$/),
    ).toBeTruthy();
    expect(screen.getByText(/The register keeps no open document/)).toBeTruthy();
    await expectNoViolations(screen.getByRole('main'));
    await user.click(screen.getByRole('button', { name: 'Save the pack …' }));
    await waitFor(() => expect(desk.jobs).toHaveLength(1));
    expect(desk.jobs[0]).toMatchObject({
      name: 'exports.pack',
      request: {
        on: '2026-11-22',
        documents: [],
        out: '/home/ada/Pack for an authority Optima Group (sample) 2026-11-22.zip',
      },
    });
    const { seal } = WRITTEN;
    const status = (await desk.call('register.status', {})) as { open: { sequence: number } };
    const result: PackWritten = {
      path: '/home/ada/pack.zip',
      bytes: 240_000,
      parts: [{ name: 'Transfers.csv', rows: 22 }],
      seal,
      sha256: 'cd'.repeat(32),
      files: 14,
      withheld: [],
      sequence: status.open.sequence,
      asked: { on: '2026-11-22', documents: [] },
    };
    act(() => door.emit({ type: 'job-done', job: 1, result }));
    expect(await screen.findByText('14 files, each read back and compared by its SHA-256.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Handed to' }), 'The ICO');
    await user.click(screen.getByRole('button', { name: 'Keep that it was handed over' }));
    expect(await screen.findByText('Kept with the register as number 1 of the kept reports.')).toBeTruthy();
  });
});
