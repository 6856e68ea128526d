import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const TOP = path.resolve(import.meta.dirname, '..', '..', '..', '..');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The pages, built into a folder of their own. */
export interface BuiltPages {
  readonly file: (name: string) => { readonly body: Buffer; readonly type: string } | undefined;
  readonly remove: () => void;
}

/** Builds the pages as they are shipped, for taking pictures of them. */
export async function buildPages(): Promise<BuiltPages> {
  const folder = mkdtempSync(path.join(tmpdir(), 'transfer-register-pages-'));
  await build({
    configFile: false,
    root: path.join(TOP, 'src', 'renderer'),
    plugins: [react()],
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome130',
      cssTarget: 'chrome130',
      chunkSizeWarningLimit: 4000,
      assetsInlineLimit: 0,
    },
  });
  return {
    file: (name) => {
      const place = path.join(folder, name);
      if (!place.startsWith(folder)) return undefined;
      try {
        return { body: readFileSync(place), type: TYPES[path.extname(place)] ?? 'application/octet-stream' };
      } catch {
        return undefined;
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
