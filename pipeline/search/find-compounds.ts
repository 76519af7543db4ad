import type { Analyzer, Token } from '../../src/core/arabic/analyzer.ts';
import { mayBeOne } from '../../src/core/arabic/compounds.ts';
import { foldLetters } from '../../src/core/arabic/fold.ts';
import rules from '../../src/core/arabic/rules.json' with { type: 'json' };

/** More words than an archive has, so that the numbers of two words can be joined to one number. */
const MOST_WORDS = 2 ** 26;

type Compounds = {
  /** Learns how a word is written in parts. */
  add: (parts: readonly number[], whole: number) => void;
  /** Finds, among words that follow each other, those that others write as one. */
  finder: (numbers: ReadonlyMap<string, number>) => (words: readonly number[]) => number[];
};

/**
 * Words that some articles write in parts and others as one: a search for the one finds the other.
 * @param surfaces every word by its number; it grows while texts are read
 */
export const createCompounds = (
  surfaces: readonly string[],
  readings: readonly (readonly string[])[],
): Compounds => {
  const wholes = new Map<number, number>();
  const openers = new Set<number>();
  const add: Compounds['add'] = (parts, whole) => {
    const [first, second] = parts;
    if (first === undefined || second === undefined || parts.length > 2) return;
    openers.add(first);
    wholes.set(first * MOST_WORDS + second, whole);
  };
  const partOf = (surface: string, number: number) => ({
    surface,
    readings: readings[number] ?? [],
  });

  return {
    add,
    finder: (numbers) => {
      for (const [whole, surface] of surfaces.entries())
        for (let at = 2; at <= surface.length - 2; at += 1) {
          const [one, two] = [surface.slice(0, at), surface.slice(at)];
          const [first, second] = [numbers.get(one), numbers.get(two)];
          if (first === undefined || second === undefined) continue;
          if (!mayBeOne(partOf(one, first), partOf(two, second))) continue;
          add([first, second], whole);
          // وعبد الله, لعبد الله.
          for (const letter of rules.clitics) {
            const behind = numbers.get(letter + one);
            if (behind !== undefined) add([behind, second], whole);
          }
        }
      return (words) => {
        const found: number[] = [];
        for (let at = 0; at + 1 < words.length; at += 1) {
          const first = words[at] ?? -1;
          if (!openers.has(first)) continue;
          const whole = wholes.get(first * MOST_WORDS + (words[at + 1] ?? -1));
          if (whole !== undefined) found.push(whole);
        }
        return found;
      };
    },
  };
};

/** The pairs of words that the lexicon knows as one, by the numbers of their parts, if texts have both. */
export const pairsIn = (
  numbers: ReadonlyMap<string, number>,
  { pairs, pairOf, tokenize }: Analyzer,
): [first: number, second: number, pair: Token][] => {
  const parts = new Map<string, string[]>(
    pairs.flatMap((pair) => pair.split(' ').map((part): [string, string[]] => [part, []])),
  );
  const firsts = new Set(pairs.map((pair) => pair.split(' ')[0] ?? ''));
  const spelt = (form: string) => parts.get(form);
  for (const surface of numbers.keys()) {
    const form = foldLetters(surface);
    spelt(form)?.push(surface);
    const [letter = ''] = form;
    if (rules.clitics.includes(letter) && firsts.has(form.slice(1)))
      spelt(form.slice(1))?.push(surface);
  }
  const found: [number, number, Token][] = [];
  for (const pair of pairs) {
    const [one = '', two = ''] = pair.split(' ');
    for (const first of spelt(one) ?? [])
      for (const second of spelt(two) ?? []) {
        const [a] = tokenize(first);
        const [b] = tokenize(second);
        const whole = a && b ? pairOf(a, b) : null;
        const [from, to] = [numbers.get(first), numbers.get(second)];
        if (whole && from !== undefined && to !== undefined) found.push([from, to, whole]);
      }
  }
  return found;
};
