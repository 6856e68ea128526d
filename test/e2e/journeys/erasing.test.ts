import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { installedBrowsers } from '../../../src/browser/find-browser.ts';
import { profileParent } from '../../../src/browser/profile.ts';
import { LONG, dataFolder, endJourney, freshWindow, goTo, openSample, recordOf, save } from './steps.ts';

afterEach(endJourney);

/** Somebody of whom nothing may be found anywhere. */
const PERSON = {
  first: 'Zubenelgenubi',
  last: 'Quetzalcoatlus',
  email: 'z.quetz@nowhere.example',
  phone: '+254 20 987 6543',
};

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => {
      try {
        return statSync(file).isFile();
      } catch {
        // The browser has taken it away meanwhile.
        return false;
      }
    });
}

/** Every file that holds something of the person, by its bytes, in both encodings that a browser uses. */
function filesWith(folder: string): readonly string[] {
  const sought = Object.values(PERSON).flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
  return filesIn(folder).filter((file) => {
    try {
      const bytes = readFileSync(file);
      return sought.some((text) => bytes.includes(text));
    } catch {
      return false;
    }
  });
}

it(
  'an erased person is found nowhere: not in the register, nor in its copies, nor in the profile of the browser',
  LONG,
  async () => {
    const window = await freshWindow({ profile: dataFolder() });
    const { page } = window;
    const register = await openSample(window);
    await goTo(page, 'Contacts');
    await page.getByRole('button', { name: 'Contacts held', exact: true }).click();
    await page.getByRole('button', { name: 'New contact', exact: true }).click();
    const form = page.getByRole('form');
    await form
      .getByRole('textbox', { name: /^Organisation/u })
      .first()
      .fill('Nowhere Ltd');
    await form.getByRole('combobox', { name: /^Country/u }).fill('Kenya');
    await page.getByRole('option', { name: /Kenya/u }).first().click();
    await form.getByRole('textbox', { name: 'First name' }).fill(PERSON.first);
    await form.getByRole('textbox', { name: 'Last name' }).fill(PERSON.last);
    await form.getByRole('textbox', { name: /^Business e-mail/u }).fill(PERSON.email);
    await form.getByRole('textbox', { name: /^Business telephone/u }).fill(PERSON.phone);
    await save(form);
    const record = recordOf(page);
    await record.getByRole('heading', { level: 2, name: new RegExp(PERSON.last, 'u') }).waitFor();
    expect(filesWith(path.dirname(register))).toEqual([register]);

    // A form that is open about the person is kept with the register, and goes with them.
    await record.getByRole('button', { name: 'Edit', exact: true }).click();
    await form.getByRole('textbox', { name: /^Role/u }).fill('Buyer');
    await page.waitForTimeout(1200);
    await page.getByRole('button', { name: 'Contacts held', exact: true }).click();
    await page
      .getByRole('grid')
      .getByRole('rowheader', { name: /Nowhere Ltd/u })
      .click();

    await record.getByRole('button', { name: 'Erase …', exact: true }).click();
    const first = page.getByRole('dialog', { name: 'Erase this contact' });
    await first.getByRole('textbox', { name: /^Reason/u }).fill('Request 7 of 20 November');
    await first.getByText('Keep a keyed hash', { exact: false }).click();
    await first.getByRole('button', { name: 'Go on to the last question …' }).click();
    const last = page.getByRole('dialog', { name: 'This cannot be undone' });
    const confirm = last.getByRole('button', { name: 'Erase 1 contact for good' });
    await expect.poll(() => confirm.isDisabled()).toBe(true);
    await last.getByRole('textbox').fill('erase');
    await confirm.click();
    const told = page.getByRole('dialog', { name: '1 contact is erased' });
    await told.getByText('Nothing else in the register names them.').waitFor();
    await told.getByRole('button', { name: 'Close', exact: true }).last().click();
    await page.getByRole('grid').waitFor();
    await page
      .getByRole('grid')
      .getByRole('rowheader', { name: /Nowhere Ltd/u })
      .waitFor({ state: 'detached' });

    // Nothing takes it back.
    await page.keyboard.press('Control+z');
    await page.getByText('There is no change to take back.').waitFor();

    const [browser] = installedBrowsers({ platform: process.platform, env: process.env, home: window.folder });
    const profiles = profileParent(browser?.path ?? '', path.join(window.folder, 'home'));
    const profile = readdirSync(profiles).filter((name) => name.startsWith('transfer-register-window-'));
    expect(profile.length).toBeGreaterThan(0);
    expect(filesWith(window.folder)).toEqual([]);
    expect(profile.flatMap((name) => filesWith(path.join(profiles, name)))).toEqual([]);
    await window.close();
    expect(filesWith(window.folder)).toEqual([]);
  },
);
