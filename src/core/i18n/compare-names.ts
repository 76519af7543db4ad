/*
 * The order of names in a dictionary. It compares letters and does not use the browser's
 * collation, which differs between browsers: the build has to agree with all of them.
 */

/** Forms of a letter that dictionaries do not distinguish: a hamza's seat counts as the letter. */
const FORMS: Readonly<Record<string, string>> = {
  ...lettersAs('أإٱ', 'ا'),
  // Two letters: a hamza and a long a.
  آ: 'اا',
  ...lettersAs('ؤ', 'و'),
  ...lettersAs('ئىی', 'ي'),
  ...lettersAs('ک', 'ك'),
};
/**
 * Letters of the region's languages come after the plain letter from which they are derived; their
 * code points lie elsewhere.
 */
const BEHIND: Readonly<Record<string, string>> = { پ: 'ب', چ: 'ج', ژ: 'ز', ڤ: 'ف', گ: 'ك', ڭ: 'ك' };

function lettersAs(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (letter) => [letter, to]));
}

/** Vowel marks, tatweel and joiners, and the accents and apostrophes of Latin and Cyrillic letters. */
const MARKS = /['\u2018\u2019\u02BB\u02BC]|[\u0300-\u036F\u0640\u064B-\u065F\u0670\u200B-\u200F]/g;

/** The article «ال», under which no one looks for a name; the أل of ألماتي is none. */
const ARTICLE = /^ال(?=\p{L}{3})/u;

const keyOf = (name: string): string =>
  Array.from(name.replace(ARTICLE, '').toLowerCase(), (letter) => {
    const plain = FORMS[letter] ?? letter;
    const before = BEHIND[plain];
    return before === undefined ? plain : `${before}\uFFFF`;
  })
    .join('')
    .normalize('NFD')
    .replace(MARKS, '');

/** Compares as `Array.sort` requires. Names that differ by marks alone have a fixed order, too. */
export const compareNames = (a: string, b: string): number => {
  const [one, other] = [keyOf(a), keyOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  return a < b ? -1 : Number(a > b);
};
