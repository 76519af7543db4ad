import type { ArticleLanguage } from '../../src/core/news/article-languages.ts';

/** A text as its source has it. */
export type OriginalText = {
  /** In a literal text every sign means itself: `<b>` is no tag. */
  kind: 'html' | 'plain' | 'literal';
  value: string;
  /** Elements of HTML that are no part of the text. */
  hidden?: readonly string[];
};

/** One article as its source has it, before anything is cleaned: what every reader of a format yields. */
export type Original = {
  /** Where it was found, for messages: `feed.xml, item 3`. */
  where: string;
  /** What its source calls it: a guid, or the id of a record. */
  guid: string | null;
  /** An id made of words, which it may keep here. */
  ownId?: string;
  url: string | null;
  title: string;
  /** True for a title in which every sign means itself: `<b>` is no tag. */
  isTitleLiteral?: boolean;
  /** As the source writes it, in any of its formats. */
  date: string | null;
  /** True when `date` is in UTC although it does not say so. */
  isDateUtc?: boolean;
  authors: string[];
  sourceName: string | null;
  summary: string | null;
  body: OriginalText;
  /** The base of relative addresses in it, where that is not `url`. */
  base?: string;
  /** The picture at its head. */
  picture: { address: string; alt: string; credit?: string | undefined } | null;
  /** Its language, where whoever imports it says so; absent for that of the site's articles. */
  lang?: ArticleLanguage;
  /** Notes on how it was read. */
  notes?: readonly string[];
};

/** Something in a source that is no article, and why. */
export type Refusal = {
  where: string;
  reason: string;
  /** True for what nobody needs to mend, such as a draft. */
  isSkipped?: boolean;
};

/** A reader of a format yields these one after the other. */
export type Found = Original | Refusal;

export const isRefusal = (found: Found): found is Refusal => 'reason' in found;

/** An empty original: readers fill in what their format knows. */
export const emptyOriginal = (where: string): Original => ({
  where,
  guid: null,
  url: null,
  title: '',
  date: null,
  authors: [],
  sourceName: null,
  summary: null,
  body: { kind: 'plain', value: '' },
  picture: null,
});
