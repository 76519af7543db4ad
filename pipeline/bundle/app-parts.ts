/**
 * Modules of the first script, each with its imports: those that start the app, and those that the
 * search's engine shares with it, so that a search need not wait for the second script.
 */
const FIRST = [
  'src/main.tsx',
  'src/device/when-idle.ts',
  'src/data/get-json.ts',
  'src/core/news/rich-text.ts',
  'src/core/news/withdrawn.ts',
];

/** The bundler's own helpers: a few lines that are in none of our files. */
const HELPERS = '@oxc-project+runtime';

/** The parts that every page loads once it is painted, in the order of running: name and module. */
const LATER = { react: 'src/app/react.ts', hydrate: 'src/app/hydrate.tsx' };

/** The names of these parts. */
export const LATER_PARTS: readonly string[] = Object.keys(LATER);

/** Every module that is named here. */
export const NAMED_MODULES: readonly string[] = [...FIRST, ...Object.values(LATER)];

const FIRST_PART = 'index';

/** The scripts that a page has loaded before any other is requested. */
export const APP_SCRIPT = new RegExp(`/(?:${[FIRST_PART, ...LATER_PARTS].join('|')})-`);

const endOf = (file: string) => `${file.replaceAll('.', String.raw`\.`)}$`;

/**
 * How the bundler splits the app: everything that home and article need is one file, and what
 * waits for the first paint another.
 */
export const PARTS = [
  {
    name: FIRST_PART,
    test: new RegExp([...FIRST.map(endOf), HELPERS.replace('+', String.raw`\+`)].join('|')),
    priority: 5,
  },
  { name: 'react', test: new RegExp(endOf(LATER.react)), priority: 4 },
  { name: 'hydrate', test: new RegExp(endOf(LATER.hydrate)), priority: 1 },
];
