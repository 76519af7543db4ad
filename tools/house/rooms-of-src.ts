import type { Room, Rooms } from './room.ts';

/** What runs in the browser and renders the page. */
const PAGE = ['react', 'react-dom', 'react-router', '@tanstack/react-query'];

/** What screens share. */
const SCREEN: Room = {
  on: [
    'src/core/addresses',
    'src/core/arabic',
    'src/core/i18n',
    'src/core/news',
    'src/core/search',
    'src/core/settings',
    'src/core/site',
    'src/components',
    'src/data',
    'src/device',
    'src/hooks',
    'src/navigation',
    'src/offline',
    'src/settings',
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
  // `node:` and `saxes` are only for news/newsroom/read-newsroom.ts, whose result replaces it in
  // bundles.
  'src/core/news': { on: ['src/core/arabic'], packages: ['node:', 'saxes', 'zod'] },
  'src/core/addresses': { on: ['src/core/arabic', 'src/core/news'], packages: [] },
  'src/core/site': {
    on: ['src/core/news', 'src/core/addresses'],
    packages: [],
  },
  'src/core/search': {
    on: ['src/core/arabic', 'src/core/news', 'src/core/site'],
    packages: ['fflate'],
  },
  'src/core/i18n': {
    on: ['src/core/arabic', 'src/core/news', 'src/core/addresses', 'src/core/settings'],
    packages: ['i18next'],
  },
  'src/core/content-files': {
    on: ['src/core/arabic', 'src/core/news'],
    packages: ['node:', 'sharp', 'zod'],
  },

  // A test holds `isMetered` to the script that runs before the page is painted.
  'src/device': { on: [], inTests: ['src/core/settings/before-paint.js'], packages: [] },
  'src/settings': { on: ['src/core/settings', 'src/device'], packages: ['react'] },
  'src/navigation': {
    on: ['src/core/addresses', 'src/core/i18n'],
    packages: ['react', 'react-router'],
  },
  'src/hooks': {
    on: ['src/core/i18n', 'src/core/news', 'src/core/site', 'src/navigation', 'src/settings'],
    packages: ['react'],
  },
  'src/components': {
    on: [
      'src/core/addresses',
      'src/core/arabic',
      'src/core/i18n',
      'src/core/news',
      'src/core/site',
      'src/hooks',
      'src/navigation',
    ],
    packages: ['react', 'react-router', 'uqr'],
  },
  'src/styles': { on: [], packages: [] },
  'src/data': {
    on: ['src/core/addresses', 'src/core/news', 'src/core/search', 'src/core/site'],
    packages: ['@tanstack/react-query'],
  },
  'src/book': {
    on: ['src/core/addresses', 'src/core/arabic', 'src/core/i18n', 'src/core/news'],
    packages: ['fflate'],
  },
  'src/offline': {
    on: ['src/core/news', 'src/core/site', 'src/device', 'src/settings'],
    // Its tests use real addresses, to show which ones it leaves to the network.
    inTests: ['src/core/addresses', 'src/core/i18n'],
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

  'src/app': { on: [...OF_LISTS, 'src/routes', 'src/styles'], packages: PAGE },
  'src/main.tsx': {
    on: ['src/app', 'src/core/i18n', 'src/device', 'src/navigation', 'src/styles'],
    packages: [],
  },
};
