import { within, type Rooms } from './room.ts';

const core = within('src/core');
const pipeline = within('pipeline');
const desk = within('desk');
const tools = within('tools');

/** The rooms of the tools, and of tests of the whole. Benches and recipes count as tests. */
export const TOOLS: Rooms = {
  'tools/browsers': {
    on: pipeline('bundle/browsers.ts'),
    packages: ['@eslint-community/regexpp', '@mdn/browser-compat-data', 'postcss', 'vite'],
  },
  'tools/fonts': { on: [], packages: ['harfbuzzjs', 'node:'] },
  'tools/*': {
    on: [
      ...core('content-files', 'newsroom'),
      ...pipeline('icons/icon-files.ts'),
      ...desk('init/schemas.ts'),
      ...tools('browsers'),
    ],
    // They draw the map of a screen.
    inTests: [
      ...core('i18n', 'news', 'site'),
      'src/hooks/TranslationContext.tsx',
      'src/routes/headlines/CountryMap.tsx',
    ],
    packages: [
      '@playwright/test',
      'd3-geo',
      'node:',
      'topojson-client',
      'topojson-simplify',
      'topojson-specification',
      'zod',
    ],
  },
  'tools/house': {
    on: tools('browsers'),
    inTests: pipeline(
      'cards/design-version.ts',
      'pictures/settings-version.ts',
      'search/index-version.ts',
    ),
    packages: ['node:', 'postcss', 'vite'],
  },
  'tools/engines': { on: tools('*'), packages: ['@playwright/test', 'node:', 'zod'] },
  'tools/testing': {
    on: [
      ...core('addresses', 'arabic', 'content-files', 'i18n', 'news', 'newsroom', 'search', 'site'),
      'src/book',
      'src/data',
      'src/hooks',
      'src/navigation',
      'src/app/render.tsx',
      'pipeline',
      'desk',
    ],
    packages: ['*'],
  },
  'tools/recipes': {
    on: [...core('addresses', 'content-files', 'search', 'site'), ...tools('*', 'testing')],
    packages: ['*'],
  },
  'tools/bench': {
    on: [
      ...core('addresses', 'arabic', 'content-files', 'fields', 'i18n', 'news', 'search', 'site'),
      ...pipeline('names', 'pictures', 'search', 'site'),
      ...desk('lint'),
      ...tools('*', 'testing'),
    ],
    packages: ['*'],
  },
  e2e: {
    on: [
      'content',
      'src/core',
      'src/components/qr/qr-path.ts',
      'pipeline/bundle/bundle-worker.ts',
      ...tools('*', 'engines', 'testing'),
    ],
    packages: ['*'],
  },
  'vite.config.ts': {
    on: [...pipeline('bundle', 'config.ts', 'dev'), ...tools('testing/tests-alone.ts')],
    packages: ['*'],
  },
  'playwright.config.ts': { on: ['e2e', 'tools/engines'], packages: ['*'] },
};
