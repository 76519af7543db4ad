import type { LintRule } from '../../../src/core/news/lint-rules.ts';

/** Rules for which all letters are the same: only what surrounds the mark matters. */
const ABOUT_MARKS: ReadonlySet<LintRule> = new Set([
  'spaces',
  'latin-punctuation',
  'invisible-mark',
]);

/** A change without its unchanged context: the whole word, or the characters beside a mark. */
export const kindOf = (rule: LintRule, old: string, mended: string): string => {
  let start = 0;
  while (start < old.length && old[start] === mended[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(old.length, mended.length) - start &&
    old.at(-1 - end) === mended.at(-1 - end)
  )
    end += 1;
  const isAboutMarks = ABOUT_MARKS.has(rule);
  const isPart = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character);
  const more = (from: number, step: 1 | -1): number => {
    if (isAboutMarks) return Math.max(from + 2 * step, 0);
    let at = from;
    while (isPart(old.charAt(step === 1 ? at : at - 1))) at += step;
    return at;
  };
  const from = more(start, -1);
  const to = more(old.length - end, 1);
  const before = old.slice(from, to);
  const after = mended.slice(from, mended.length - (old.length - to));
  return [before, after].map((text) => show(isAboutMarks ? shapeOf(text) : text)).join(' → ');
};

const shapeOf = (text: string): string =>
  text
    .replaceAll(/\p{Script=Arabic}+/gu, (letters) => (/\p{L}/u.test(letters) ? 'ع' : letters))
    .replaceAll(/[A-Za-z]+/g, 'a')
    .replaceAll(/\p{N}+/gu, '1');

const show = (text: string): string =>
  `[${text.replaceAll(/[\p{Cf}\u00A0\t]/gu, (mark) => `<${mark.codePointAt(0)?.toString(16)}>`)}]`;
