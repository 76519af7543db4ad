import type { Article } from '../../src/model/article.schema.ts';
import type { Finding, Slip } from './finding.ts';
import { linesOf, type Line } from './lines.ts';
import { chooseDigits, findMixedDigits } from './rules/digits.ts';
import { findWrongFacts, type Site } from './rules/facts.ts';
import {
  findInvisibleMarks,
  findPresentationForms,
  findSpaces,
  findTatweel,
} from './rules/letters.ts';
import { findLatinPunctuation, findUnclosed } from './rules/punctuation.ts';
import { findUnpreferred } from './rules/preferred-names.ts';
import { findPreferences, findSpellings } from './rules/spellings.ts';
import { findWordEnds } from './rules/word-ends.ts';

/** The slips of a line, in the order of the line. */
type FindSlips = (text: string) => Slip[];

/** The rules that look at a line by itself, and those that know what the rest of the article does. */
const createFinder = (lines: readonly Line[]): FindSlips => {
  const texts = lines.map(({ text }) => text);
  const writeDigits = chooseDigits(texts);
  const preferences = findPreferences(texts);
  const rules: FindSlips[] = [
    findPresentationForms,
    findInvisibleMarks,
    findTatweel,
    findWordEnds,
    findSpaces,
    findLatinPunctuation,
    (text) => findMixedDigits(text, writeDigits),
    findUnclosed,
    (text) => findSpellings(text, preferences),
  ];
  return (text) => rules.flatMap((rule) => rule(text)).sort((a, b) => a.start - b.start);
};

/** All that a sub-editor would mark in an article. */
export const lintArticle = (article: Article, site: Site): Finding[] => {
  const lines = linesOf(article);
  const findSlips = createFinder(lines);
  const seen = new Set<string>();
  const findAll = (text: string): Slip[] => {
    const slips = findSlips(text);
    const unpreferred = findUnpreferred(text, site.names, seen).filter(
      ({ start, end }) => !slips.some((slip) => slip.start < end && slip.end > start),
    );
    return [...slips, ...unpreferred].sort((a, b) => a.start - b.start);
  };
  return [
    ...lines.flatMap((line) =>
      findAll(line.text).map((slip) => ({
        rule: slip.rule,
        path: pieceOf(line, slip)?.path ?? line.path,
        ...quote(line.text, slip),
        isCertain: isMendable(line, slip),
      })),
    ),
    ...findWrongFacts(article, site),
  ];
};

/** A mended line: the new text of each piece that changed. */
export type MendedPiece = { path: Finding['path']; text: string };

/** The pieces of an article whose certain slips are mended. One round: what shows after it is for the next. */
export const mendArticle = (article: Article): MendedPiece[] => {
  const lines = linesOf(article);
  const findSlips = createFinder(lines);
  return lines.flatMap((line) => {
    const slips = findSlips(line.text).filter((slip) => isMendable(line, slip));
    return line.pieces.flatMap((piece) => {
      const own = slips.filter((slip) => pieceOf(line, slip) === piece);
      const text = replace(piece.text, piece.start, own);
      return text === piece.text || text === '' ? [] : [{ path: piece.path, text }];
    });
  });
};

/** Slips that touch are mended in turn, for one cure may change what the other stands on. */
const replace = (text: string, offset: number, slips: readonly Slip[]): string => {
  let mended = '';
  let from = 0;
  for (const { start, end, cure } of slips) {
    if (start - offset < from) continue;
    mended += text.slice(from, start - offset) + (cure ?? '');
    from = end - offset;
  }
  return mended + text.slice(from);
};

const isMendable = (line: Line, slip: Slip): boolean =>
  slip.isCertain && slip.cure !== null && pieceOf(line, slip) !== undefined;

/** The piece that a slip lies in as a whole. */
const pieceOf = ({ pieces }: Line, { start, end }: Slip) =>
  pieces.find((piece) => start >= piece.start && end <= piece.start + piece.text.length);

const AROUND = 12;

/** A slip with the words around it. */
const quote = (text: string, { start, end, cure }: Slip): Pick<Finding, 'words' | 'cure'> => {
  const from = text.lastIndexOf(' ', Math.max(start - AROUND, 0)) + 1;
  const next = text.indexOf(' ', end + AROUND);
  const to = next === -1 ? text.length : next;
  const [before, after] = [text.slice(Math.min(from, start), start), text.slice(end, to)];
  return {
    words: before + text.slice(start, end) + after,
    cure: cure === null ? null : before + cure + after,
  };
};
