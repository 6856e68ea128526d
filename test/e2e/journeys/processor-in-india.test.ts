import readWorkbook from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { inEveryWindow } from './shells.ts';
import { LONG, recordOf } from './steps.ts';

const PROCESSOR = 'Muster Payroll (India) Private Limited';
const TITLE = 'Payroll of the staff, run in Pune';

inEveryWindow('a new processor in India', ({ hand, open, close }) => {
  it('has no mechanism until its agreement and its assessment are recorded', LONG, async () => {
    const window = await open();
    const { page } = window;
    await window.save(hand, page.getByRole('button', { name: /^Open a copy of Optima/u }), 'Save the register as');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    const form = page.getByRole('form');
    const record = recordOf(page);
    const save = form.getByRole('button', { name: 'Save', exact: true });

    await hand.go(page, 'Processors and third parties');
    await hand.press(page.getByRole('button', { name: 'New third party' }));
    await hand.type(form.getByRole('textbox', { name: /^Name/u }), PROCESSOR);
    await hand.choose(form.getByRole('button', { name: /Kind required/u }), 'Vendor');
    await hand.find(form.getByRole('combobox', { name: 'Country' }), 'India', /^India/u);
    await hand.press(save);
    await record.getByRole('heading', { level: 2, name: PROCESSOR }).waitFor();

    await hand.go(page, 'Transfers');
    await hand.press(page.getByRole('button', { name: 'New transfer' }));
    await hand.type(form.getByRole('textbox', { name: /^Title/u }), TITLE);
    await hand.find(
      form.getByRole('combobox', { name: /^Exporter/u }),
      'Optima Contracting',
      /^Optima Contracting Limited/u,
    );
    await hand.choose(form.getByRole('button', { name: /Exporter’s role/u }), 'Controller');
    await hand.find(form.getByRole('combobox', { name: /^Importer/u }), 'Muster', /^Muster Payroll/u);
    await hand.choose(form.getByRole('button', { name: /Importer’s role/u }), 'Processor');
    await hand.find(form.getByRole('combobox', { name: 'Country' }), 'India', /^India/u);
    await hand.press(save);
    await record.getByRole('heading', { level: 2, name: TITLE }).waitFor();
    await record.getByText('No mechanism', { exact: true }).first().waitFor();

    await hand.press(record.getByRole('button', { name: 'Record the agreement …' }).first());
    await hand.answer(form.getByRole('radiogroup', { name: 'Tables complete' }), 'Yes');
    for (const name of ['Optima Contracting Limited', PROCESSOR]) {
      const party = form.getByRole('group', { name: new RegExp(`^${RegExp.escape(name)} ·`, 'u') });
      await hand.press(party.getByRole('button', { name: new RegExp(`^${RegExp.escape(name)} ·`, 'u') }));
      await hand.choose(party.getByRole('button', { name: /How bound/u }), 'Signed');
    }
    await hand.day(form.getByRole('group', { name: 'From', exact: true }), '2026-11-01');
    await hand.press(save);
    await hand.press(record.getByRole('button', { name: 'Link it to this transfer' }));
    await record
      .getByText('Needs judgement', { exact: true })
      .or(record.getByText('No mechanism', { exact: true }))
      .first()
      .waitFor();

    await hand.press(record.getByRole('button', { name: 'Record the assessment …' }));
    const conclusion = form.getByRole('region', { name: 'Conclusion', exact: true });
    await hand.choose(conclusion.getByRole('button', { name: /Conclusion/u }), 'Allows the transfers');
    await hand.day(form.getByRole('group', { name: 'Completed on', exact: true }), '2026-11-10');
    await hand.press(save);
    await hand.press(record.getByRole('button', { name: 'Link it to this transfer' }));
    await record.getByText('Mechanism in place', { exact: true }).first().waitFor();

    await hand.go(page, 'Reports');
    const book = await window.save(hand, page.getByRole('button', { name: 'Save the record …' }), 'Save the record as');
    await page.getByText(`Saved as ${book}`).waitFor();
    const transfers = (await readWorkbook(book)).find(({ sheet }) => sheet === 'Transfers')?.data ?? [];
    const row = transfers.find(([first]) => first === TITLE) ?? [];
    expect(row.join('|')).toContain(PROCESSOR);
    expect(row.join('|')).toContain('Mechanism in place');
    await close(window);
  });
});
