import type { Article } from '../../src/core/news/article.schema.ts';
import type { LintRule } from '../../src/core/news/lint-rules.ts';
import type { Line } from './lines.ts';
import type { Slip } from './rules/finding.ts';

/**
 * Answers whether the article's file accepts a finding. Each entry accepts one finding: a second
 * one like it is reported.
 */
export type Acceptance = {
  /** A slip is accepted by words of its line that contain it. */
  slip: (line: Line, slip: Slip) => boolean;
  /**
   * Any other finding is accepted by exactly the words that are reported or, if a finding has none,
   * by an entry without words.
   */
  fact: (rule: LintRule, words: string) => boolean;
  /** Entries that no finding needed, and where they stand in the file's list. */
  unused: () => { rule: LintRule; words: string; at: number }[];
};

/** Begins with all entries of an article's file; to be asked once for each finding, in order. */
export const createAcceptance = ({ accepted = [] }: Article): Acceptance => {
  const left = accepted.map(({ rule, words = '' }, at) => ({ rule, words: readCodes(words), at }));
  const take = (rule: LintRule, isAbout: (words: string) => boolean): boolean => {
    const at = left.findIndex((each) => each.rule === rule && isAbout(each.words));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  };
  return {
    slip: ({ text }, { rule, start, end }) =>
      take(rule, (words) => words !== '' && isAround(text, words, start, end)),
    fact: (rule, words) => take(rule, (own) => own === words),
    unused: () => [...left],
  };
};

const isAround = (text: string, words: string, start: number, end: number): boolean => {
  for (let at = text.indexOf(words); at !== -1 && at <= start; at = text.indexOf(words, at + 1))
    if (at + words.length >= end) return true;
  return false;
};

/** Reports show invisible marks as <U+200F>, so an excerpt may be copied from one. */
const readCodes = (words: string): string =>
  words.replaceAll(/<U\+([0-9A-F]{4,6})>/g, (_, code: string) =>
    String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  );
