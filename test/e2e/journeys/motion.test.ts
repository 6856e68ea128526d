import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { LONG, endJourney, freshWindow, goTo, openRow, openSample } from './steps.ts';
import { settled } from '../../support/settled.ts';

afterEach(endJourney);

/** Every element that would move by itself, by its name and how long it would take. */
const MOVING = `[...document.querySelectorAll('*')].flatMap((one) => {
  const { animationName, transitionDuration } = getComputedStyle(one);
  const long = transitionDuration.split(',').some((time) => parseFloat(time) > 0);
  return long || animationName !== 'none' ? [one.tagName + ' ' + animationName + ' ' + transitionDuration] : [];
}).concat(document.getAnimations().map(({ playState }) => playState))`;

async function moving(page: Page): Promise<readonly string[]> {
  await settled(page);
  return page.evaluate(MOVING);
}

describe('somebody whom motion makes unwell', () => {
  it('sees nothing move in charts, pictures, forms and dialogs once the system says so', LONG, async () => {
    const window = await freshWindow();
    const { page } = window;
    await openSample(window);
    const found: string[] = [...(await moving(page))];
    await goTo(page, 'Flows');
    found.push(...(await moving(page)));
    await goTo(page, 'Transfers');
    const record = await openRow(page, /Fictional Events/u);
    await record.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('form').waitFor();
    found.push(...(await moving(page)));
    await page.keyboard.press('Control+k');
    found.push(...(await moving(page)));
    expect(found).toEqual([]);
    // Where nobody says so, the same parts do move: the rule above looks at something.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect.poll(() => page.evaluate(MOVING)).not.toEqual([]);
    await window.close();
  });
});
