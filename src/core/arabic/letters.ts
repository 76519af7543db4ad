/** Begins a key that stands for how words sound, in the lexicon and in the index: no word begins with it. */
export const SOUND = '~';

/** Letters by the one that stands for all of them. */
export const lettersAs = (from: string, to: string): Record<string, string> =>
  Object.fromEntries(Array.from(from, (letter) => [letter, to]));

/** Letters of one sound as one: each of a group by the first of it. */
export const alike = (groups: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap((letters) =>
      Array.from(letters, (letter): [string, string] => [letter, letters.charAt(0)]),
    ),
  );

/** Whether the letters of the one are in the other, in their order. */
export const isSubsequence = (short: string, long: string): boolean => {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};
