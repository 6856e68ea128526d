import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { OPENINGS, closeAll, writeOpenedFiles } from '../../support/openings.ts';
import { SIZES, bringAxe, violations } from './axe.ts';
import { endJourney, freshWindow, goTo, openSample } from './steps.ts';

afterEach(endJourney);

/** For a walk through all there is, on a machine that has other work. */
const WALK = { timeout: 240_000 };

describe('axe', () => {
  it.each(SIZES)('finds nothing in any dialog, list or preview, light or dark, at $width', WALK, async (size) => {
    const window = await freshWindow({ size });
    const { page } = window;
    await writeOpenedFiles(path.dirname(await openSample(window)));
    await bringAxe(page);
    const found: string[] = [];
    for (const { name, place, open, over } of OPENINGS) {
      await closeAll(page);
      await goTo(page, place);
      try {
        await open(page);
      } catch (error) {
        throw new Error(`${name} did not open`, { cause: error });
      }
      found.push(...(await violations(page, name, over)));
    }
    // The palette's list is scrolled by the arrows of the field above it, which has the focus.
    const scrolled = /^the palette, (?:light|dark): scrollable-region-focusable/u;
    expect(found.filter((one) => !scrolled.test(one))).toEqual([]);
    await window.close();
  });
});
