import type { Plugin } from 'vite';

/**
 * Leaves out of i18next what the app has no use for, a sixth of its code: the loading of sentences
 * from a host, as the app hands them over itself, formats inside of sentences, as format.ts makes what
 * is put into them, and plug-ins, copies and the direction of languages. Classes and their methods are
 * no code that a bundler could drop by itself.
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

/** Methods of an instance that nobody calls, within the library neither. */
const UNUSED = [
  'use',
  'hydrate',
  'loadNamespaces',
  'loadLanguages',
  'dir',
  'cloneInstance',
  'setDefaultNamespace',
];

/** Puts the stubs in place of the classes, and takes the methods out. */
export const withoutUnused = (code: string): string => {
  const stubbed = Object.entries(STUBS).reduce(
    (left, [name, stub]) =>
      left.replace(new RegExp(`^class ${name}\\b[^{]*\\{$.*?^\\}$`, 'ms'), stub),
    code,
  );
  return UNUSED.reduce(
    (left, name) => left.replace(new RegExp(`^  ${name}\\(.*?^  \\}$\n`, 'ms'), ''),
    stubbed,
  );
};
