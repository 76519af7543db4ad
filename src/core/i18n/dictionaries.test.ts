import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNewsroom } from '../newsroom/read-newsroom.ts';
import { CHOICES } from '../settings/settings.ts';
import { PLACES } from '../news/country.ts';
import { dictionaries, onDemandDictionaries, type Wording } from './dictionaries.ts';
import { LOCALES } from './locales.ts';
import type { Language } from '../newsroom/languages.ts';

const PLURAL_SUFFIX = /_(?:zero|one|two|few|many|other)$/;
const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** The values that the variables of `t(`about.${section}`)` and the like can have. */
const VALUES: Record<string, readonly string[]> = {
  place: PLACES,
  choice: PLACES,
  screen: ['saved', 'archive', 'names', 'feeds', 'about'],
  part: Object.entries(CHOICES).flatMap(([name, values]) =>
    ['label', ...values].map((value) => `${name}.${value}`),
  ),
  of: ['feeds', 'names', 'partners', 'stories'],
  order: ['relevance', 'date'],
  called: ['today', 'yesterday'],
  reason: ['full', 'blocked'],
  state: ['done', 'removed', 'full', 'blocked'],
  kind: ['person', 'place', 'organisation'],
  script: ['arabic', 'latin', 'cyrillic'],
  without: ['places', 'days', 'both', 'quotes'],
};

const flatten = (dictionary: Wording, prefix = ''): [string, unknown][] =>
  Object.entries(dictionary).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flatten({ ...value }, `${prefix}${key}.`)
      : [[prefix + key, value]],
  );

const readSources = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(dir, name), 'utf8'));

/** Every key that a template stands for, with each value of its variable. */
const expand = (template: string): string[] => {
  const variable = /\$\{(\w+)\}/.exec(template);
  if (!variable) return [template];
  const values = VALUES[variable[1] ?? ''] ?? expect.fail(`VALUES needs ${template}`);
  return values.flatMap((value) => expand(template.replace(variable[0], value)));
};

const root = path.resolve(import.meta.dirname, '../../..');
const sources = [
  ...readSources(path.join(root, 'src')),
  ...readSources(path.join(root, 'pipeline')),
];
const called = sources.flatMap((source) => [
  ...[...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key),
  ...[...source.matchAll(/\bt\(\s*`([^`]+)`/g)].flatMap(([, key = '']) => expand(key)),
]);
const counted = [
  ...new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/\bt\(\s*'([^']+)',\s*\{\s*count\b/g)].map(([, key = '']) => key),
    ),
  ),
];
const quoted = new Set([
  ...called,
  ...sources.flatMap((source) => [...source.matchAll(/'(\w+\.\w+)'/g)].map(([, key = '']) => key)),
]);

const entries = Object.fromEntries(
  await Promise.all(
    LOCALES.map(async ({ code }) => {
      const parts = [await dictionaries[code](), await onDemandDictionaries[code]()];
      return [code, parts.flatMap((part) => flatten(part))] as const;
    }),
  ),
);
const entriesOf = (code: string) => entries[code] ?? [];
const keysOf = (code: string) => [
  ...new Set(entriesOf(code).map(([key]) => key.replace(PLURAL_SUFFIX, ''))),
];
/** The newsroom's own words are filled in automatically, so a language need not use them. */
const OF_NEWSROOM = ['site', 'region', 'inLanguage'];

const placeholdersOf = (code: string, key: string) =>
  entriesOf(code)
    .filter(([name]) => name.replace(PLURAL_SUFFIX, '') === key)
    .flatMap(([, text]) => [...String(text).matchAll(PLACEHOLDER)].map(([, name]) => name))
    .filter((name = '', at, all) => all.indexOf(name) === at && !OF_NEWSROOM.includes(name))
    // Languages order placeholders differently.
    .sort((a = '', b = '') => (a < b ? -1 : 1))
    .join(' ');

/** The site file's texts: if it lacks a language, they are used in another one. */
const OF_SITE_FILE = /^site\.(?:name|tagline|fullName|description|about|pageTitle)$/;

/** Letters that a language does not have. Persian has its own yeh and kaf, and no teh marbuta. */
const FOREIGN: Record<Language, RegExp> = {
  ar: /[\p{Script=Latin}\p{Script=Cyrillic}یکگچپژ]/u,
  fa: /[\p{Script=Latin}\p{Script=Cyrillic}يكىةٱ]/u,
  en: /(?=\p{L})\p{Script=Arabic}/u,
  ru: /(?=\p{L})\p{Script=Arabic}/u,
};

describe.each(LOCALES.map(({ code }) => code))('the dictionary %s', (code) => {
  it('has the keys of the Arabic one, and no other', () => {
    expect(keysOf(code).sort()).toEqual(keysOf('ar').sort());
  });

  it('has all wording that the screens ask for', () => {
    expect(called.length).toBeGreaterThan(40);
    expect(called.filter((key) => !keysOf(code).includes(key))).toEqual([]);
  });

  it('has no wording that nothing asks for', () => {
    // These are filled in automatically.
    const unquoted = keysOf(code).filter(
      (key) => !quoted.has(key) && !['site.ofRegion', 'site.inLanguage'].includes(key),
    );
    expect(unquoted).toEqual([]);
  });

  it('has no empty text', () => {
    expect(
      entriesOf(code).filter(([, text]) => typeof text !== 'string' || text.trim() === ''),
    ).toEqual([]);
  });

  it('has exactly the plural forms of its language for whatever is counted', () => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    const expected = counted.flatMap((key) => pluralCategories.map((form) => `${key}_${form}`));
    const found = entriesOf(code)
      .map(([key]) => key)
      .filter((key) => PLURAL_SUFFIX.test(key));
    expect(counted.length).toBeGreaterThan(0);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('has the placeholders of the Arabic one', () => {
    const all = (language: string) =>
      keysOf('ar').map((key) => [key, placeholdersOf(language, key)]);
    expect(all(code)).toEqual(all('ar'));
  });

  it('has letters of its own script only', () => {
    const foreign = FOREIGN[code];
    const isSpoken = readNewsroom().languages.includes(code);
    const strangers = entriesOf(code).filter(
      ([key, text]) =>
        (isSpoken || !OF_SITE_FILE.test(key)) &&
        foreign.test(String(text).replace(PLACEHOLDER, '').replace('RSS', '')),
    );
    expect(strangers).toEqual([]);
  });
});

describe('the plural rules', () => {
  it.each([
    ['ar', 6],
    ['en', 2],
    ['ru', 4],
    ['fa', 2],
  ])('of %s tell %i forms apart here', (code, forms) => {
    expect(new Intl.PluralRules(code).resolvedOptions().pluralCategories).toHaveLength(forms);
  });
});
