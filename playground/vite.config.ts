import { defineConfig } from 'vite';

/** Bundles the playground into dist/playground: everything it needs, nothing from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  // Relative addresses, so that the page also works behind a path prefix.
  base: './',
  logLevel: 'warn',
  build: {
    outDir: '../dist/playground',
    emptyOutDir: true,
    // Monaco alone is above Vite's warning size.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      onLog(level, log, handle) {
        // "use client" marks React server components; there is no server here that could mind.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
