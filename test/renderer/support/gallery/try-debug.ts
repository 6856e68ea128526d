import { openStage } from './stage.ts';
const stage = await openStage({ width: 1280, height: 800, dark: false, sample: 'optima', name: 'Ada' });
const { page } = stage;
await page.locator(`nav button[aria-label="Matters and other records"]`).click();
await page.getByRole('button', { name: 'New matter' }).click();
await page.waitForTimeout(600);
await page.locator('[data-field="receivedOn"]').scrollIntoViewIfNeeded();
await page.screenshot({ path: '/tmp/fs/debug.png' });
console.log(await page.locator('[data-field="receivedOn"]').evaluate((e) => e.outerHTML.slice(0, 1500)));
console.log(
  await page
    .locator('[data-field="receivedOn"]')
    .evaluate((e) =>
      [...e.querySelectorAll('*')]
        .slice(0, 6)
        .map((x) => `${x.tagName} ${getComputedStyle(x).display} ${getComputedStyle(x).gridRow}`),
    ),
);
await stage.close();
