import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';

/** A text as its source has it. */
export type OriginalText = {
  /** In a literal text every character means itself: `<b>` is not a tag. */
  kind: 'html' | 'plain' | 'literal';
  value: string;
  /** Elements of HTML that are not part of the text. */
  hidden?: readonly string[];
};

/** One article as its source has it, before anything is cleaned: the result of every reader of a format. */
export type Original = {
  /** Where it was found, for messages: `feed.xml, item 3`. */
  where: string;
  /** Its identifier at its source: a guid, or the id of a record. */
  guid: string | null;
  /** An id made of words, which it may keep here. */
  ownId?: string;
  url: string | null;
  title: string;
  /** True for a title in which every character means itself: `<b>` is not a tag. */
  isTitleLiteral?: boolean;
  /** As the source writes it, in any of its formats. */
  date: string | null;
  /** True when `date` is in UTC although it does not say so. */
  isDateUtc?: boolean;
  authors: string[];
  sourceName: string | null;
  summary: string | null;
  body: OriginalText;
  /** The base of relative addresses in it, if that is not `url`. */
  base?: string;
  /** The picture at its head. */
  picture: { address: string; alt: string; credit?: string | undefined } | null;
  /** Its language, as the editor states it; absent if it is that of the site's articles. */
  lang?: ArticleLanguage;
  /** Notes on how it was read. */
  notes?: readonly string[];
};

/** Something in a source that is not an article, and why. */
export type Refusal = {
  where: string;
  reason: string;
  /** True for something that nobody needs to correct, such as a draft. */
  isSkipped?: boolean;
};

/** A reader of a format returns these one after the other. */
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
