import { writeFileSync, mkdirSync } from 'node:fs';
import writeXlsxFile from 'write-excel-file/node';
import { UNTIDY } from '../test/engine/imports/untidy.ts';
import { openStage } from '../test/renderer/support/gallery/stage.ts';
mkdirSync('/tmp/imp/shots', { recursive: true });
const data = UNTIDY.map((row) => row.map((cell) => (typeof cell === 'string' ? { value: cell } : cell)));
writeFileSync('/tmp/imp/untidy.xlsx', await writeXlsxFile([{ sheet: 'Template', data }]).toBuffer());
let where = '/tmp/imp/untidy.xlsx';
for (const [dark, width, height] of [[false, 1280, 800], [true, 1024, 700]] as const) {
  const stage = await openStage({ width, height, dark, sample: 'optima', name: 'Ada Okafor', answers: {
    'shell.describe': () => ({ shell: 'electron', version: '0.1.0', platform: 'linux', nativeDialogs: true, secrets: 'none', home: '/tmp', documents: '/tmp', today: '2026-11-22' }),
    'shell.chooseToOpen': () => ({ path: where }),
  } });
  const { page } = stage;
  const shot = (n: string) => page.screenshot({ path: `/tmp/imp/shots/${n}-${width}-${dark ? 'dark' : 'light'}.png` });
  await page.locator('nav button', { hasText: 'Import' }).click();
  await page.waitForTimeout(600);
  await shot('1-start');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await page.getByRole('button', { name: /Take over/ }).waitFor({ timeout: 20000 });
  await page.waitForTimeout(500);
  await shot('2-preview');
  const main = page.locator('main');
  await page.getByRole('button', { name: /Take over/ }).scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await shot('3-below');
  await page.getByRole('button', { name: /Take over/ }).click();
  await page.getByRole('button', { name: 'Take this import back' }).waitFor({ timeout: 20000 });
  await page.waitForTimeout(500);
  await shot('4-taken');
  await page.getByRole('button', { name: 'Take this import back' }).click();
  await page.waitForTimeout(1500);
  await shot('5-back');
  writeFileSync('/tmp/imp/strange.csv', 'Wer,Wo,Was\nOptima New Ltd,GB,eins\n');
  where = '/tmp/imp/strange.csv';
  await page.getByRole('button', { name: 'Another file' }).click();
  await page.waitForTimeout(5000);
  await shot('6-strange');
  where = '/tmp/imp/untidy.xlsx';
  for (const c of new Set(stage.complaints)) console.error(c.slice(0, 400));
  await stage.close();
}
