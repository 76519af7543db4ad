import { within, type Rooms } from './room.ts';

const core = within('src/core');
const desk = within('desk');

/** The rooms of the desk; docs/architecture.md says what each holds. */
export const DESK: Rooms = {
  // What commands work on, and what they share.
  'desk/desk.ts': { on: [], packages: [] },
  'desk/store': {
    on: [...core('content-files', 'news'), ...desk('desk.ts')],
    packages: ['node:'],
  },
  'desk/html': { on: core('news'), packages: ['htmlparser2'] },
  'desk/fetch': { on: desk('desk.ts'), packages: ['node:'] },
  'desk/site': {
    on: [...core('content-files', 'newsroom'), ...desk('desk.ts')],
    packages: ['node:'],
  },

  // What brings articles in.
  'desk/import/decode': { on: [], packages: [] },
  'desk/import/page': {
    on: desk('html', 'store'),
    packages: ['@mozilla/readability', 'linkedom'],
  },
  'desk/import': {
    on: [
      ...core('arabic', 'content-files', 'fields', 'news'),
      ...desk('desk.ts', 'fetch', 'html', 'import/decode', 'import/page', 'store'),
    ],
    inTests: desk('*'),
    packages: [
      'csv-parse',
      'diff',
      'feedsmith',
      'htmlparser2',
      'micromark',
      'micromark-extension-gfm-strikethrough',
      'micromark-extension-gfm-table',
      'node:',
      'saxes',
      'smol-toml',
      'yaml',
      'zod',
    ],
  },
  'desk/new': {
    on: [...core('fields', 'news'), ...desk('desk.ts', 'html', 'import')],
    packages: ['commander', 'node:'],
  },

  // What is said about articles.
  'desk/tag': {
    on: [
      ...core('arabic', 'content-files', 'fields', 'news', 'newsroom'),
      ...desk('desk.ts', 'html', 'import', 'store'),
    ],
    packages: ['node:', 'zod'],
  },
  'desk/lint/rules': {
    on: core('addresses', 'arabic', 'fields', 'i18n', 'news'),
    packages: ['node:'],
  },
  'desk/lint': {
    on: [
      ...core('content-files', 'fields', 'news', 'newsroom'),
      ...desk('desk.ts', 'lint/rules', 'store', 'tag'),
    ],
    packages: ['jsonc-parser', 'node:'],
  },
  'desk/list': {
    on: [...core('content-files', 'news'), ...desk('import', 'store')],
    packages: [],
  },
  'desk/search': {
    on: [...core('arabic', 'news', 'search', 'site'), ...desk('desk.ts')],
    packages: [],
  },

  // What is done with a site.
  'desk/init': {
    on: [
      ...core('content-files', 'fields', 'news', 'newsroom'),
      ...desk('desk.ts', 'import', 'new', 'tag'),
    ],
    packages: ['node:', 'zod'],
  },
  'desk/announce': {
    on: [...core('newsroom'), ...desk('desk.ts', 'fetch', 'site')],
    packages: ['node:'],
  },
  'desk/doctor': {
    on: [
      ...core('addresses', 'content-files', 'news', 'site'),
      ...desk('desk.ts', 'fetch', 'import', 'lint', 'site'),
    ],
    packages: ['feedsmith', 'node:', 'sharp'],
  },

  // The commands, and the program that has them.
  'desk/commands': {
    on: [
      ...core('content-files', 'fields', 'news', 'newsroom', 'search', 'site'),
      ...desk('desk.ts', 'store', 'html', 'fetch', 'site', 'import', 'new', 'tag', 'lint'),
      ...desk('list', 'search', 'init', 'announce', 'doctor'),
    ],
    // They look at a site as a host serves it.
    inTests: ['desk/*', 'tools/static-server.ts'],
    packages: ['commander', 'node:'],
  },
  'desk/*': {
    on: [...core('content-files'), ...desk('commands', 'desk.ts', 'fetch')],
    packages: ['commander', 'node:'],
  },
};
