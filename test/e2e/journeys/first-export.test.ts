import { existsSync } from 'node:fs';
import path from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { inEveryWindow } from './shells.ts';
import { LONG } from './steps.ts';

inEveryWindow('from the first start to the first export', ({ hand, open, close }) => {
  it('makes a register, records a company and an activity, and saves the record', LONG, async () => {
    const window = await open();
    const { page } = window;
    await hand.press(page.getByRole('button', { name: /^New register/u }));
    const naming = page.getByRole('dialog');
    await hand.type(naming.getByRole('textbox'), 'Beispiel Group');
    const file = await window.save(
      hand,
      naming.getByRole('button', { name: 'Choose where to keep it …' }),
      'Save the register as',
    );
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    expect(existsSync(file)).toBe(true);

    await hand.go(page, 'Entities');
    await hand.press(page.getByRole('button', { name: 'New entity' }).first());
    const form = page.getByRole('form');
    await hand.type(form.getByRole('textbox', { name: /^Legal name/u }), 'Beispiel Limited');
    await hand.find(form.getByRole('combobox', { name: /^Country/u }), 'United King', /^United Kingdom/u);
    await hand.press(form.getByRole('button', { name: 'Save', exact: true }));
    await page.getByRole('heading', { level: 2, name: 'Beispiel Limited' }).waitFor();

    await hand.go(page, 'Activities');
    await hand.press(page.getByRole('button', { name: 'New activity' }).first());
    await hand.type(form.getByRole('textbox', { name: /^Title/u }), 'Payroll');
    await hand.choose(form.getByRole('button', { name: /Record/u }).first(), 'As controller: Art 30(1)');
    await hand.find(form.getByRole('combobox', { name: 'Add a controller' }), 'Beispiel', /^Beispiel Limited/u);
    await hand.press(form.getByRole('button', { name: 'Save', exact: true }));
    await page.getByRole('heading', { level: 2, name: 'Payroll' }).waitFor();

    await hand.go(page, 'Reports');
    const book = await window.save(hand, page.getByRole('button', { name: 'Save the record …' }), 'Save the record as');
    await page.getByText(`Saved as ${book}`).waitFor();
    expect(path.extname(book)).toBe('.xlsx');
    const sheets = await readWorkbook(book);
    const cells = sheets.flatMap(({ data }) => data.flat()).map(String);
    expect(cells).toContain('Beispiel Limited');
    expect(cells.some((cell) => cell.includes('Payroll'))).toBe(true);
    await close(window);
  });
});
