import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Bundles the explorer and the playground into dist/web: everything they need, nothing from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  // Relative addresses, so that the pages also work behind a path prefix.
  base: './',
  logLevel: 'warn',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Everything a page loads is a file with an address: the policy of the explorer allows no others.
    assetsInlineLimit: 0,
    // Monaco alone is above Vite's warning size.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      input: {
        explorer: join(import.meta.dirname, 'index.html'),
        playground: join(import.meta.dirname, 'playground/index.html'),
      },
      onLog(level, log, handle) {
        // "use client" marks React server components; there is no server here that could mind.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
