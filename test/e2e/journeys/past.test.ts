import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { systemPorts } from '../../../src/engine/register/ports.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import { makeSample } from '../../../src/engine/samples/make-sample.ts';
import { inEveryWindow } from './shells.ts';
import { LONG, recordOf } from './steps.ts';

const TRANSFER = 'Optima Contracting to Optima Systems International DMCC: contacts in its region';
const AGREEMENT = 'Intra-group agreement 2023: Optima Contracting to Optima Systems International DMCC';
const AUTHOR = { by: 'Ben Example', reason: 'Prolonged by both boards' };

let folder: string;
let file: string;

/** A register that was begun on 1 October, in which the agreement was prolonged on 10 November. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'transfer-register-past-'));
  file = path.join(folder, 'group.register');
  const ports = systemPorts(shippedLaw());
  await makeSample('optima', file, AUTHOR, { ...ports, now: () => new Date('2026-10-01T09:00:00Z') });
  const register = openRegister(file, 'write', { ...ports, now: () => new Date('2026-11-10T09:00:00Z') });
  const agreement = register.snapshot().snapshot.agreements.find(({ title }) => title === AGREEMENT);
  register.write(AUTHOR, [{ action: 'put', kind: 'agreement', record: { ...agreement, validTo: '2029-01-31' } }]);
  register.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

inEveryWindow('a look into the past', ({ hand, open, close }) => {
  it('shows what the register said then, changes nothing, saves it as it was, and comes back', LONG, async () => {
    const window = await open(file);
    const { page } = window;
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page
      .getByRole('region', { name: 'Answers' })
      .getByRole('button', { name: /^0 Act soon/u })
      .waitFor();

    await hand.press(page.getByRole('button', { name: /^On 22 November 2026/u }));
    const dates = page.getByRole('dialog', { name: 'Dates' });
    await hand.day(dates.getByRole('group', { name: 'As recorded', exact: true }), '2026-10-31');
    await page.keyboard.press('Escape');
    const band = page
      .getByRole('status')
      .filter({ hasText: 'You see what the register said at the end of 31 October 2026, judged on 22 November 2026.' });
    await band.waitFor();
    await hand.press(page.getByRole('region', { name: 'Answers' }).getByRole('button', { name: /^1 Act soon/u }));
    await hand.row(page, TRANSFER);
    const record = recordOf(page);
    await record.getByText('Act by 31 January 2027: the answer holds until that day only.').waitFor();
    for (const name of ['Edit', `Edit the agreement ‘${AGREEMENT}’`]) {
      const button = record.getByRole('button', { name, exact: true });
      await expect.poll(() => button.isDisabled()).toBe(true);
    }

    await hand.go(page, 'Reports');
    const book = await window.save(hand, page.getByRole('button', { name: 'Save the record …' }), 'Save the record as');
    await page.getByText(`Saved as ${book}`).waitFor();
    const sheets = await readWorkbook(book);
    const cells = sheets.flatMap(({ data }) => data.flat()).map(String);
    expect(cells.filter((cell) => cell.includes('31 October 2026'))).not.toEqual([]);

    await hand.press(band.getByRole('button', { name: 'Back to now' }));
    await band.waitFor({ state: 'detached' });
    await hand.go(page, 'History');
    await page.getByText('Prolonged by both boards').first().waitFor();
    await hand.go(page, 'Overview');
    await page
      .getByRole('region', { name: 'Answers' })
      .getByRole('button', { name: /^0 Act soon/u })
      .waitFor();
    await close(window);
  });
});
