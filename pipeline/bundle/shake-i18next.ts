import type { Plugin } from 'vite';
import { cutCode, methodNamed, type Cut } from './cut-code.ts';

/**
 * Leaves out of i18next what the app does not use, three quarters of its code. The app makes one
 * instance for one language, passes its wording, and asks for texts with values and plural forms.
 * So there is no loading from a host, no fallback language, no format inside a text (format.ts
 * makes what is put into them), no nested text, no object of texts, no context, no ordinal, no
 * plug-in, no event and no warning about missing texts, which the types replace. A bundler cannot
 * drop methods of a class by itself.
 */
export const shakeI18next = (): Plugin => ({
  name: 'shake-i18next',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/i18next\/dist\/esm\/i18next\.js/ },
    handler: (code) => ({ code: withoutUnused(code), map: null }),
  },
});

/**
 * Replacements for classes, sufficient because nobody listens to events, there is one language, and
 * values are inserted as they are.
 */
const STUBS = {
  EventEmitter: 'class EventEmitter { on() {} emit() {} }',
  Connector: 'class Connector { on() {} }',
  RegExpCache: 'class RegExpCache {}',
  Formatter: 'class Formatter { format(value) { return value; } }',
  LanguageUtil: 'class LanguageUtil { toResolveHierarchy(code) { return [code]; } }',
  Logger: `class Logger {
  init() {}
  log() {}
  warn() {}
  error(...args) { console.error(...args); }
  create() { return this; }
}`,
};

/** Methods that nobody calls, not even what is left of the library. */
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
  'hasResourceBundle',
  'getResourceBundle',
  'getDataByLanguage',
  'hasLanguageSomeTranslations',
  'getUsedParamsDetails',
  'static hasDefaultValue',
  'loadResources',
  'setResolvedLanguage',
  'reset',
  'needsPlural',
  'getPluralFormsOfKey',
  'getSuffixes',
];

/** Methods that are called, and replacements that are sufficient here. */
const SHORTER = {
  nest: 'nest(str) { return str; }',
  reloadResources: 'reloadResources() {}',
  hasLoadedNamespace: 'hasLoadedNamespace() { return true; }',
  extractFromKey: 'extractFromKey(key) { return { key, namespaces: this.options.defaultNS }; }',
  translate: `translate(key, options) {
    const opt = { ...options };
    return this.extendTranslation(this.resolve(key, opt).res ?? key, opt);
  }`,
  extendTranslation: `extendTranslation(res, opt) {
    const data = { ...this.options.interpolation.defaultVariables, ...opt };
    return this.interpolator.interpolate(res, data, this.language, opt);
  }`,
};

/** Blocks of code, by the beginning of their first line. */
const BLOCKS = [
  // A placeholder is the name of a value, not a path.
  '  if (path == null && ignoreJSONStructure',
  '            if (needsContextHandling) {',
  '    if (!this.escapeValue && typeof str',
  // A warning about wording that is not loaded: the app adds all its wording to one namespace.
  '        if (!this.checkedLoadedFor[',
  // Options that the app does not set, and plug-ins.
  '    if (callback && !this.isInitialized',
  "    if (typeof options === 'function')",
  '    if (options.defaultNS == null',
  '    if (userOptions.keySeparator',
  '    if (userOptions.nsSeparator',
  '    if (!this.options.isClone) {\n      this.configuredLngs',
  '      if (this.modules.languageDetector)',
  '      if (this.modules.i18nFormat)',
  '    if (this.options.fallbackLng &&',
  '    if (!this.services.languageDetector',
  '  if (typeof merged.overloadTranslationOptionHandler',
];

const escaped = (line: string) => line.replaceAll(/[$()?.&{}|[\]]/g, String.raw`\$&`);

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
    what: new RegExp(String.raw`^${escaped(line)}.*?^${/^ */.exec(line)?.[0]}\}$`, 'ms'),
  })),
  {
    what: /^ {2}changeLanguage\(lng, callback\) \{.*?^ {2}\}$/ms,
    instead: `  changeLanguage(lng, callback) {
    this.language = lng;
    this.translator.changeLanguage(lng);
    callback(null, this.t);
  }`,
  },
  { what: /return deepFind\(this\.data.*?;/, instead: 'return result;' },
  { what: /^const assertSeparateArguments = .*?^\};$/ms },
  { what: /^ *assertSeparateArguments\(.*\);$\n/gm },
  { what: /^const consoleLogger = \{.*?^\};$/ms },
  { what: /^const PATH_KEY = .*$/m },
  { what: /^ {2}overloadTranslationOptionHandler: args => \{.*?^ {2}\},$/ms },
  {
    what: /^function keysFromSelector\(.*?^\}$/ms,
    instead: 'const keysFromSelector = String;',
  },
  // The app makes its own instance; the methods of the library's instance need no export.
  { what: /^const (\w+) = instance\.(?!createInstance)\1;$\n/gm },
  { what: /^export \{.*\};$/m, instead: 'export { createInstance };' },
];

/** Replaces the classes by the stubs, and removes the rest. */
export const withoutUnused = (code: string): string => cutCode(code, CUTS);
