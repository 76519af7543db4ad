import letters from './latin-letters.json' with { type: 'json' };

const LETTERS = new Map<string, string>(Object.entries(letters));
const VOWELS = new Set('aiueo');
/** و and ي are vowels unless another vowel stands beside them. */
const LONG_VOWELS: Readonly<Record<string, string>> = { w: 'u', y: 'i' };

/** A text in Latin letters, roughly as it is read: for addresses, not for readers. */
export const transliterate = (text: string): string =>
  text
    .normalize('NFKD')
    // Hamza and madda are part of their letters; vowel marks and accents are left out of addresses.
    .replaceAll(/[\u064B-\u0652\u0670\u0640]/g, '')
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(word)
    .filter((latin) => latin !== '')
    .join(' ');

const word = (source: string): string => {
  const withoutArticle = /^(ال|لل)(?=..)/.exec(source)?.[0];
  return withoutArticle === undefined
    ? latinWord(source)
    : `${withoutArticle === 'لل' ? 'lil' : 'al'} ${latinWord(source.slice(2))}`;
};

const latinWord = (source: string): string => {
  const parts = Array.from(source.toLowerCase().normalize('NFC')).map(latinLetter);
  return parts
    .map((part, at) => {
      const vowel = part === 'w' || part === 'y' ? LONG_VOWELS[part] : undefined;
      if (vowel === undefined || at === 0) return part;
      const next = parts.slice(at + 1).find((other) => other !== '') ?? '';
      const isVowelNear = VOWELS.has(next.charAt(0)) || VOWELS.has(parts[at - 1]?.at(-1) ?? '');
      return isVowelNear ? part : vowel;
    })
    .join('')
    .replaceAll(/a{2,}/g, 'a')
    .replaceAll(/i{2,}/g, 'i');
};

const latinLetter = (letter: string): string =>
  LETTERS.get(letter) ?? letter.normalize('NFKD').replaceAll(/[^a-z0-9]/g, '');
