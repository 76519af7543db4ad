import type { Analyzer, Token } from '../arabic/analyzer.ts';
import { mayBeOne } from '../arabic/compounds.ts';
import { findPhrase } from './find-phrase.ts';
import type { Segment } from './format.ts';
import type { IndexFiles } from './index-files.ts';

type Index = { files: IndexFiles; segments: readonly Segment[]; analyzer: Analyzer };

/**
 * The two words that an article has in place of one that none has: Persian writes a word in parts, and
 * a space is soon forgotten. Null when no article has two such words, one behind the other.
 */
export const findParts = async (word: string, index: Index): Promise<[Token, Token] | null> => {
  const { files, segments, analyzer } = index;
  const isKnown = async ({ readings: [plain] }: Token) => {
    if (plain === undefined) return false;
    const entries = await Promise.all(segments.map((segment) => files.find(segment, plain)));
    return entries.some((entry) => entry !== null);
  };
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [first, ...more] = analyzer.tokenize(word.slice(0, at));
    const [second, ...others] = analyzer.tokenize(word.slice(at));
    if (!first || !second || more.length + others.length > 0 || !mayBeOne(first, second)) continue;
    // The first is mostly in the file where the word would be.
    if (!(await isKnown(first)) || !(await isKnown(second))) continue;
    const phrase = [first, second].map((token, offset) => ({ ...token, offset }));
    const having = await Promise.all(
      segments.map((segment) => findPhrase(files, segment, phrase, analyzer)),
    );
    if (having.some(({ size }) => size > 0)) return [first, second];
  }
  return null;
};
