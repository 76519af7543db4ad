import { within, type Room, type Rooms } from './room.ts';

const core = within('src/core');
const src = within('src');

/** What runs in the browser and renders the page. */
const PAGE = ['react', 'react-dom', 'react-router', '@tanstack/react-query'];

/** What screens share. */
const SCREEN: Room = {
  on: [
    ...core('addresses', 'arabic', 'fields', 'i18n', 'news', 'newsroom', 'search', 'settings'),
    ...core('site'),
    ...src('components', 'data', 'device', 'hooks', 'navigation', 'offline', 'settings'),
  ],
  packages: PAGE,
};

/** Screens with a list that can be taken as a whole. */
const OF_LISTS = [...SCREEN.on, 'src/lists'];

/** Screens that may show the not-found screen, or a part of it, in their place. */
const IN_PLACE_OF = [...SCREEN.on, 'src/routes/not-found'];

/** The rooms of the app, and of the ground floor beneath everything. */
export const SRC: Rooms = {
  'src/core/arabic': { on: [], packages: [] },
  'src/core/settings': { on: [], packages: [] },
  'src/core/fields': { on: [], packages: ['zod'] },
  // `node:` and `saxes` are only for read-newsroom.ts, whose result replaces it in bundles.
  'src/core/newsroom': { on: core('fields'), packages: ['node:', 'saxes', 'zod'] },
  'src/core/news': { on: core('arabic', 'fields', 'newsroom'), packages: ['zod'] },
  'src/core/addresses': { on: core('arabic', 'fields', 'news'), packages: [] },
  'src/core/site': { on: core('addresses', 'news'), packages: [] },
  'src/core/search': { on: core('arabic', 'fields', 'news', 'site'), packages: ['fflate'] },
  'src/core/i18n': {
    on: core('addresses', 'arabic', 'fields', 'news', 'newsroom', 'settings'),
    packages: ['i18next'],
  },
  'src/core/content-files': {
    on: core('arabic', 'news', 'newsroom'),
    packages: ['node:', 'sharp', 'zod'],
  },

  // A test holds `isMetered` to the script that runs before the page is painted.
  'src/device': { on: [], inTests: ['src/core/settings/before-paint.js'], packages: [] },
  'src/settings': { on: [...core('settings'), ...src('device')], packages: ['react'] },
  'src/navigation': { on: core('addresses', 'i18n'), packages: ['react', 'react-router'] },
  'src/hooks': {
    on: [...core('fields', 'i18n', 'news', 'site'), ...src('navigation', 'settings')],
    packages: ['react'],
  },
  'src/components': {
    on: [
      ...core('addresses', 'arabic', 'fields', 'i18n', 'news', 'newsroom', 'site'),
      ...src('hooks', 'navigation'),
    ],
    packages: ['react', 'react-router', 'uqr'],
  },
  'src/styles': { on: [], packages: [] },
  'src/data': {
    on: core('addresses', 'news', 'search', 'site'),
    packages: ['@tanstack/react-query'],
  },
  'src/book': {
    on: core('addresses', 'arabic', 'fields', 'i18n', 'news', 'newsroom'),
    packages: ['fflate'],
  },
  'src/offline': {
    on: [...core('news', 'site'), ...src('device', 'settings')],
    // Its tests use real addresses, to show which ones it leaves to the network.
    inTests: core('addresses', 'i18n'),
    packages: ['idb'],
  },

  'src/lists': { ...SCREEN, on: [...SCREEN.on, 'src/book'] },

  'src/routes/not-found': SCREEN,
  'src/routes/about': SCREEN,
  'src/routes/archive': { ...SCREEN, on: OF_LISTS },
  'src/routes/article': { ...SCREEN, on: IN_PLACE_OF },
  'src/routes/feeds': SCREEN,
  'src/routes/headlines': { ...SCREEN, on: [...IN_PLACE_OF, 'src/lists'] },
  'src/routes/names': { ...SCREEN, on: OF_LISTS },
  'src/routes/saved': { ...SCREEN, on: [...IN_PLACE_OF, 'src/lists'] },
  'src/routes/search': { ...SCREEN, on: [...IN_PLACE_OF, 'src/lists'] },
  'src/routes/settings': SCREEN,
  'src/routes/stories': { ...SCREEN, on: OF_LISTS },

  'src/app': { on: [...OF_LISTS, ...src('routes', 'styles')], packages: PAGE },
  'src/main.tsx': {
    on: [...core('i18n'), ...src('app', 'device', 'navigation', 'styles')],
    packages: [],
  },
};
