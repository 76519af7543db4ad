import frequencies from './letter-frequencies.json' with { type: 'json' };

/** The candidates for texts without a declaration, in order of likelihood for news of the region. */
const ENCODINGS = ['windows-1256', 'iso-8859-6', 'windows-1251', 'koi8-r', 'windows-1252'] as const;

/** By how much a misplaced capital, or a pair of letters that no word has, makes a text less likely. */
const CAPITAL = 2;
const STRANGE = 4;
/** By how much one of `WORDS`, which occur in every text, makes a text more likely. */
const WORD = 3;
/** No other encoding of the list yields these words. */
const WORDS = new Set(
  'من في على إلى عن أن إن ما لا هذا التي الذي مع и в не на с по что из для'.split(' '),
);
/** A letter of no language in which the news is written. */
const NEVER = Math.log(0.00003);
/** More letters than this add nothing. */
const SAMPLE = 100_000;

/** How likely a letter is, as a logarithm. */
const LIKELIHOODS = new Map(
  Object.values(frequencies)
    .flatMap((list) => list.split(' '))
    .flatMap((entry): [string, number][] => {
      const [letter, likelihood] = [entry.charAt(0), Math.log(Number(entry.slice(1)) / 1000)];
      return [
        [letter, likelihood],
        [letter.toUpperCase(), likelihood],
      ];
    }),
);

/** The single-byte encoding in which the letters of a text most likely belong to its language. */
export const guessEncoding = (bytes: Uint8Array): string => {
  const start = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - 1);
  const sample = bytes.subarray(start, start + SAMPLE);
  const scores = ENCODINGS.map((encoding, at) => {
    const text = new TextDecoder(encoding).decode(sample);
    return { encoding, score: likelihoodOf(text, encoding === 'windows-1252') - at };
  });
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).encoding;
};

/** The likelihood of a text; the share of Latin letters is the same in all encodings. */
export const likelihoodOf = (text: string, isLatin = false): number => {
  let sum = 0;
  let before = '';
  for (const letter of text) {
    if (letter > '\x7f') sum += (LIKELIHOODS.get(letter) ?? NEVER) + caseOf(before, letter);
    if (!isLatin && isGlued(before, letter)) sum -= STRANGE;
    before = letter;
  }
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return (
    sum + words.filter((word) => WORDS.has(word) || /^[وبف]?ال\p{L}{3}/u.test(word)).length * WORD
  );
};

/** Capitals begin a word, or all of its letters are capitals. */
const caseOf = (before: string, letter: string): number => {
  if (letter === letter.toLowerCase()) return 0;
  if (/\p{Ll}/u.test(before)) return -STRANGE;
  return /\p{Lu}/u.test(before) ? 0 : -CAPITAL;
};

/** Only Latin words mix letters of ASCII with others. */
const isGlued = (one: string, other: string): boolean =>
  one > '\x7f' !== other > '\x7f' && /\p{L}/u.test(one) && /\p{L}/u.test(other);
