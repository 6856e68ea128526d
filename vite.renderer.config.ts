import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** The component library's own texts in a language, a module each; the pages are in English. */
const OTHER_TEXTS = /\/(?:react-aria|react-stately)\/dist\/.*\/intl\/[^/]+\/(?!en-US)[a-z]{2}-[A-Z]{2}\.(?:m|c)?js$/u;

/** Leaves the component library's texts in other languages out, which would be read at every start and never shown. It falls back to English by itself. */
function englishOnly(): Plugin {
  return {
    name: 'english-only',
    enforce: 'pre',
    load: (id) => (OTHER_TEXTS.test(id.replaceAll('\\', '/')) ? 'export default {};' : undefined),
  };
}

/**
 * The pages, built by themselves: what Electron and the browser's shell both show, and what can be looked at with plain Vite (`vite -c vite.renderer.config.ts`).
 * Nothing is inlined, since the content policy lets scripts, styles and fonts come from files of the program only.
 */
export default defineConfig({
  root: path.join(import.meta.dirname, 'src', 'renderer'),
  base: '/',
  publicDir: false,
  plugins: [englishOnly(), react()],
  build: {
    // Absolute, since electron-vite and Vite would each begin a relative path at another folder.
    outDir: path.join(import.meta.dirname, 'out', 'renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'chrome140',
    minify: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
});
