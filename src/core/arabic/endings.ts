/*
 * Endings of words, and what each may have replaced: the rules by which `inflect.ts` goes from an
 * inflected form back to a word of the lexicon.
 */

/**
 * An ending, and what it may have replaced; fewer than `least` letters before it are not a word.
 */
type Ending = readonly [ending: string, instead: readonly string[], least: number];
/** Endings of a kind by their last letter, because most words have none of them. */
export type Endings = ReadonlyMap<string, readonly Ending[]>;

const byLastLetter = (endings: readonly Ending[]): Endings => {
  const all = new Map<string, Ending[]>();
  for (const ending of endings) {
    const last = ending[0].slice(-1);
    all.set(last, [...(all.get(last) ?? []), ending]);
  }
  return all;
};

/** Plurals and duals of a word in ة, or اء. */
export const PLURALS = byLastLetter([
  ['ات', ['ه'], 2],
  ['يات', ['اه'], 2],
  ['وات', ['اه'], 2],
  ['اوات', ['اء'], 2],
  ['تين', ['ه'], 2],
  ['تان', ['ه'], 2],
  ['تا', ['ه'], 2],
  ['تي', ['ه'], 2],
]);

/**
 * Endings of other words, and feminines; these need four letters before them, because few words of
 * three letters are of people: غرفة is not of غرف.
 */
export const MORE_PLURALS = byLastLetter([
  ['ات', [''], 3],
  ['ون', ['', 'ي'], 2],
  ['ين', ['', 'ي'], 2],
  ['ان', [''], 2],
  ['اوين', ['اء'], 2],
  ['اوان', ['اء'], 2],
  ['ا', [''], 3],
  ['ي', [''], 3],
  ['و', [''], 4],
  ['ه', [''], 4],
  ['تين', [''], 4],
  ['تان', [''], 4],
]);

/** Endings behind a nisba that the lexicon has: تركية is of تركيا, not of تركة. */
export const OF_NISBAS = byLastLetter(
  ['ه', 'ا', 'ون', 'ين', 'ان', 'ات', 'تين', 'تان', 'و'].map((ending) => [`ي${ending}`, ['ي'], 2]),
);

/** A nisba, and what it may be made of. */
export const NISBAS = byLastLetter(
  ['ي', 'يه', 'يا', 'يون', 'يين', 'يان', 'يات', 'يتين', 'يتان', 'يو'].flatMap(
    (ending): Ending[] => [
      [ending, ['', 'ه', 'ا', 'يا'], 3],
      [`او${ending}`, ['اء', 'ا'], 2],
      // A nisba without a sense of its own is listed in the feminine: جمهوري is of جمهورية.
      [ending, ['يه'], 3],
    ],
  ),
);

/** How a word changes before a possessive: زيارته of زيارة, مستواه of مستوى. */
export const BOUND = byLastLetter([
  ['ت', ['ه'], 2],
  ['ا', ['ي'], 2],
]);

export const POSSESSIVES = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ه'];
