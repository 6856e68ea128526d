import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The pages, built by themselves: what Electron and the browser's shell both show, and what can be looked at with plain Vite (`vite -c vite.renderer.config.ts`).
 * Nothing is inlined, since the content policy lets scripts, styles and fonts come from files of the program only.
 */
export default defineConfig({
  root: path.join(import.meta.dirname, 'src', 'renderer'),
  base: '/',
  publicDir: false,
  plugins: [react()],
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
