import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hold } from '../../../src/engine/register/holder.ts';
import { LONG, endJourney, freshWindow, openSample } from './steps.ts';

afterEach(endJourney);

describe('a window that is open already', () => {
  it('says in the page what a second start could not open, and keeps what is open', LONG, async () => {
    const window = await freshWindow();
    const { page, shell } = window;
    await openSample(window);
    await shell.open(path.join(window.folder, 'gone.register'));
    await page
      .getByText(/gone\.register/u)
      .first()
      .waitFor();
    const overview = page.getByRole('heading', { level: 1, name: 'Overview' });
    await expect.poll(() => overview.isVisible()).toBe(true);
    await window.close();
  });

  it('opens a register that another has open only to be read, and says who has it', LONG, async () => {
    const window = await freshWindow();
    const { page, desk, shell } = window;
    const file = await openSample(window);
    await desk.call('register.close', {}, 'Ada Example');
    await page.getByRole('button', { name: /^Open a copy of Optima/u }).waitFor();
    // Another program: this test, which is a process of its own to the note.
    const release = hold(file, 'Ben Example');
    await shell.open(file);
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.getByText(/^Ben Example has this file open on .*It was opened here for reading only\./u).waitFor();
    await page.getByRole('button', { name: 'Read only' }).waitFor();
    release?.();
    await shell.open(file);
    await page.getByRole('button', { name: 'Read only' }).waitFor({ state: 'detached' });
    expect(await desk.call('register.status', {}, '')).toMatchObject({ value: { open: { readOnly: false } } });
    await window.close();
  });
});

describe('the window’s sign', () => {
  it('is a file of the program, which the content policy lets the page have', LONG, async () => {
    const window = await freshWindow();
    const { page } = window;
    const icon = page.locator('link[rel="icon"]');
    expect(await icon.getAttribute('type')).toBe('image/svg+xml');
    const address = (await icon.getAttribute('href')) ?? '';
    expect(address).toMatch(/^\.?\/assets\/icon-[\w-]+\.svg$/u);
    const drawn = await page.evaluate(`new Promise((resolve, reject) => {
      const picture = new Image();
      picture.onload = () => resolve(picture.naturalWidth);
      picture.onerror = () => reject(new Error('it did not load'));
      picture.src = ${JSON.stringify(address)};
    })`);
    expect(drawn).toBe(64);
    await window.close();
  });
});
