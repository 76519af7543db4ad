import type { Analyzer, Token } from './analyzer.ts';
import { CONJUNCTION, PREPOSITION } from './clitics.ts';
import { foldLetters } from './fold.ts';

/** A name to be found, by all its spellings. */
export type SpeltName = {
  id: string;
  /** Found with nothing but clitics in front: أستانا does not find الآستانة, nor سمرقند السمرقندي. */
  spellings: readonly string[];
  /** Found with article and endings too: كازاخ in الكازاخية. */
  adjectives: readonly string[];
  /** Those spellings that other names share, such as a surname. */
  short?: readonly string[];
};

/** A name in a text: the characters from `start` up to, not with, `end`. */
export type NameInText = {
  id: string;
  start: number;
  end: number;
  /** True if only a short spelling stands there, which may mean another name. */
  isShort: boolean;
};

type Spelling = {
  id: string;
  /** What the analyzer makes of each word. */
  words: readonly string[];
  /** The first word, folded, if it may have neither article nor endings of its own. */
  bare: string | null;
  /** A sign at the end that belongs to the name: the + of «أوبك+». */
  sign: string;
  isShort: boolean;
};

/** Finds names in texts, however they are spelt and whatever is written onto their front; the longest first. */
export const createNameFinder = (
  names: readonly SpeltName[],
  { tokenize }: Pick<Analyzer, 'tokenize'>,
): ((text: string) => NameInText[]) => {
  const byFirst = new Map<string, Spelling[]>();
  for (const { id, spellings, adjectives, short = [] } of names)
    for (const text of [...spellings, ...adjectives]) {
      const tokens = tokenize(text);
      const words = tokens.map(keyOf);
      const [first] = words;
      if (first === undefined) continue;
      const bare = adjectives.includes(text) ? null : foldLetters(tokens[0]?.surface ?? '');
      const sign = text.slice(tokens.at(-1)?.end).trim();
      byFirst.set(first, [
        ...(byFirst.get(first) ?? []),
        { id, words, bare, sign, isShort: short.includes(text) },
      ]);
    }
  for (const spelt of byFirst.values())
    spelt.sort((a, b) => b.words.length - a.words.length || b.sign.length - a.sign.length);

  return (text) => {
    const tokens = tokenize(text);
    const found: NameInText[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const hit = hitAt(text, tokens, at, byFirst);
      if (!hit) continue;
      found.push(hit);
      while ((tokens[at + 1]?.start ?? Infinity) < hit.end) at += 1;
    }
    return found;
  };
};

/** The plain reading; a word too common to have one stands for itself. */
const keyOf = ({ readings, surface }: Token): string => readings[0] ?? surface;

const CLITICS = new RegExp(`^${CONJUNCTION}?${PREPOSITION}?$`);

/** A word with nothing but clitics in front: وبأستانا. */
const isBare = (surface: string, bare: string): boolean => {
  const folded = foldLetters(surface);
  return folded.endsWith(bare) && CLITICS.test(folded.slice(0, -bare.length));
};

const hitAt = (
  text: string,
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Spelling[]>,
): NameInText | null => {
  const [first] = tokens.slice(at, at + 1);
  if (!first) return null;
  let longest: NameInText | null = null;
  for (const reading of [keyOf(first), ...first.readings.slice(1)])
    for (const { id, words, bare, sign, isShort } of byFirst.get(reading) ?? []) {
      const last = tokens[at + words.length - 1];
      const isThere = words.every((word, offset) => {
        const token = tokens[at + offset];
        return offset === 0 || (token !== undefined && keyOf(token) === word);
      });
      if (!last || !isThere || (bare !== null && !isBare(first.surface, bare))) continue;
      const after = text.slice(last.end).trimStart();
      if (!after.startsWith(sign)) continue;
      const end = sign === '' ? last.end : text.length - after.length + sign.length;
      if (!longest || end > longest.end) longest = { id, start: first.start, end, isShort };
    }
  return longest;
};
