import type { Plugin } from 'vite';

/**
 * Leaves out of i18next what the app has no use for, an eighth of its code: the loading of sentences
 * from a host, as the app hands them over itself, and formats inside of sentences, as format.ts makes
 * what is put into them. Classes are no code that a bundler could drop by itself.
 */
export const shakeI18next = (): Plugin => ({
  name: 'shake-i18next',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/i18next\/dist\/esm\/i18next\.js/ },
    handler: (code) => ({ code: withoutUnused(code), map: null }),
  },
});

/** What stays of the classes: telling of sentences, and the value as it is. */
const STUBS = {
  Connector: 'class Connector extends EventEmitter {}',
  Formatter: 'class Formatter { format(value) { return value; } }',
};

/** Puts the stubs in place of the classes. */
export const withoutUnused = (code: string): string =>
  Object.entries(STUBS).reduce(
    (left, [name, stub]) =>
      left.replace(new RegExp(`^class ${name}\\b[^{]*\\{$.*?^\\}$`, 'ms'), stub),
    code,
  );
