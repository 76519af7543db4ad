import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { readConfig } from './pipeline/config.ts';
import { contentPlugin } from './pipeline/vite-plugin.ts';

const config = readConfig(process.env, import.meta.dirname);

export default defineConfig({
  base: config.basePath,
  plugins: [react(), contentPlugin(config)],
  define: { 'import.meta.env.VITE_SITE_URL': JSON.stringify(config.siteUrl) },
  css: { transformer: 'lightningcss' },
  build: {
    // Links in every page would only repeat what the script loads at once.
    modulePreload: false,
    assetsInlineLimit: 0,
    target: ['chrome109', 'safari15.4', 'firefox115'],
    cssTarget: ['chrome109', 'safari15.4', 'firefox115'],
    rolldownOptions: {
      // How busy the machine is, is nothing to warn of.
      checks: { pluginTimings: false },
      output: {
        // All that home and article need is one file: two would only cost a round trip.
        codeSplitting: true,
      },
    },
  },
  test: {
    include: ['{src,pipeline,tools}/**/*.test.{ts,tsx}'],
  },
});
