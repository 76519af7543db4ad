import type { FieldPath } from '../../../src/core/news/blocks.ts';
import type { LintRule } from '../../../src/core/news/lint-rules.ts';

/** A slip in a text: the characters from `start` to `end`, which is exclusive. */
export type Slip = {
  rule: LintRule;
  start: number;
  end: number;
  /** What should stand there instead; null if only a person can say. */
  cure: string | null;
  /** True when it is wrong in every reading, in this language: `--fix` may correct it. */
  isCertain: boolean;
};

/** A slip as it is reported. */
export type Finding = {
  rule: LintRule;
  path: FieldPath;
  /** The words around it, as they stand; empty when something is missing. */
  words: string;
  /** The same words, corrected; null if only a person can say. */
  cure: string | null;
  isCertain: boolean;
  /** True when the article's file accepts it. */
  isAccepted: boolean;
};

/** A slip that was corrected: the words around it as they stood, and as they stand now. */
export type Change = { rule: LintRule; path: FieldPath; old: string; new: string };
