/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { APP_SCRIPT, PARTS } from './pipeline/bundle/app-parts.ts';
import { askAhead } from './pipeline/bundle/ask-ahead.ts';
import { compileAhead } from './pipeline/bundle/compile-ahead.ts';
import { partStyles } from './pipeline/bundle/part-styles.ts';
import { shakeI18next } from './pipeline/bundle/shake-i18next.ts';
import { shakeQuery } from './pipeline/bundle/shake-query.ts';
import { shakeReact } from './pipeline/bundle/shake-react.ts';
import { shakeRouter } from './pipeline/bundle/shake-router.ts';
import { shortNames } from './pipeline/bundle/short-names.ts';
import { bundleTargets } from './pipeline/bundle/browsers.ts';
import { languagesInBundle } from './pipeline/bundle/languages-in-bundle.ts';
import { looksInBundle } from './pipeline/bundle/looks-in-bundle.ts';
import { mapInBundle } from './pipeline/bundle/map-in-bundle.ts';
import { newsroomInBundle } from './pipeline/bundle/newsroom-in-bundle.ts';
import { readConfig } from './pipeline/config.ts';
import { contentPlugin } from './pipeline/dev/vite-plugin.ts';
import { ALONE } from './tools/testing/tests-alone.ts';

const TESTS = ['{src,pipeline,desk,tools}/**/*.test.{ts,tsx}'];

const config = readConfig(process.env, import.meta.dirname);

/**
 * `Features.LightDark` of lightningcss, which Vite brings. It is left out because it adds variables
 * beside every `color-scheme`, for `light-dark()`, which src/styles/tokens.css does not use.
 */
const LIGHT_DARK = 1_048_576;

export default defineConfig({
  base: config.basePath,
  plugins: [
    react(),
    newsroomInBundle(),
    languagesInBundle(config.locales.map(({ code }) => code)),
    looksInBundle(),
    mapInBundle(),
    shakeRouter(),
    shakeI18next(),
    shakeQuery(),
    shakeReact(),
    shortNames(),
    partStyles(),
    askAhead(),
    compileAhead(),
    contentPlugin(config),
  ],
  define: {
    'import.meta.env.VITE_SITE_URL': JSON.stringify(config.siteUrl),
    'import.meta.env.VITE_LANGUAGES': JSON.stringify(
      config.locales.map(({ code }) => code).join(' '),
    ),
    'import.meta.env.VITE_OFFLINE': JSON.stringify(config.offline),
  },
  css: { lightningcss: { exclude: LIGHT_DARK } },
  build: {
    // No links in pages: they would only repeat what the script loads at once. What a script
    // imports in turn is requested together with it, except for the app, which is there already.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (script, imported, { hostType }) => {
        if (hostType !== 'js') return [];
        return APP_SCRIPT.test(script)
          ? imported
          : imported.filter((file) => !APP_SCRIPT.test(file));
      },
    },
    // One sheet, so that the app never waits for another (pipeline/bundle/part-styles.ts).
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    target: bundleTargets(),
    cssTarget: bundleTargets(),
    rolldownOptions: {
      // Fields may be assigned instead of defined: no superclass has a setter for one of them, and
      // no class lists its fields.
      transform: {
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      },
      // A busy machine is no reason to warn that a plugin is slow.
      checks: { pluginTimings: false },
      // No getter in the app has a side effect.
      treeshake: { propertyReadSideEffects: false },
      output: {
        // Everything that home and article need is one file, what waits for the first paint is
        // another, and the bundler's own few lines come beside them. Without these groups, the
        // bundler would split off what several parts share.
        codeSplitting: {
          groups: PARTS,
        },
      },
    },
  },
  test: {
    // Stops only a test that hangs: a test must not fail because the machine is busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // By default, vitest leaves one core free.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: TESTS,
          exclude: ALONE,
          isolate: false,
          setupFiles: 'tools/testing/leave-no-trace.ts',
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
