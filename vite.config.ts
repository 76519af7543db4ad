/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readConfig } from './pipeline/config.ts';
import { contentPlugin } from './pipeline/vite-plugin.ts';

const config = readConfig(process.env, import.meta.dirname);

export default defineConfig({
  base: config.basePath,
  plugins: [react(), contentPlugin(config)],
  define: {
    'import.meta.env.VITE_SITE_URL': JSON.stringify(config.siteUrl),
    'import.meta.env.VITE_LANGUAGES': JSON.stringify(config.locales.map(({ code }) => code)),
    'import.meta.env.VITE_OFFLINE': JSON.stringify(config.offline),
  },
  css: { transformer: 'lightningcss' },
  build: {
    // Links in every page would only repeat what the script loads at once. What a script imports in
    // turn comes beside it, not behind it.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, scripts, { hostType }) => (hostType === 'js' ? scripts : []),
    },
    assetsInlineLimit: 0,
    target: ['chrome109', 'safari15.4', 'firefox115'],
    cssTarget: ['chrome109', 'safari15.4', 'firefox115'],
    rolldownOptions: {
      // How busy the machine is, is nothing to warn of.
      checks: { pluginTimings: false },
      output: {
        // All that home and article need is one file, and what waits for the first paint another; the
        // bundler's own few lines come beside them. Left alone, it splits what several parts share.
        codeSplitting: {
          groups: [
            { name: 'index', test: /src\/main\.tsx$/, priority: 2 },
            { name: 'hydrate', test: /src\/app\/hydrate\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    include: ['{src,pipeline,desk,tools}/**/*.test.{ts,tsx}'],
  },
});
