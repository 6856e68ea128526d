import { existsSync } from 'node:fs';
import { defineConfig } from 'electron-vite';
import { CONTRACT } from './src/contract/contract.ts';
import renderer from './vite.renderer.config.ts';

/**
 * What is built, by the part of electron-vite that builds it. The name of an entry is its place under `out/`; what
 * entries share goes to `out/chunks/`. Dependencies are bundled, so that what is built runs without node_modules;
 * only Node.js's own modules and `electron` stay outside, and playwright-core, which finds its own parts beside itself.
 */
const ENTRIES: Readonly<Record<string, string>> = {
  'cli/transfer-register': 'src/cli/main.ts',
  'browser/main': 'src/browser/main.ts',
  'main/main': 'src/main/main.ts',
  'engine/desk/worker': 'src/engine/desk/worker.ts',
  'engine/desk/job-worker': 'src/engine/desk/job-worker.ts',
};

const PRELOAD = 'src/preload/preload.ts';

export default defineConfig({
  main: {
    build: {
      outDir: 'out',
      externalizeDeps: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(ENTRIES).filter(([, source]) => existsSync(source))),
        external: ['playwright-core'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    // The preload is made from the contract's names, without its schemas: a sandboxed page starts with one small file.
    define: { CONTRACT_NAMES: JSON.stringify(Object.keys(CONTRACT)) },
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: PRELOAD },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer,
});
