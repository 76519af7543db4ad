import type { Plugin } from 'vite';
import type { BuildConfig } from './config.ts';

/** Serves in development what the build would write, from memory, and follows changes of the content. */
export const contentPlugin = (config: BuildConfig): Plugin => ({
  name: 'content',
  apply: 'serve',
  // What reads content is of no use to the bundler and the tests, which read this file too.
  configureServer: async (server) => {
    const { serveContent } = await import('./serve-content.ts');
    return () => serveContent(server, config);
  },
});
