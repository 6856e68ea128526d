import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const CONFIG = path.resolve(import.meta.dirname, '..', 'vite.renderer.config.ts');

/** Builds the pages as they are shipped into a folder of their own, which is the caller's to remove, and gives its path. */
export async function buildPages(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'transfer-register-pages-'));
  await build({ configFile: CONFIG, logLevel: 'error', build: { outDir: folder } });
  return folder;
}
