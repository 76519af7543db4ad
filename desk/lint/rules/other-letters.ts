import type { ArticleLanguage } from '../../../src/core/fields/article-languages.ts';
import type { Slip } from './finding.ts';
import { soundsArabic, wordsAround } from './language.ts';

/*
 * Persian, Urdu and Uyghur as their own copy editors would mark them: letters and digits that an
 * Arabic keyboard typed look nearly right, and no search of others finds them.
 */

type Language = Exclude<ArticleLanguage, 'ar'>;

/** What a letter should be; null where this depends on the word. */
type Cures = Readonly<Record<string, string | null>>;

const ARABIC_TYPED: Cures = { ي: 'ی', ى: 'ی', ك: 'ک' };

const LETTERS: Readonly<Record<Language, Cures>> = {
  fa: ARABIC_TYPED,
  ur: { ...ARABIC_TYPED, ه: 'ہ' },
  ug: { ک: 'ك', ی: null },
};

/** In Urdu ه may be meant for ہ or ھ. */
const DOUBTFUL = 'هی';

/** A quotation of the Quran keeps its own letters. */
const QURAN = /﴿[^﴾]*﴾/g;

/** Letters that the language does not have. Among Arabic words they may be a quotation: a person decides. */
export const findOtherLetters = (text: string, lang: Language): Slip[] => {
  const cures = LETTERS[lang];
  const quoted = [...text.matchAll(QURAN)].map(({ 0: { length }, index }) => [
    index,
    index + length,
  ]);
  return [...text.matchAll(new RegExp(`[${Object.keys(cures).join('')}]`, 'g'))].flatMap(
    ({ 0: letter, index }) => {
      if (quoted.some(([from = 0, to = 0]) => index >= from && index < to)) return [];
      const cure = cures[letter] ?? null;
      const isCertain =
        cure !== null && !DOUBTFUL.includes(letter) && !wordsAround(text, index).some(soundsArabic);
      return [{ rule: 'other-letters', start: index, end: index + 1, cure, isCertain }];
    },
  );
};

/** Persian and Urdu write ۴ ۵ ۶; ٤ ٥ ٦ are those of Arabic. Uyghur is printed with 0–9, and others may be meant. */
export const findOtherDigits = (text: string, lang: Language): Slip[] =>
  [...text.matchAll(lang === 'ug' ? /[٠-٩۰-۹]+/g : /[٠-٩]+/g)].map(
    ({ 0: number, index }): Slip => ({
      rule: 'other-digits',
      start: index,
      end: index + number.length,
      cure: number.replaceAll(/./gu, (digit) => {
        const value = (digit.codePointAt(0) ?? 0) & 0xf;
        return lang === 'ug' ? String(value) : String.fromCodePoint(0x6f0 + value);
      }),
      isCertain: lang !== 'ug',
    }),
  );

/** Soft hyphens. Persian and Urdu divide no words; in Uyghur the hyphen may be meant. */
export const findSoftHyphens = (text: string, lang: Language): Slip[] =>
  [...text.matchAll(/\u00AD+/g)].map(({ 0: marks, index }): Slip => ({
    rule: 'invisible-mark',
    start: index,
    end: index + marks.length,
    cure: '',
    isCertain: lang !== 'ug',
  }));

/** Spaces in front of a mark that ends a sentence; spaces.ts finds those in front of ، ؛ ؟. */
export const findSpacesBeforeStops = (text: string): Slip[] =>
  [...text.matchAll(/[ \u00A0]+(?=[.:!۔](?:\s+(?![.:!۔])|$))/g)].flatMap(({ 0: run, index }) =>
    /[\p{L}\p{M}\p{N})\]»”"]$/u.test(text.slice(0, index))
      ? [{ rule: 'spaces', start: index, end: index + run.length, cure: '', isCertain: true }]
      : [],
  );
