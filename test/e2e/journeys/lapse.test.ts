import readWorkbook from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { inEveryWindow } from './shells.ts';
import { LONG, recordOf } from './steps.ts';

const TRANSFER = 'Optima Contracting to Optima Systems International DMCC: contacts in its region';
const AGREEMENT = 'Intra-group agreement 2023: Optima Contracting to Optima Systems International DMCC';

/** The row of the transfer in the saved record, cell by cell. */
async function rowIn(book: string): Promise<string> {
  const transfers = (await readWorkbook(book)).find(({ sheet }) => sheet === 'Transfers')?.data ?? [];
  const row = transfers.find(([first]) => String(first).startsWith(TRANSFER)) ?? [];
  return row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))).join(' | ');
}

inEveryWindow('an agreement that lapses', ({ hand, open, close }) => {
  it('is found on the overview, prolonged where it stands, and is no worry any more', LONG, async () => {
    const window = await open();
    const { page } = window;
    await window.save(hand, page.getByRole('button', { name: /^Open a copy of Optima/u }), 'Save the register as');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await hand.go(page, 'Reports');
    const saveRecord = page.getByRole('button', { name: 'Save the record …' });
    const before = await window.save(hand, saveRecord, 'Save the record as');
    await page.getByText(`Saved as ${before}`).waitFor();
    expect(await rowIn(before)).toContain('2027-01-31');

    await hand.go(page, 'Overview');
    await hand.press(page.getByRole('region', { name: 'Answers' }).getByRole('button', { name: /^1 Act soon/u }));
    await hand.row(page, TRANSFER);
    const record = recordOf(page);
    await record.getByText('Act by 31 January 2027: the answer holds until that day only.').waitFor();
    await hand.press(record.getByRole('button', { name: `Edit the agreement ‘${AGREEMENT}’` }));
    const form = page.getByRole('form');
    await hand.day(form.getByRole('group', { name: 'Until', exact: true }), '2029-01-31');
    await hand.type(form.getByRole('textbox', { name: 'Reason for the change' }), 'Prolonged by both boards');
    await hand.press(form.getByRole('button', { name: 'Save', exact: true }));
    await record.getByRole('heading', { level: 2, name: AGREEMENT }).waitFor();

    await hand.go(page, 'Overview');
    await page
      .getByRole('region', { name: 'Answers' })
      .getByRole('button', { name: /^0 Act soon/u })
      .waitFor();
    await hand.go(page, 'Reports');
    const after = await window.save(hand, saveRecord, 'Save the record as', 'Prolonged.xlsx');
    await page.getByText(`Saved as ${after}`).waitFor();
    expect(await rowIn(after)).not.toContain('2027-01-31');
    await close(window);
  });
});
