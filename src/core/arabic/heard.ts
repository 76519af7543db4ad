import { asHeard } from './sound.ts';

/*
 * Words of other languages that the lexicon has, in a spelling that it has not: فلاديفستوك, أزربيجان.
 * It keeps them under their consonants as they are heard, and what was written has to be close to that.
 */

/** Before the key of a word by its consonants, so that it is no word itself. */
export const HEARD = '~';

const VOWELS = /[اويء]/g;
const FEWEST = 3;
/** With fewer consonants than this, nearly all vowels have to agree too: تركوا is no تركيا. */
const TELLING = 4;
const SHORTEST = 5;
const SHORTEST_LEMMA = 4;
const MOST_VOWELS_APART = 3;
/** Peoples in their plural. */
const PEOPLE = /ي(?:ون|ين|ان|ات)$/;

/** Consonants of a sound as one letter, the last ه as the vowel that it is: فرانسة, فرنسا. */
const plain = (form: string): string => asHeard(form.replace(/[هى]$/, 'ا'));

/** The key of a folded form; null for what is too short to tell, or no Arabic script. */
export const heardKey = (form: string): string | null => {
  if (!/^[\u0621-\u064A]{4,}$/.test(form)) return null;
  const consonants = plain(form)
    .replace(/(.)\1/g, '$1')
    .replace(VOWELS, '');
  return consonants.length < FEWEST ? null : HEARD + consonants;
};

/** All keys under which a written form may be kept. */
export const heardKeys = (form: string): string[] =>
  [form, ...(PEOPLE.test(form) ? [form.replace(PEOPLE, 'ي')] : [])].flatMap(
    (each) => heardKey(each) ?? [],
  );

/** Whether a form that has the key of a word may be a spelling of it. */
export const isHeardAs = (form: string, lemma: string): boolean => {
  const [own, other] = [plain(form), plain(lemma)];
  const isTelling = own.replace(VOWELS, '').length >= TELLING;
  // Another name of it has the key: هنغاريا, of المجر.
  if (heardKey(form) !== heardKey(lemma)) return isTelling;
  if (isTelling) return Math.abs(own.length - other.length) <= MOST_VOWELS_APART;
  if (form.length < SHORTEST || lemma.length < SHORTEST_LEMMA) return false;
  const [short, long] = own.length < other.length ? [own, other] : [other, own];
  return short === long || long.length - short.length === 1 && lacksOne(short, long);
};

/** Whether a word is another without one letter, which has its consonants and so is a vowel. */
const lacksOne = (short: string, long: string): boolean => {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1);
};
