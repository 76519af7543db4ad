import type { KnownName, Meaning, NamesFrom } from './gazetteer.ts';
import type { SentenceInWords, Word } from './words.ts';

/** A name in a sentence: the words from `from` to `to`, which is exclusive. */
export type Mention = Meaning & { from: number; to: number };

/** Finds every name in a sentence; if several begin at one word, the longest. */
export type FindMentions = (sentence: SentenceInWords) => Mention[];

/** Texts repeat their words, and most words begin no name. */
const MOST_KNOWN = 200_000;

/** Words of a trap are not available to other names. */
export const createMentionFinder = (namesFrom: NamesFrom): FindMentions => {
  const beginnings = new Map<string, readonly KnownName[]>();
  const namesAt = ({ folded, readings }: Word): readonly KnownName[] => {
    const before = beginnings.get(folded);
    if (before) return before;
    const names = readings.flatMap(namesFrom).sort((a, b) => b.words.length - a.words.length);
    if (beginnings.size < MOST_KNOWN) beginnings.set(folded, names);
    return names;
  };
  const mentionAt = (words: SentenceInWords['words'], at: number): Mention | null => {
    const word = words[at];
    const name =
      word &&
      namesAt(word).find((each) =>
        each.words.every((own, offset) => offset === 0 || words[at + offset]?.folded === own),
      );
    return name ? { ...name.meaning, from: at, to: at + name.words.length } : null;
  };
  return ({ words }) => {
    const found: Mention[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const mention = mentionAt(words, at);
      if (mention === null) continue;
      found.push(mention);
      at = mention.to - 1;
    }
    return found.filter(({ kind }) => kind !== 'trap');
  };
};
