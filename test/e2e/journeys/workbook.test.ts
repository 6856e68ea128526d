import { statSync } from 'node:fs';
import path from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterEach, describe, expect, it } from 'vitest';
import { LONG, endJourney, freshWindow, goTo, openSample } from './steps.ts';

afterEach(endJourney);

describe('the workbook for the authority', () => {
  it('is saved where it was asked for, and holds as many rows as the window says', LONG, async () => {
    const window = await freshWindow();
    const { page } = window;
    await openSample(window);
    await goTo(page, 'Reports');
    await page.getByRole('button', { name: 'Save the record …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save the record as' });
    const name = await dialog.getByRole('textbox', { name: 'Name' }).inputValue();
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    const file = path.join(window.folder, 'home', 'Documents', name);
    await page.getByText(`Saved as ${file}`).waitFor();
    const said = await page.getByText(/^\d+ rows: /u).innerText();
    expect(statSync(file).size).toBeGreaterThan(5000);

    const sheets = await readWorkbook(file);
    const counted = sheets.flatMap(({ sheet, data }) => {
      const heading = data.findIndex(([first]) => first === 'Business function' || first === 'Transfer');
      return heading < 0 ? [] : [[sheet, data.length - heading - 1] as const];
    });
    expect(counted).toHaveLength(8);
    for (const [sheet, rows] of counted) expect(said).toContain(`${sheet} ${rows}`);
    expect(counted.at(-1)).toEqual(['Transfers', 22]);
    await window.close();
  });
});
