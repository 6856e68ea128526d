/**
 * Draws `resources/icons/icon.png` from the SVG beside it, with an installed browser: `node scripts/run.mjs scripts/data/icons.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { chromium } from 'playwright-core';
import { installedBrowsers } from '../../src/browser/find-browser.ts';
import { resourcePath } from '../../src/engine/resources.ts';

/** Large enough for every place in which a system shows a window's icon. */
const SIZE = 256;

const [browser] = installedBrowsers({ platform: process.platform, env: process.env, home: homedir() });
if (browser === undefined) throw new Error('no Chrome, Edge or Chromium is installed to draw with');

const driven = await chromium.launch({ executablePath: browser.path, chromiumSandbox: process.getuid?.() !== 0 });
try {
  const page = await driven.newPage({ viewport: { width: SIZE, height: SIZE } });
  const svg = readFileSync(resourcePath('icons', 'icon.svg'), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${SIZE}px;height:${SIZE}px}</style>${svg}`);
  writeFileSync(resourcePath('icons', 'icon.png'), await page.screenshot({ omitBackground: true }));
} finally {
  await driven.close();
}
