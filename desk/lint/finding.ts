/** What the sub-editor's rules are called, in reports and in docs/desk/checking.md. */
export type RuleName =
  | 'latin-punctuation'
  | 'presentation-forms'
  | 'tatweel'
  | 'invisible-mark'
  | 'alef-maqsura'
  | 'taa-marbuta'
  | 'spaces'
  | 'mixed-digits'
  | 'unclosed-quote'
  | 'name-spelt-two-ways'
  | 'name-not-preferred'
  | 'no-source'
  | 'dead-link'
  | 'picture-description';

/** Steps from the top of an article's file to a value: `['body', 2, 'text']`. */
export type FieldPath = readonly (string | number)[];

/** A slip in a text: the characters from `start` up to, not with, `end`. */
export type Slip = {
  rule: RuleName;
  start: number;
  end: number;
  /** What should stand there instead; null when only a person can say. */
  cure: string | null;
  /** True when nobody would write it so on purpose: `--fix` may mend it. */
  isCertain: boolean;
};

/** A slip as it is reported. */
export type Finding = {
  rule: RuleName;
  path: FieldPath;
  /** The words around it, as they stand; empty when something is missing. */
  words: string;
  /** The same words, mended; null when only a person can say. */
  cure: string | null;
  isCertain: boolean;
};
