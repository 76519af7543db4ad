/** A text as its source has it. */
export type OriginalText = {
  /** A literal text means every sign that it holds: `<b>` is no tag in it. */
  kind: 'html' | 'plain' | 'literal';
  value: string;
  /** Elements of HTML that are no part of the text. */
  hidden?: readonly string[];
};

/** One article as its source has it, before anything is cleaned: what every reader of a format gives. */
export type Original = {
  /** Where it was found, for messages: `feed.xml, item 3`. */
  where: string;
  /** What its source calls it: a guid, or the id of a record. */
  guid: string | null;
  /** An id of words that it may have here too. */
  ownId?: string;
  url: string | null;
  title: string;
  /** True for a title that means every sign: `<b>` is no tag in it. */
  isTitleLiteral?: boolean;
  /** As the source writes it, in any of its formats. */
  date: string | null;
  /** True when `date` is in UTC although it does not say so. */
  isDateUtc?: boolean;
  authors: string[];
  sourceName: string | null;
  summary: string | null;
  body: OriginalText;
  /** What addresses in it are relative to, where that is not `url`. */
  base?: string;
  /** The picture at its head. */
  picture: { address: string; alt: string } | null;
  /** What is to be told of how it was read. */
  notes?: readonly string[];
};

/** What a source held that is no article, and why. */
export type Refusal = {
  where: string;
  reason: string;
  /** True for what nobody needs to mend, such as a draft. */
  isSkipped?: boolean;
};

/** A reader of a format gives these one after the other. */
export type Found = Original | Refusal;

export const isRefusal = (found: Found): found is Refusal => 'reason' in found;

/** An original without anything: readers fill in what their format knows. */
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
