import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string) => resolve(import.meta.dirname, path);

const WORKER_SOURCE = /new URL\('\.\/([a-z-]*worker)\.ts', import\.meta\.url\)/g;

/**
 * Names the compiled worker where its source names the TypeScript one. The same line then works
 * under Node, which runs the sources, and in the bundle.
 */
const compiledWorkers: Plugin = {
  name: 'kamerdossier:compiled-workers',
  // Before TypeScript is taken out, which rewrites the line.
  enforce: 'pre',
  transform: (code) =>
    code.match(WORKER_SOURCE) === null
      ? null
      : { code: code.replaceAll(WORKER_SOURCE, "new URL('./$1.js', import.meta.url)"), map: null },
};

export default defineConfig({
  main: {
    plugins: [compiledWorkers],
    build: {
      outDir: at('out/main'),
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: at('main/index.ts'),
          worker: at('main/annex/worker.ts'),
          'spelling-worker': at('main/spelling/spelling-worker.ts'),
        },
        // Side by side: a worker is found beside whichever file asks for it.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      // A sandboxed preload may require nothing but 'electron', and must be CommonJS whatever
      // "type" in package.json says.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    // Relative: the page is served under app://, not from the root of a server.
    base: './',
    plugins: [
      react(),
      // The sentences of react-aria itself; its English stands under en-US alone.
      { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    ],
    build: {
      outDir: at('out/renderer'),
      // Fonts stay files: the content security policy allows no data: address for them.
      assetsInlineLimit: 0,
      minify: true,
      // It is read from disk, not over a network.
      chunkSizeWarningLimit: 4_000,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
