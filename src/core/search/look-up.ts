import type { Analyzer, Token } from '../arabic/analyzer.ts';
import { foldLetters } from '../arabic/fold.ts';
import { withoutArticle } from '../arabic/stem.ts';
import { findAlike } from './find-alike.ts';
import type { SearchManifest, Segment } from './format.ts';
import type { IndexFiles } from './index-files.ts';
import type { AskedEntry } from './rank.ts';

/** How a word was understood: the spellings in the index that it was found by. */
export type Understood = { asked: string; spellings: readonly string[]; count: number };

/** A word of a query in the index: its terms in each segment. */
export type LookedUp = Understood & { token: Token; entries: readonly (readonly AskedEntry[])[] };

/**
 * A word's terms in each segment, and the terms of compounds that it may be a part of. The build
 * indexes an unknown spelling under another reading than the plain one only if the plain one is
 * rare. So the other readings are looked up only in segments that lack the plain one.
 */
export const lookUp = async (
  token: Token,
  engine: {
    files: IndexFiles;
    manifest: Pick<SearchManifest, 'segments' | 'isMixed'>;
    analyzer: Analyzer;
  },
  joined: readonly Token[] = [],
): Promise<LookedUp> => {
  const { files, manifest } = engine;
  const { surface, readings, sure } = token;
  const asRead = readings.slice(0, sure > 0 ? readings.length : 1);
  // Articles in other languages are indexed by their words as they are written.
  const plain = manifest.isMixed ? [...new Set([...asRead, foldLetters(surface)])] : asRead;
  const others = readings.slice(asRead.length);
  const alike = await findAlike(token, engine);
  const wholes = joined.flatMap((whole) => whole.readings.slice(0, Math.max(whole.sure, 1)));
  const entriesOf = async (segment: Segment, terms: readonly string[]) => {
    const found = await Promise.all(terms.map((term) => files.find(segment, term)));
    return found.filter((entry) => entry !== null);
  };
  const entries = await Promise.all(
    manifest.segments.map(async (segment) => {
      const own = await entriesOf(segment, plain);
      const found = own.length > 0 ? own : await entriesOf(segment, others);
      const heard = (await entriesOf(segment, [...alike.keys()])).map((entry): AskedEntry => {
        const form = alike.get(entry.term) ?? '';
        const spellings = entry.spellings.filter((each) => withoutArticle(each) === form);
        return { ...entry, spellings: spellings.length > 0 ? spellings : [form], isAlike: true };
      });
      return [...found, ...heard, ...(await entriesOf(segment, wholes))];
    }),
  );
  const all = entries.flat();
  const spellings = [...new Set(all.flatMap((entry) => entry.spellings))];
  return {
    token,
    asked: surface,
    entries,
    count: all.reduce((sum, { count }) => sum + count, 0),
    // A word that occurs only with a letter in front has no spelling of its own in the index.
    spellings: all.length > 0 && spellings.length === 0 ? [surface] : spellings,
  };
};
