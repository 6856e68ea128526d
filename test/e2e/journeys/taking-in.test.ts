import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeContactList } from '../../../scripts/bench/contact-list.ts';
import { recordsOf } from '../../engine/routing/lists.ts';
import { LONG, endJourney, freshWindow, goTo, openSample } from './steps.ts';

afterEach(endJourney);

const ROWS = 3000;

describe('a list of contacts', () => {
  it(
    'is taken into the register in one go, every row accounted for, found by search, and taken back',
    LONG,
    async () => {
      const window = await freshWindow();
      const { page } = window;
      page.setDefaultTimeout(30_000);
      await openSample(window);
      const folder = path.join(window.folder, 'home', 'Documents');
      writeContactList(path.join(folder, 'fair.csv'), ROWS);

      await goTo(page, 'Contacts');
      await page.getByRole('button', { name: 'A list', exact: true }).click();
      await page.getByRole('button', { name: 'Choose a list …' }).click();
      const dialog = page.getByRole('dialog', { name: 'Choose a contact list' });
      await dialog.getByRole('option', { name: /fair\.csv/u }).click();
      await dialog.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByText(/^Take it into the register/u).click();
      await page.getByRole('columnheader', { name: 'Account Name (organisation)' }).waitFor();

      await page.getByRole('button', { name: 'See what would happen' }).click();
      await page.getByText('3,000 rows read = 2,954 new + 0 already held + 46 rejects').waitFor();
      await page.getByRole('textbox', { name: 'Reason' }).fill('Fair in Nairobi');
      await page.getByRole('button', { name: 'Take 2,954 contacts in' }).click();
      await page.getByText('3,000 rows read = 2,954 taken in + 0 already held + 46 rejects').waitFor();
      const rejects = recordsOf(readFileSync(path.join(folder, 'fair rejects.csv'), 'utf8'));
      expect(rejects).toHaveLength(46);
      expect(rejects.every(({ why }) => why !== '')).toBe(true);

      await page.getByRole('button', { name: 'See the contacts held' }).click();
      await page.getByRole('searchbox').first().fill('contact.1234@');
      await page.getByRole('grid').getByRole('gridcell', { name: 'Łukasz Văn A', exact: true }).waitFor();
      await page.getByText(/^1 of 2,968$/u).waitFor();

      await page.getByRole('button', { name: 'A list', exact: true }).click();
      await page.getByRole('button', { name: /^Take back the list of/u }).click();
      await page.getByRole('textbox', { name: 'Reason' }).fill('It was the wrong list');
      await page.getByRole('button', { name: 'Take the list back' }).click();
      await page.getByText(/^2,954 contacts of the list = 2,954 taken back/u).waitFor();
      await window.close();
    },
  );
});
