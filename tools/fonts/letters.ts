import { ARABIC_ALPHABETS, CYRILLIC_ALPHABETS, LATIN_ALPHABETS, lettersOf } from './alphabets.ts';

/** All letters from one to another, in the order of Unicode. */
const letters = (from: string, to: string) => {
  const first = from.charCodeAt(0);
  return String.fromCharCode(
    ...Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, i) => first + i),
  );
};

const without = (text: string, left: string) =>
  Array.from(text)
    .filter((letter) => !left.includes(letter))
    .join('');

// Space, no-break space, joiners and direction marks belong with the Arabic letters: in another
// file, each word would be shaped on its own and the family would take its metrics from there.
const BETWEEN_WORDS = `\u0020\u00a0${letters('\u200c', '\u200f')}`;
// Each alphabet whole: a letter from another file would not join its neighbours.
const LETTERS_AND_MARKS = `${lettersOf(ARABIC_ALPHABETS)}${letters('ـ', '\u0655')}ٱ`;
const ARABIC_DIGITS = letters('٠', '٬') + letters('۰', '۹');
/** What stands in a face of Arabic letters. */
export const ARABIC = `${BETWEEN_WORDS}،؛؟۔${ARABIC_DIGITS}${LETTERS_AND_MARKS}`;

/**
 * European digits and the punctuation between Arabic words: in one file with the letters, so that
 * none comes late.
 */
export const DIGITS = `${letters('0', '9')}!"$%&'()+,-./:?[]«»“”‘’–—…·°€`;

export const LATIN = `${letters('A', 'Z')}${letters('a', 'z')}#*;<=>@\\^_\`{|}~`;
/** Latin letters with marks: those of Western Europe, and those of the region. */
export const LATIN_WITH_MARKS =
  letters('À', 'ÿ') + without(lettersOf(LATIN_ALPHABETS), `${LATIN}${letters('À', 'ÿ')}`);

export const CYRILLIC = `${letters('А', 'я')}ЁёІіЈјЎўҰұЄєЇїҐґ№`;
export const CYRILLIC_OF_THE_REGION = without(lettersOf(CYRILLIC_ALPHABETS), CYRILLIC);
