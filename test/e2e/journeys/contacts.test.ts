import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { LONG, endJourney, freshWindow, goTo, openSample } from './steps.ts';

afterEach(endJourney);

const LIST = `name,country,e-mail
Wanjiru Mfano,Kenya,w.mfano@example.org
Claire Exemple,France,c.exemple@example.org
"Contoh, Budi",ID,b.contoh@example.org
Nobody,Atlantis,n@example.org
`;

describe('a contact', () => {
  it('in Kenya is given to the nearest company of the group, with every distance', LONG, async () => {
    const window = await freshWindow();
    const { page } = window;
    await openSample(window);
    await goTo(page, 'Contacts');
    await page.getByRole('textbox', { name: 'Where is the organisation?' }).fill('Kenya');
    await page.getByRole('button', { name: 'Find out', exact: true }).click();
    const decision = page.getByRole('region', { name: 'Decision', exact: true });
    const nearest = decision.getByText(
      'Optima Systems International DMCC is nearest to Kenya: 3,522 km to its capital.',
    );
    await nearest.waitFor();
    await expect.poll(() => decision.getByRole('cell', { name: /^[\d,]+ km$/u }).count()).toBeGreaterThan(2);
    await window.close();
  });

  it('in a file is routed with all others of the file: rows in are rows out and rejects', LONG, async () => {
    const window = await freshWindow();
    const { page } = window;
    await openSample(window);
    const folder = path.join(window.folder, 'home', 'Documents');
    writeFileSync(path.join(folder, 'fair.csv'), LIST);

    await goTo(page, 'Contacts');
    await page.getByRole('button', { name: 'A list', exact: true }).click();
    await page.getByRole('button', { name: 'Choose a list …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Choose a contact list' });
    await dialog.getByRole('option', { name: /fair\.csv/u }).click();
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('columnheader', { name: 'country (jurisdiction)' }).waitFor();
    await page.getByRole('button', { name: 'Route the list' }).click();
    await page.getByText('4 rows read = 3 routed + 1 reject').waitFor();

    const routed = parse(readFileSync(path.join(folder, 'fair routed.csv'), 'utf8'), { columns: true, bom: true });
    expect(routed).toMatchObject([
      { name: 'Wanjiru Mfano', iso: 'KE', area: 'outside', assigned_entity: 'Optima Systems International DMCC' },
      { name: 'Claire Exemple', iso: 'FR', area: 'home', assigned_entity: 'Optima Contracting Limited' },
      { name: 'Contoh, Budi', iso: 'ID', area: 'outside', assigned_entity: 'Optima Products Asia Sdn Bhd' },
    ]);
    expect(readFileSync(path.join(folder, 'fair rejects.csv'), 'utf8')).toContain('Atlantis');
    await window.close();
  });

  it('in a workbook is routed by the columns that were chosen, which are remembered', LONG, async () => {
    const window = await freshWindow();
    const { page } = window;
    await openSample(window);
    const folder = path.join(window.folder, 'home', 'Documents');
    const book = await writeXlsxFile([
      [{ value: 'name' }, { value: 'country' }, { value: 'works in' }, { value: 'wants no mail' }],
      [{ value: 'Wanjiru Mfano' }, { value: 'France' }, { value: 'Kenya' }, { value: 'yes' }],
      [{ value: 'Nobody' }, { value: 'France' }, { value: 'Korea' }, { value: '' }],
    ]).toBuffer();
    writeFileSync(path.join(folder, 'fair.xlsx'), book);
    const open = async (): Promise<void> => {
      const dialog = page.getByRole('dialog', { name: 'Choose a contact list' });
      await dialog.getByRole('option', { name: /fair\.xlsx/u }).click();
      await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    };

    await goTo(page, 'Contacts');
    await page.getByRole('button', { name: 'A list', exact: true }).click();
    await page.getByRole('button', { name: 'Choose a list …' }).click();
    await open();
    await page.getByRole('columnheader', { name: 'country (jurisdiction)' }).waitFor();
    const choose = async (what: RegExp, heading: string): Promise<void> => {
      await page.getByRole('button', { name: what }).click();
      await page.getByRole('option', { name: heading }).click();
    };
    await choose(/Jurisdiction$/u, 'works in');
    await choose(/Opted out of marketing$/u, 'wants no mail');
    await page.getByRole('columnheader', { name: 'works in (jurisdiction)' }).waitFor();
    await page.getByRole('button', { name: 'Route the list' }).click();
    await page.getByText('2 rows read = 1 routed + 1 reject').waitFor();
    const routed = parse(readFileSync(path.join(folder, 'fair routed.csv'), 'utf8'), { columns: true, bom: true });
    expect(routed).toMatchObject([{ name: 'Wanjiru Mfano', iso: 'KE', notice_marketing: 'no' }]);

    await page.getByRole('textbox', { name: 'Title' }).fill('Fair in Nairobi');
    await page.getByRole('button', { name: 'Keep the counts' }).click();
    await page
      .getByRole('table', { name: 'Lists that were routed' })
      .getByRole('row', { name: /Fair in Nairobi .* Ada Example 1 1 1/u })
      .waitFor();

    await page.getByRole('button', { name: 'Choose another list …' }).click();
    await open();
    await goTo(page, 'Overview');
    await goTo(page, 'Contacts');
    await page.getByRole('button', { name: 'A list', exact: true }).click();
    await page.getByRole('button', { name: 'Choose a list …' }).click();
    await open();
    await page.getByText('As chosen the last time for a list with these headings.').waitFor();
    await page.getByRole('columnheader', { name: 'works in (jurisdiction)' }).waitFor();
    await window.close();
  });
});
