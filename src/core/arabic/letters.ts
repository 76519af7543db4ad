/**
 * The first character of keys that stand for how words sound, in the lexicon and in the index; no
 * word begins with it.
 */
export const SOUND = '~';

/** A table that maps each letter of `from` to the letter `to`. */
export const lettersAs = (from: string, to: string): Record<string, string> =>
  Object.fromEntries(Array.from(from, (letter) => [letter, to]));

/** A table that maps letters of one sound, given as groups, to the first of their group. */
export const alike = (groups: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap((letters) =>
      Array.from(letters, (letter): [string, string] => [letter, letters.charAt(0)]),
    ),
  );

/** Whether all letters of the short text occur in the long one, in the same order. */
export const isSubsequence = (short: string, long: string): boolean => {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
};
