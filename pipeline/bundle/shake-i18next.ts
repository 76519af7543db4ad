import type { Plugin } from 'vite';
import { cutCode, methodNamed, type Cut } from './cut-code.ts';

/**
 * Leaves out of i18next what the app has no use for, a third of its code: the loading of wording
 * from a host (the app hands it over itself), formats inside of texts (format.ts makes what is put
 * into them), texts inside of texts, objects of texts, warnings of what is missing, plug-ins, copies
 * and the direction of languages. A bundler cannot drop methods of a class by itself.
 */
export const shakeI18next = (): Plugin => ({
  name: 'shake-i18next',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/i18next\/dist\/esm\/i18next\.js/ },
    handler: (code) => ({ code: withoutUnused(code), map: null }),
  },
});

/** What stays of the classes: telling of texts, the value as it is, and errors. */
const STUBS = {
  Connector: 'class Connector extends EventEmitter {}',
  Formatter: 'class Formatter { format(value) { return value; } }',
  Logger: `class Logger {
  init() {}
  log() {}
  warn() {}
  error(...args) { console.error(...args); }
  create() { return this; }
}`,
};

/** Methods that nobody calls, within the library neither. */
const UNUSED = [
  'use',
  'hydrate',
  'loadNamespaces',
  'loadLanguages',
  'dir',
  'cloneInstance',
  'setDefaultNamespace',
  'exists',
  'getFixedT',
  'toJSON',
  'addResource',
  'addResources',
  'removeResourceBundle',
  'removeNamespaces',
  'clearCache',
  'needsPlural',
  'getPluralFormsOfKey',
  'getSuffixes',
  'getBestMatchFromCodes',
  'getScriptPartFromCode',
];

/** Methods that are called, and what is enough of them here. */
const SHORTER = {
  nest: 'nest(str) { return str; }',
  getUsedParamsDetails: 'getUsedParamsDetails() {}',
  reloadResources: 'reloadResources() {}',
  loadResources: 'loadResources(_, done) { done(null); }',
};

/** Blocks of code by their first line: a language that shows keys, missing texts, objects, plug-ins. */
const BLOCKS = [
  String.raw`    if \(lng\?\.toLowerCase\(\) === 'cimode'\)`,
  String.raw`      if \(!objectNotReturned && \(usedKey`,
  String.raw`    if \(res != null && postProcessorNames`,
];

const CUTS: readonly Cut[] = [
  ...Object.entries(STUBS).map(([name, instead]) => ({
    what: new RegExp(String.raw`^class ${name}\b[^{]*\{$.*?^\}$`, 'ms'),
    instead,
  })),
  ...UNUSED.map((name) => ({ what: methodNamed(name, '  ') })),
  ...Object.entries(SHORTER).map(([name, instead]) => ({
    what: methodNamed(name, '  '),
    instead: `  ${instead}\n`,
  })),
  ...BLOCKS.map((line) => ({
    what: new RegExp(String.raw`^${line}.*?^${/^ */.exec(line)?.[0]}\}$`, 'ms'),
  })),
  { what: /^const consoleLogger = \{.*?^\};$/ms },
  {
    what: /^function keysFromSelector\(.*?^\}$/ms,
    instead: 'const keysFromSelector = String;',
  },
  // One instance is made by the app, none by the library.
  { what: /^const (\w+) = instance\.(?!createInstance)\1;$\n/gm },
  { what: /^export \{.*\};$/m, instead: 'export { createInstance };' },
];

/** Puts the stubs in place of the classes, and takes the rest out. */
export const withoutUnused = (code: string): string => cutCode(code, CUTS);
