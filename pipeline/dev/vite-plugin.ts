import type { Plugin } from 'vite';
import type { BuildConfig } from '../config.ts';

/** Serves in development what the build would write, from memory, and follows changes of the content. */
export const contentPlugin = (config: BuildConfig): Plugin => ({
  name: 'content',
  apply: 'serve',
  // The bundler and the tests read this file too and do not need the code that reads content.
  configureServer: async (server) => {
    const { serveContent } = await import('./serve-content.ts');
    return () => serveContent(server, config);
  },
});
