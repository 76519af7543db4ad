import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/newsroom/languages.ts';
import { withoutLanguage } from './languages-in-bundle.ts';

const I18N = path.join(import.meta.dirname, '../../src/core/i18n');
const TABLES = ['locale-facts', 'dictionaries', 'writing/writing-by-language'].map((name) =>
  readFileSync(path.join(I18N, `${name}.ts`), 'utf8'),
);

describe('a language that a site does not speak', () => {
  it.each(LANGUAGES)('is cut out of every table: %s', (language) => {
    for (const table of TABLES) {
      const cut = withoutLanguage(table, language);
      const own = new RegExp(`^  ${language}:`, 'm');
      expect([own.test(table), own.test(cut)]).toEqual([true, false]);
      for (const other of LANGUAGES.filter((each) => each !== language))
        expect(cut).toContain(`  ${other}: `);
    }
  });

  it('is missed in a table that is written otherwise', () => {
    expect(() => withoutLanguage('export const TABLE = {};', 'fa')).toThrow('no line of "fa"');
  });
});
