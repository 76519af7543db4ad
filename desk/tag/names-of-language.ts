import { foldLetters } from '../../src/core/arabic/fold.ts';
import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { ISO_COUNTRIES } from '../../src/core/fields/iso-countries.ts';

/*
 * What is known of languages other than Arabic: the names of countries, as Unicode CLDR has them,
 * and the endings of Uyghur. Everything else comes from a content folder's own gazetteer.
 */

/** A language for which the desk has no gazetteer. */
export type OtherLanguage = Exclude<ArticleLanguage, 'ar'>;

/** Names that are common words, too: financial and diameter; go!; sons; follower. */
const COMMON_WORDS: Readonly<Record<OtherLanguage, readonly string[]>> = {
  fa: ['ML', 'QA', 'PE', 'BJ'],
  ur: ['ML', 'QA', 'PE', 'GN'],
  ug: ['ML'],
};

/** Countries by their codes, without those whose names are common words. Empty where this Node knows no names in the language. */
export const countriesIn = (lang: OtherLanguage): ReadonlyMap<string, string> => {
  if (Intl.DisplayNames.supportedLocalesOf([lang]).length === 0) return new Map();
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  return new Map(
    [...ISO_COUNTRIES].flatMap((code): [string, string][] => {
      const name = COMMON_WORDS[lang].includes(code) ? undefined : names.of(code);
      return name === undefined ? [] : [[code, name]];
    }),
  );
};

/** Endings of cases, the plural and adjectives, which may follow one another: «قازاقىستاندىكى». */
const UYGHUR_ENDS = 'لار لەر لىق لىك نىڭ نى دا دە تا تە دىن تىن غا گە قا كە دىكى تىكى مۇ'
  .split(' ')
  .map(foldLetters);

const ENDS = new RegExp(`^(.{3,}?)(?:${UYGHUR_ENDS.join('|')}){1,3}$`, 'u');

/** The forms in which a folded word is looked up: in Uyghur also without its endings, in other languages as it stands. */
export const readingsIn = (folded: string, lang: OtherLanguage): string[] => {
  const [, stem] = (lang === 'ug' && ENDS.exec(folded)) || [];
  return stem === undefined ? [folded] : [folded, stem];
};

const LANGUAGE_NAMES: Readonly<Record<OtherLanguage, string>> = {
  fa: 'Persian',
  ur: 'Urdu',
  ug: 'Uyghur',
};

/** What the tagger knows of a language, as the reason why it may have missed places in a text. */
export const whatIsKnown = (lang: OtherLanguage): string =>
  countriesIn(lang).size === 0
    ? `this Node knows no names in ${LANGUAGE_NAMES[lang]}; add them as gazetteer/<code>.json with "lang": "${lang}", or tag by hand`
    : `of ${LANGUAGE_NAMES[lang]} only names of countries are known; add others as gazetteer/<code>.json with "lang": "${lang}" (docs/desk/tagging.md), or tag by hand`;
