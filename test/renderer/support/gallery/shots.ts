/**
 * Takes pictures of the built pages over a sample, in light and dark and in two sizes:
 * `node scripts/run.mjs test/renderer/support/gallery/shots.ts FOLDER [PLACE…]`.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openStage } from './stage.ts';

const [folder = 'screens', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
];

for (const dark of [false, true]) {
  for (const size of SIZES) {
    const stage = await openStage({ ...size, dark, sample: 'optima', name: 'Ada Okafor' });
    const { page } = stage;
    const name = (what: string): string => path.join(folder, `${what}-${size.width}-${dark ? 'dark' : 'light'}.png`);
    const links = page.locator('nav button');
    for (let index = 0; index < (await links.count()); index += 1) {
      const label = (await links.nth(index).innerText()).split('\n')[0] ?? '';
      const id = label.toLowerCase().replaceAll(/\W+/g, '-');
      if (wanted.length > 0 && !wanted.includes(id)) continue;
      await links.nth(index).click();
      await page.waitForTimeout(700);
      await page.screenshot({ path: name(id) });
      const first = page.locator('[data-cell="0:1"]');
      if ((await first.count()) === 0) continue;
      await page.locator('[role="rowheader"]').nth(2).click();
      await page.waitForTimeout(500);
      await page.screenshot({ path: name(`${id}-record`) });
    }
    for (const complaint of new Set(stage.complaints)) process.stderr.write(`${complaint}\n`);
    await stage.close();
  }
}
