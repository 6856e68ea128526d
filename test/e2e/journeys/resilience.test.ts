import { setTimeout as after } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { startDesk } from '../../../src/engine/desk/start.ts';
import type { Desk } from '../../../src/engine/desk/desk.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { systemPorts } from '../../../src/engine/register/ports.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import { programVersion } from '../../../src/engine/shell/program.ts';
import type { TestWindow } from '../../support/window.ts';
import { LONG, dataFolder, endJourney, freshWindow, goTo, openRow, openSample } from './steps.ts';

afterEach(endJourney);

const ROW = /Fictional Events, Australia/u;

function title(page: Page): Locator {
  return page.getByRole('form').getByRole('textbox', { name: /^Title/u });
}

/** Waits until what is typed is kept with the register. */
async function kept(desk: Desk): Promise<void> {
  const forms = async (): Promise<number> => {
    const outcome = await desk.call('forms.kept', {}, '');
    return outcome.ok ? outcome.value.forms.length : 0;
  };
  await expect.poll(forms, { timeout: 10_000 }).toBe(1);
}

/** Lets the process behind the page break down, and gives the page that comes after it. */
async function breakDown(window: TestWindow): Promise<Page> {
  const session = await window.page.context().newCDPSession(window.page);
  void session.send('Page.crash').catch(() => undefined);
  await expect.poll(() => window.shell.window().page === window.page, { timeout: 15_000 }).toBe(false);
  const { page } = window.shell.window();
  await page.waitForSelector('html[data-app-state="ready"]');
  expect(window.faults.filter((fault) => fault !== 'the page crashed')).toEqual([]);
  window.faults.length = 0;
  return page;
}

async function openForm(page: Page): Promise<void> {
  await goTo(page, 'Transfers');
  const record = await openRow(page, ROW);
  await record.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('form').waitFor();
}

describe('a page that breaks down', () => {
  it('comes back where it was: the place, the record, its form, and what was typed in it', LONG, async () => {
    const window = await freshWindow();
    await openSample(window);
    await openForm(window.page);
    await title(window.page).fill('Half a title');
    await kept(window.desk);
    const page = await breakDown(window);
    await page.getByText(/^The page had to be shown anew\./u).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Transfers' }).waitFor();
    await page.getByText('Restored what you had typed and not saved').waitFor();
    await expect.poll(() => title(page).inputValue()).toBe('Half a title');
    await window.close();
  });

  it('comes back to a record that was being made', LONG, async () => {
    const window = await freshWindow();
    await openSample(window);
    await goTo(window.page, 'Entities');
    await window.page.getByRole('button', { name: 'New entity' }).click();
    await window.page
      .getByRole('form')
      .getByRole('textbox', { name: /^Legal name/u })
      .fill('Beispiel Limi');
    await kept(window.desk);
    const page = await breakDown(window);
    const legalName = page.getByRole('form').getByRole('textbox', { name: /^Legal name/u });
    await expect.poll(() => legalName.inputValue()).toBe('Beispiel Limi');
    await window.close();
  });

  it('that is loaded anew is where it was too', LONG, async () => {
    const window = await freshWindow();
    const { page } = window;
    await openSample(window);
    await goTo(page, 'Transfers');
    await openRow(page, ROW);
    await page.reload();
    await page.getByRole('heading', { level: 2, name: ROW }).waitFor();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Transfers');
    await window.close();
  });
});

describe('an engine that ends in the middle', () => {
  it('is started anew with the register open, says so, and loses nothing that was typed', LONG, async () => {
    const workerUrl = new URL('../../support/dying-worker.ts', import.meta.url);
    const window = await freshWindow({ desk: startDesk({ programVersion: programVersion(), workerUrl }) });
    const { page, desk } = window;
    const path = await openSample(window);
    await openForm(page);
    const form = page.getByRole('form');
    await title(page).fill('Typed before it ended');
    await form.getByRole('textbox', { name: 'Reason for the change' }).fill('let the engine die');
    await kept(desk);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await page
      .getByText(/^The part of the program that has the register open stopped, and was started anew/u)
      .first()
      .waitFor();
    expect(await desk.call('register.status', {}, '')).toMatchObject({ value: { open: { path, readOnly: false } } });
    await expect.poll(() => title(page).inputValue()).toBe('Typed before it ended');
    await form.getByRole('textbox', { name: 'Reason for the change' }).fill('Once more');
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Typed before it ended' }).waitFor();
    await window.close();
  });
});

describe('a window that is closed while something is saved', () => {
  it('waits until it is saved, however slow the engine is', LONG, async () => {
    const real = startDesk({ programVersion: programVersion() });
    const slow: Desk = {
      ...real,
      call: async (name, request, who) => {
        if (name === 'records.save') await after(1500);
        return real.call(name, request, who);
      },
    };
    const window = await freshWindow({ desk: slow, profile: dataFolder() });
    const { page } = window;
    const file = await openSample(window);
    await openForm(page);
    await title(page).fill('Saved at the last moment');
    await page.getByRole('form').getByRole('button', { name: 'Save', exact: true }).click();
    await window.close();
    const register = openRegister(file, 'read', systemPorts(shippedLaw()));
    const titles = register.snapshot().snapshot.transfers.map((transfer) => transfer.title);
    register.close();
    expect(titles).toContain('Saved at the last moment');
  });
});
