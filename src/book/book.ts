import type { ArticleData } from '../core/news/headline.ts';
import { textIn, textSettings } from '../core/i18n/text-language.ts';
import type { Format } from '../core/i18n/format.ts';
import type { SiteAddress } from '../core/i18n/localized-url.ts';
import type { Locale } from '../core/i18n/locales.ts';
import type { AllT } from '../core/i18n/translate.ts';
import { RTL } from '../core/arabic/bidi-patterns.ts';
import type { Digits } from '../core/arabic/digits.ts';

/** What a book is made of. */
export type Book = {
  title: string;
  /** The absolute address of the list that it is made of. */
  address: string;
  /** In the order of its pages. */
  articles: readonly ArticleData[];
  /**
   * The pictures that arrived, as WebP, by their hashes. For any other, its description stands in
   * the text.
   */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** The first page as a picture, PNG; null if the browser could not draw it. */
  cover: Uint8Array | null;
  /** The time of its making, in milliseconds since 1970. */
  now: number;
};

/** The reader's language and formats, for everything in the book that is not an article's own text. */
export type BookWords = {
  locale: Locale;
  t: AllT;
  format: Format;
  digits: Digits;
  site: SiteAddress;
};

/**
 * The words of the book for a text in this language: Arabic takes the reader's digits, other
 * languages keep theirs.
 */
export const inText = (words: BookWords, lang: ArticleData['lang']): BookWords => ({
  ...words,
  digits: textSettings({ digits: words.digits, tashkeel: 'show' }, lang).digits,
});

/**
 * The language of the book's title, and its direction: the reader's, but a story keeps the newsroom's
 * on every page.
 */
export const titleIn = (
  title: string,
  { code: lang, dir }: Pick<Locale, 'code' | 'dir'>,
): { lang: string; dir: 'ltr' | 'rtl' } =>
  dir === 'ltr' && new RegExp(`[${RTL}]`).test(title) ? textIn() : { lang, dir };

/**
 * The file of an article. It is named by the article's place in the book and not by its id, so that
 * file names stay short and plain.
 */
export const pageFile = (at: number): string => `article-${at + 1}.xhtml`;

/** The file of a picture, named by the picture's place among those of the book. */
export const pictureFile = (at: number): string => `picture-${at + 1}.webp`;

export const COVER_PICTURE = 'cover.png';
export const COVER_PAGE = 'cover.xhtml';
export const CONTENTS_PAGE = 'contents.xhtml';
export const SHEET = 'book.css';
