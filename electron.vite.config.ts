import { defineConfig } from 'electron-vite';

/**
 * What is built, by the part of electron-vite that builds it. The name of an entry is its place under `out/`; what
 * entries share goes to `out/chunks/`. Dependencies are bundled, so that what is built runs without node_modules;
 * only Node.js's own modules and `electron` stay outside. The window adds its entry to `main`, and the parts
 * `preload` and `renderer`.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out',
      externalizeDeps: false,
      rolldownOptions: {
        input: { 'cli/transfer-register': 'src/cli/main.ts' },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
});
