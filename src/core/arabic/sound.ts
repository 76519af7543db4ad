import { SAME_SOUND } from './heard.ts';

/*
 * Names of other languages are written as they are heard, and heard in several ways: غورباتشوف and
 * جورباتشيف. What stays is the order of their consonants, when those that stand for one sound are one.
 */

/** Where whole words are not compared, more letters are one. */
const ONE: Readonly<Record<string, string>> = {
  ...SAME_SOUND,
  ذ: 'س',
  ز: 'س',
  ظ: 'س',
  ض: 'د',
  ح: 'ه',
};

/** Endings of names. */
const NAME =
  /(?:[وا]?ييف|ايف|وف|وفا|[وان]ف?سكي?|سكي|نكو|يتش|شتاين|بور[غج]|بر[غج]|[غج]راد|لاند|فيلد|فورد|شفيلي|هايم|ستاد)$/;
/** Beginnings of verbs and participles, with and without a letter in front. */
const INFLECTED = /^[وفلبك]?(?:[يتنم]|است|ان|ا.[تط]|س[يتناأ])|^[وفل]ا/;
const VOWEL = /[اويءه]/g;
const SHORTEST = 3;
/** No form of an Arabic root has so many. */
const MOST_VOWELS = 3;
const LEAST_LETTERS = 5;
/** So short a word is told from a verb by its first letter alone: غروس, but يغرب and يجرب. */
const LEAST_WITH_G = 4;

const LONG_VOWELS = /[اويء]+/;
/** So many long vowels between so many consonants at least are of no Arabic form … */
const LONG = [
  [3, 4],
  [2, 5],
  [1, 6],
] as const;
/** … but for these: تفاصيل, ارتكاب and يستفيد with letters in front, يتقابلان, تصرفاتك, عبدالواحد. */
const ARABIC_LONG = new RegExp(
  '^[وفلبك]?..ا.ي.$|^[وفلبك]?ا(?:.[تطد]|ن.)..?ا.$|^[وفلبك]?س?(?:[يتنما]|لا)ست' +
    '|^[وفلس]{0,2}[يت].{3,6}ان$|اتك$|^[وفلبك]?(?:عبد|ابو)',
);

/** Half of the newspapers write غ for a g, the other half ج: only the one need know of the other. */
const otherG = (stem: string): string | null =>
  stem.includes('غ') ? stem.replaceAll('غ', 'ج') : null;

const isLongerThanArabic = (stem: string): boolean => {
  const parts = stem.split(LONG_VOWELS);
  const consonants = parts.join('').length;
  const vowels = parts.filter((part) => part !== '').length - 1;
  return (
    !ARABIC_LONG.test(stem) &&
    LONG.some(([leastVowels, least]) => vowels >= leastVowels && consonants >= least)
  );
};

/**
 * How a word sounds that is probably a name of another language; null for others. A word that begins
 * like a verb or a participle has to end like a name, or be longer than any form of an Arabic root.
 * @param stem folded, and of no word that is known
 */
export const soundOf = (stem: string): string | null => {
  if (stem.length < LEAST_WITH_G || !/^[\u0621-\u064A]+$/.test(stem)) return null;
  if (stem.length < LEAST_LETTERS) return INFLECTED.test(stem) ? null : otherG(stem);
  const rest = stem.replace(VOWEL, '');
  const vowels = stem.length - rest.length - Number(/^[اه]/.test(stem));
  const isForeign = NAME.test(stem) || (vowels >= MOST_VOWELS && !INFLECTED.test(stem));
  if (!isForeign && !isLongerThanArabic(stem)) return otherG(stem);
  // مكفوف and تخوف end like a name, and are none.
  if (/^[وفلبك]?[متي][^اويء]{2,4}وف$/.test(stem)) return null;
  const sounds = Array.from(rest, (letter) => ONE[letter] ?? letter)
    .join('')
    .replace(/(.)\1+/g, '$1');
  return sounds.length < SHORTEST ? null : `~${sounds}`;
};
