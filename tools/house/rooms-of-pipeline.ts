import { within, type Rooms } from './room.ts';

const core = within('src/core');
const pipeline = within('pipeline');

/** The rooms of the pipeline; docs/architecture.md says what each holds. */
export const PIPELINE: Rooms = {
  // What every build needs, whatever it makes.
  'pipeline/config.ts': { on: core('i18n', 'newsroom'), packages: ['node:'] },
  'pipeline/steps': { on: [], packages: [] },
  'pipeline/threads': { on: pipeline('steps'), packages: ['node:'] },
  'pipeline/site': { on: core('content-files', 'site'), packages: ['node:'] },
  'pipeline/security': { on: core('addresses', 'i18n', 'news', 'site'), packages: ['node:'] },
  // `package.json` names the oldest browsers.
  'pipeline/bundle': {
    on: [...core('content-files', 'news', 'newsroom'), ...pipeline('config.ts'), 'package.json'],
    packages: ['node:', 'postcss', 'vite'],
  },

  // What is made of the content, and by most rooms below.
  'pipeline/lexicon': {
    on: core('arabic'),
    // Its tests look for words with the real engine.
    inTests: core('content-files', 'search'),
    packages: ['node:'],
  },
  'pipeline/names': {
    on: [...core('arabic', 'fields', 'news', 'newsroom', 'site'), ...pipeline('lexicon', 'site')],
    inTests: core('content-files'),
    packages: [],
  },
  'pipeline/partners': {
    on: [...core('i18n', 'news', 'newsroom', 'site'), ...pipeline('site')],
    packages: [],
  },
  'pipeline/stories': {
    on: [...core('news', 'site'), ...pipeline('partners', 'site')],
    packages: [],
  },
  'pipeline/lists': {
    on: [...core('addresses', 'news', 'site'), ...pipeline('site', 'stories')],
    inTests: pipeline('pictures'),
    packages: [],
  },
  'pipeline/pictures': {
    on: [
      ...core('content-files', 'news', 'site'),
      ...pipeline('config.ts', 'lists', 'site', 'steps'),
    ],
    packages: ['node:', 'sharp'],
  },
  'pipeline/articles': {
    on: [
      ...core('news', 'site'),
      ...pipeline('config.ts', 'lists', 'names', 'partners', 'pictures'),
      ...pipeline('site', 'steps', 'stories', 'threads'),
    ],
    packages: [],
  },
  'pipeline/search': {
    on: [
      ...core('arabic', 'content-files', 'news', 'newsroom', 'search'),
      ...pipeline('config.ts', 'lexicon', 'names', 'site', 'threads'),
    ],
    packages: ['node:'],
  },

  // What readers, their devices and other programs are given.
  'pipeline/icons': { on: [...core('newsroom'), ...pipeline('site')], packages: ['sharp'] },
  'pipeline/cards': {
    on: [
      ...core('arabic', 'content-files', 'fields', 'i18n', 'news', 'newsroom', 'site'),
      ...pipeline('pictures', 'site'),
    ],
    packages: ['harfbuzzjs', 'node:', 'sharp'],
  },
  'pipeline/offline': {
    on: [
      ...core('addresses', 'i18n', 'news', 'newsroom', 'site'),
      ...pipeline('config.ts', 'site'),
    ],
    packages: ['node:'],
  },
  'pipeline/pages': {
    on: [
      ...core('addresses', 'arabic', 'fields', 'i18n', 'news', 'newsroom'),
      ...core('search', 'settings', 'site'),
      ...pipeline('bundle', 'lists', 'partners', 'security', 'site', 'steps', 'stories', 'threads'),
      'src/app/render.tsx',
    ],
    inTests: pipeline('articles'),
    packages: ['node:', 'schema-dts'],
  },
  'pipeline/feeds': {
    on: [
      ...core('addresses', 'arabic', 'fields', 'i18n', 'news', 'newsroom', 'settings', 'site'),
      ...pipeline('lists', 'names', 'pages', 'partners', 'pictures', 'site', 'stories'),
    ],
    packages: ['feedsmith'],
  },
  'pipeline/announce': {
    on: [...core('addresses', 'fields', 'i18n', 'news', 'newsroom'), ...pipeline('site')],
    packages: [],
  },
  'pipeline/addresses': {
    on: [
      ...core('addresses', 'i18n', 'news', 'site'),
      ...pipeline('announce', 'lists', 'pages', 'partners', 'pictures', 'site', 'stories'),
    ],
    packages: [],
  },

  // All steps in their order, and what runs them.
  'pipeline/build': {
    on: [
      ...core('content-files', 'i18n', 'news', 'newsroom', 'site'),
      ...pipeline('config.ts', 'site', 'steps', 'threads', 'bundle', 'security'),
      ...pipeline('names', 'partners', 'stories', 'lists', 'pictures', 'articles', 'search'),
      ...pipeline('icons', 'cards', 'offline', 'pages', 'feeds', 'announce', 'addresses'),
      'src/app/render.tsx',
    ],
    packages: ['node:'],
  },
  // Its tests build whole sites, and read whose site the project's own is.
  'pipeline/*': {
    on: pipeline('build'),
    inTests: [
      ...core('addresses', 'content-files', 'i18n', 'news', 'newsroom', 'site'),
      ...pipeline('config.ts', 'icons'),
      'content/site.json',
    ],
    packages: ['node:'],
  },
  'pipeline/dev': {
    on: [
      ...core('addresses', 'i18n', 'search', 'site'),
      ...pipeline('config.ts', 'site', 'steps', 'threads', 'pictures', 'cards', 'pages', 'build'),
      'src/app/render.tsx',
    ],
    inTests: [...core('content-files', 'news'), ...pipeline('search')],
    packages: ['node:', 'vite'],
  },
};
