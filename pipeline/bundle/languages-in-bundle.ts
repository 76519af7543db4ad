import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../../src/core/newsroom/languages.ts';

/** The tables of languages, which have at least one line for each. */
const TABLE =
  /\/src\/core\/i18n\/(?:locale-facts|dictionaries|writing\/(writing-by-language))\.ts$/;

/**
 * A table without the lines of a language.
 * @throws if none is found: then the table is written in a way that this function does not know.
 */
export const withoutLanguage = (table: string, language: Language): string => {
  // The bundler puts an imported module beside the importing one, even if nothing uses it.
  const unused = new RegExp(`^import .* from '\\./${language}\\.ts';\\n`, 'm');
  const cut = table.replaceAll(new RegExp(`^  ${language}: .*\\n`, 'gm'), '');
  if (cut === table) throw new Error(`There is no line of "${language}" in a table of languages.`);
  return cut.replace(unused, '');
};

/**
 * Leaves out of the app the languages that its site does not speak: their dictionaries, calendars
 * and names would be files that nobody requests, and a part of the first script. How a language
 * writes comes with its dictionary, except for the site's first.
 */
export const languagesInBundle = (spoken: readonly Language[]): Plugin => ({
  name: 'languages-in-bundle',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: TABLE },
    handler: (table, id) => {
      const kept = TABLE.exec(id)?.[1] === undefined ? spoken : spoken.slice(0, 1);
      const left = LANGUAGES.filter((language) => !kept.includes(language));
      return { code: left.reduce(withoutLanguage, table), map: null };
    },
  },
});
