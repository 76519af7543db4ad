import { mayBeOne } from '../../src/core/arabic/compounds.ts';

/** More words than an archive has: two numbers of words make one. */
const MOST_WORDS = 2 ** 26;

type Compounds = {
  /** Learns how a word is written in parts. */
  add: (parts: readonly number[], whole: number) => void;
  /** What finds, in words that follow each other, those which others write as one. */
  finder: (numbers: ReadonlyMap<string, number>) => (words: readonly number[]) => number[];
};

/**
 * Words that some articles write in parts and others as one: who looks for the one way finds the other.
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
          if (mayBeOne(partOf(one, first), partOf(two, second))) add([first, second], whole);
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
