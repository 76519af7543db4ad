import type { Analyzer, Token } from '../arabic/analyzer.ts';
import { mayBeOne } from '../arabic/compounds.ts';
import { findPhrase } from './find-phrase.ts';
import type { SearchManifest } from './format.ts';
import type { IndexFiles } from './index-files.ts';

/** The part of the engine that `findParts` needs. */
type Index = {
  files: IndexFiles;
  analyzer: Analyzer;
  manifest: Pick<SearchManifest, 'segments'>;
  learn: (text: string) => Promise<void>;
};

/**
 * The two words that an article has in place of one that no article has: Persian writes a word in
 * parts, and a space is easily forgotten. Null if no article has two such words, one behind the
 * other.
 */
export const findParts = async (word: string, engine: Index): Promise<[Token, Token] | null> => {
  const { files, analyzer } = engine;
  const { segments } = engine.manifest;
  const isKnown = async ({ readings, sure }: Token) => {
    const terms = readings.slice(0, Math.max(sure, 1));
    const entries = await Promise.all(
      segments.flatMap((segment) => terms.map((term) => files.find(segment, term))),
    );
    return entries.some((entry) => entry !== null);
  };
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [first, ...more] = analyzer.tokenize(word.slice(0, at));
    const rest = word.slice(at);
    const [asIs, ...others] = analyzer.tokenize(rest);
    if (!first || !asIs || more.length + others.length > 0 || !mayBeOne(first, asIs)) continue;
    // The first part is looked up first: it is mostly in a file that the whole word has loaded.
    if (!(await isKnown(first))) continue;
    await engine.learn(rest);
    const [second] = analyzer.tokenize(rest);
    if (!second || !(await isKnown(second))) continue;
    const phrase = [first, second].map((token, offset) => ({ ...token, offset }));
    const having = await Promise.all(
      segments.map((segment) => findPhrase(files, segment, phrase, analyzer)),
    );
    if (having.some(({ size }) => size > 0)) return [first, second];
  }
  return null;
};
