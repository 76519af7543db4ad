import type { Digits } from '../arabic/digits.ts';
import type { ArticleLanguage } from '../fields/article-languages.ts';
import { NEWSROOM } from '../newsroom/newsroom.ts';
import type { Settings } from '../settings/settings.ts';

/** The attributes of an element whose text is in this language; the newsroom's if none is given. */
export const textIn = (lang: ArticleLanguage = NEWSROOM.articles) =>
  ({ lang, dir: 'rtl' }) as const;

/** How a text is shown: with which digits, and with or without vowel marks. */
export type TextSettings = { digits: Digits; tashkeel: Settings['tashkeel'] };

const AS_WRITTEN: TextSettings = { digits: 'written', tashkeel: 'show' };

/**
 * A reader chooses how Arabic is shown. Texts in other languages are shown exactly as written: they
 * use other digits, and in Urdu a mark may be all that distinguishes two words.
 */
export const textSettings = (
  chosen: TextSettings,
  lang: ArticleLanguage = NEWSROOM.articles,
): TextSettings => (lang === 'ar' ? chosen : AS_WRITTEN);

/**
 * The digits that number the parts of a text: those in which its language is printed.
 * @param chosen the reader's digits, used for all other languages
 */
export const numbering = (chosen: Digits, lang: ArticleLanguage = NEWSROOM.articles): Digits =>
  lang === 'fa' || lang === 'ur' ? 'arabext' : chosen;
