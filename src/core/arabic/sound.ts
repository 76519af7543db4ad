import { alike, isSubsequence, SOUND } from './letters.ts';
import { looksForeign } from './shape.ts';

/*
 * Foreign names are written by ear, and not everyone hears the same: غورباتشوف and جورباتشيف. Words
 * that the lexicon does not know are compared with one another: they are spellings of one word if
 * the same consonants differ by a long vowel or a letter of the same sound, and if at least one of
 * them cannot come from an Arabic root.
 */

/** Letters by which one sound is written. */
const SAME_SOUND = alike(['كغجقخ', 'تطث', 'سصشزذظ']);
const ARABIC = /^[\u0621-\u064A]+$/;
const VOWELS = /[اويءه]/g;
const BETWEEN_CONSONANTS = /([^اويء])/;
const SHORTEST = 4;
const FEWEST_CONSONANTS = 2;
/** Verbs, which nobody looks for in another spelling: يتقابل, واستقبل. */
const VERB = /^[وفل]?(?:ي|ت(?!ش)|ا[^ل][تط]|است)/;
/** Inflected verbs, and pairs like أغبر and أجبر. */
const INFLECTED = /^[وفلب]?س?[يت]|^[ول]?ا.{3}$/;
/** From this many consonants on, two sounds may differ; with one less, only in some words. */
const TELLING = 5;
const MANY = 4;
/** No Arabic word has as many long vowels inside. */
const MANY_VOWELS = 3;
const TOO_FAR = 9;

/** The key that an unknown word shares with its other possible spellings; null if it can have none. */
export const soundKey = (form: string): string | null => {
  if (form.length < SHORTEST || !ARABIC.test(form)) return null;
  if (VERB.test(form) && !/[غج]/.test(form) && !looksForeign(form)) return null;
  const sounds = Array.from(form.replace(VOWELS, ''), (letter) => SAME_SOUND.get(letter) ?? letter)
    .join('')
    .replace(/(.)\1+/g, '$1');
  return sounds.length < FEWEST_CONSONANTS ? null : SOUND + sounds;
};

/** The consonants of a word, the vowels before, between and behind them, and whether a consonant is doubled. */
type Parts = { consonants: string[]; vowels: string[]; isDoubled: boolean };

const partsOf = (form: string): Parts => {
  const word = form.replace(/ه$/, 'ا');
  const single = word.replace(/(.)([^اويء])\2+/g, '$1$2');
  const parts = single.split(BETWEEN_CONSONANTS);
  return {
    consonants: parts.filter((_, at) => at % 2 === 1),
    vowels: parts.filter((_, at) => at % 2 === 0),
    isDoubled: single !== word,
  };
};

/** Whether two unknown words of one key, folded and without article, are spellings of one name. */
export const isSpeltLike = (one: string, other: string): boolean => {
  if (one === other) return true;
  const [own, its] = [partsOf(one), partsOf(other)];
  const count = own.consonants.length;
  if (count !== its.consonants.length || count < FEWEST_CONSONANTS) return false;
  const distance = distanceOf(own, its);
  const isForeign = [one, other].map(looksForeign);
  // Half of the newspapers write غ for a g, the other half ج.
  if (distance === 0 && withG(one) === withG(other))
    return isForeign.includes(true) || !INFLECTED.test(one) || count >= TELLING;
  if (count < FEWEST_CONSONANTS + 1 || !isForeign.includes(true)) return false;
  const vowels = Math.max(...[own, its].map((parts) => parts.vowels.slice(1, -1).join('').length));
  // Vowels were left out, not moved.
  const isShortened = Math.abs(one.length - other.length) === distance;
  const isTelling =
    count >= TELLING ||
    (count >= MANY && isShortened && (!isForeign.includes(false) || vowels >= MANY_VOWELS));
  return distance <= (isTelling ? 2 : 1);
};

const withG = (letters: string) => letters.replaceAll('غ', 'ج');

const distanceOf = (own: Parts, its: Parts): number => {
  let distance = own.isDoubled === its.isDoubled ? 0 : 1;
  own.consonants.forEach((letter, at) => {
    const other = its.consonants[at] ?? '';
    if (withG(letter) === withG(other)) return;
    distance +=
      (SAME_SOUND.get(letter) ?? letter) === (SAME_SOUND.get(other) ?? other) ? 1 : TOO_FAR;
  });
  own.vowels.forEach((_, at) => {
    distance += distanceOfVowels(own, its, at);
  });
  return distance;
};

/** How much the vowels of two words differ before the consonant `at`, or behind the last one. */
const distanceOfVowels = (own: Parts, its: Parts, at: number): number => {
  const count = own.consonants.length;
  const [short = '', long = ''] = [own.vowels[at] ?? '', its.vowels[at] ?? ''].sort(
    (a, b) => a.length - b.length,
  );
  if (short === long) return 0;
  if (at === count) return TOO_FAR;
  if (at === 0) {
    // إسبيتار is سبيتار, because two consonants follow; إيبدو is إبدو, but ودينيس is not دينيس.
    if (short === '')
      return long === 'ا' && `${own.vowels[1] ?? ''}${its.vowels[1] ?? ''}` === '' ? 1 : TOO_FAR;
    return short.charAt(0) === long.charAt(0) && long.length - short.length === 1 ? 1 : TOO_FAR;
  }
  // ماكان is not مكان.
  if (
    at === 1 &&
    count < TELLING &&
    short + long === 'ا' &&
    own.vowels[0] === '' &&
    /[مل]/.test(own.consonants[0] ?? '')
  )
    return TOO_FAR;
  if (isSubsequence(short, long)) {
    const isSame = short === '' || long.replace(/(.)\1|ي(?=و)/, '$1') === short;
    return count < MANY && !isSame ? TOO_FAR : long.length - short.length;
  }
  if (count < MANY || at === 1) return TOO_FAR;
  return short.length + long.length > 2 || (short + long).includes('ا') ? 1 : TOO_FAR;
};
