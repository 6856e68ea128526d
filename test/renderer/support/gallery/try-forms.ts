import { openStage } from './stage.ts';
const [folder = '/tmp/fs', width = '1280', height = '800', dark = 'light', ...what] = process.argv.slice(2);
const stage = await openStage({
  width: Number(width),
  height: Number(height),
  dark: dark === 'dark',
  sample: 'optima',
  name: 'Ada Okafor',
});
const { page } = stage;
const shot = (n: string) => page.screenshot({ path: `${folder}/${n}-${width}-${dark}.png` });
const places: Record<string, string> = {
  entity: 'Entities',
  'third-party': 'Processors and third parties',
  agreement: 'Safeguards and agreements',
  activity: 'Activities',
  assessment: 'Assessments',
  records: 'Matters and other records',
};
for (const [id, label] of Object.entries(places)) {
  if (what.length > 0 && !what.includes(id)) continue;
  await page.locator(`nav button:has-text("${label}")`).click();
  await page.waitForTimeout(600);
  await shot(`${id}-0list`);
  await page.locator('[role="rowheader"]').nth(1).click();
  await page.waitForTimeout(700);
  await shot(`${id}-1record`);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.waitForTimeout(700);
  await shot(`${id}-2form`);
  await page.locator('[data-pane="record"] form').evaluate((f) => {
    f.parentElement!.scrollTop = 700;
  });
  await page.waitForTimeout(300);
  await shot(`${id}-3form`);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^New / }).first().click();
  await page.waitForTimeout(600);
  await page.keyboard.press('Control+s');
  await page.waitForTimeout(500);
  await shot(`${id}-4new`);
}
for (const c of new Set(stage.complaints)) console.error(c);
await stage.close();
