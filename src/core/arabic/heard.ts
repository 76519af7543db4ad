import { alike, isSubsequence, SOUND } from './letters.ts';

/*
 * Foreign words of the lexicon in a spelling that it does not list: فلاديفستوك, أزربيجان. The lexicon
 * keeps their forms by their consonants, where letters of one sound count as one. A spelling is
 * recognised when it differs from a form by a sound or two.
 */

/** Letters by which one sound is written; چ stands for تش, which others write ش: تشيلسي and شيلسي. */
const SAME_SOUND = alike(['كغجق', 'تطث', 'زذظ', 'سص', 'شچ']);
const FEWEST = 3;
const SHORTEST = 5;
/** From this many consonants on, two sounds may differ. */
const TELLING = 5;
/** From this many consonants on, an ending like that of a nisba does not count. */
const MANY = 4;
const NISBAS = new Set(['', 'ا', 'ي', 'يا']);
const WORD = /^[\u0621-\u064A]{4,}$/;
/** The plural of a people: كازاخيون. */
const PEOPLE = /ي(?:ون|ين|ان|ات)$/;

/** The consonants of a word, and the vowels before, between and behind them. */
type Sounds = { consonants: string[]; vowels: string[] };

const soundsOf = (form: string): Sounds => {
  const parts = form
    .replace(/ه$/, 'ا')
    .replaceAll('لل', 'ل')
    .replaceAll('تش', 'چ')
    .split(/([^اويء])/);
  return {
    consonants: parts.filter((_, at) => at % 2 === 1),
    vowels: parts.filter((_, at) => at % 2 === 0),
  };
};

const keyOf = ({ consonants }: Sounds): string | null =>
  consonants.length < FEWEST
    ? null
    : SOUND + consonants.map((letter) => SAME_SOUND.get(letter) ?? letter).join('');

/** The key of a folded form; null if it is too short to tell, or not in Arabic script. */
export const heardKey = (form: string): string | null =>
  WORD.test(form) ? keyOf(soundsOf(form)) : null;

const spellingsToHear = (form: string): string[] =>
  PEOPLE.test(form) ? [form, form.replace(PEOPLE, 'ي')] : [form];

/** The forms of the lexicon that a form may be another spelling of. */
export const formsHeard = (
  form: string,
  find: (key: string) => readonly string[] | undefined,
): string[] =>
  spellingsToHear(form).flatMap((each) => {
    const key = heardKey(each);
    return key === null ? [] : (find(key) ?? []).filter((other) => isHeardAs(each, other));
  });

/**
 * Whether two forms of one key differ only by one sound, or by two if they have many consonants.
 */
const isHeardAs = (form: string, other: string): boolean => {
  const [own, known] = [soundsOf(form), soundsOf(other)];
  const count = own.consonants.length;
  if (count < MANY && form.length < SHORTEST) return false;
  const last = count;
  let differing = 0;
  own.consonants.forEach((letter, at) => {
    if (letter !== known.consonants[at]) differing += 1;
  });
  own.vowels.forEach((vowels, at) => {
    const others = known.vowels[at] ?? '';
    const isEnding = at === last && count >= MANY && NISBAS.has(vowels) && NISBAS.has(others);
    const isOutside = at === 0 || at === last;
    if (!isEnding) differing += distanceOf(vowels, others, isOutside, count >= MANY);
  });
  return differing <= (count >= TELLING ? 2 : 1);
};

const TOO_FAR = 3;

/**
 * How many sounds differ between the vowels of two spellings; a vowel that only one of them writes
 * counts as one.
 * @param mayChange false for short words: بوريس is not باريس
 */
const distanceOf = (one: string, other: string, isOutside: boolean, mayChange: boolean): number => {
  if (one === other) return 0;
  // Nobody leaves out the first or the last vowel, except the ا of استوديو.
  if (isOutside) return one + other === 'ا' ? 1 : TOO_FAR;
  if (isSubsequence(one, other) || isSubsequence(other, one))
    return Math.abs(one.length - other.length);
  if (!mayChange) return TOO_FAR;
  if (one.length >= 2 && other.length >= 2) return 1;
  // و and ي never stand for the same sound, but either may stand for ا.
  return (one + other).includes('ا') || one.length + other.length > 2 ? 1 : TOO_FAR;
};
