import type { Digits } from '../arabic/digits.ts';
import type { ArticleLanguage } from '../news/article-languages.ts';
import { NEWSROOM } from '../news/newsroom/newsroom.ts';
import type { Settings } from '../settings/settings.ts';

/** What an element says that holds a text in this language; without one, in that of the newsroom. */
export const textIn = (lang: ArticleLanguage = NEWSROOM.articles) =>
  ({ lang, dir: 'rtl' }) as const;

/** How a text is shown: in which digits, and with which vowel marks. */
export type TextSettings = { digits: Digits; tashkeel: Settings['tashkeel'] };

const AS_WRITTEN: TextSettings = { digits: 'written', tashkeel: 'show' };

/**
 * A reader chooses how Arabic is shown. Texts in other languages are shown to the letter: their digits
 * are others, and in Urdu a mark may be all that tells two words apart.
 */
export const textSettings = (
  chosen: TextSettings,
  lang: ArticleLanguage = NEWSROOM.articles,
): TextSettings => (lang === 'ar' ? chosen : AS_WRITTEN);

/** The digits that number the parts of a text: those that its language is printed with. @param chosen for the others */
export const numbering = (chosen: Digits, lang: ArticleLanguage = NEWSROOM.articles): Digits =>
  lang === 'fa' || lang === 'ur' ? 'arabext' : chosen;
