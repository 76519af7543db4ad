/*
 * Makes equal what readers and newspapers spell differently: at least what Lucene's
 * ArabicNormalizer folds (alef forms, ى, ة, harakat, tatweel), and also what keyboards of other
 * languages and old programs write.
 */

import { lettersAs } from './letters.ts';
import { withoutApostrophes } from './words.ts';

/** Vowel marks, Quranic signs, tatweel, and marks that nobody sees. */
const MARKS =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Variation_Selector}/gu;

/** A hamza written apart, for ئ: طارىء, مباديء; not in شىء and بطيء, whose ي is their own. */
const LOOSE_HAMZA = /(ا.|م..)[ىي]ء/g;

/** Verbs in two spellings: يبدؤون and يبدأون; not of شؤون and بناؤون. */
const VERB_WITH_HAMZA = /(.[^شئا])ؤو([ان])$/;

const LATIN_ACCENTS = /([a-z])[\u0300-\u036F]+/g;

const FOLDS: Readonly<Record<string, string>> = {
  ...lettersAs('أإآٱٲٳ', 'ا'),
  ...lettersAs('ىیېۍێ', 'ي'),
  ...lettersAs('ةہھەۀۃ', 'ه'),
  ...lettersAs('ؤئ', 'ء'),
  ...lettersAs('کڪګ', 'ك'),
  ...lettersAs('ڤڥ', 'ف'),
  ...lettersAs('ۆۇۋۈ', 'و'),
  ...lettersAs('گ', 'ج'),
  ...lettersAs('پ', 'ب'),
  ...lettersAs('چژ', 'ج'),
  ...lettersAs('ё', 'е'),
};

const FOLDED = new RegExp(`[${Object.keys(FOLDS).join('')}]`, 'gu');

/** Plain Arabic letters: most words have no others, and need no folding. */
const PLAIN = /^(?:[\u0621-\u063A\u0641-\u0648]|[ىي](?!ء))*$/;

/**
 * A word without marks and letter shapes, in small letters and Latin digits; its hamzas are kept.
 */
export const foldShapes = (text: string): string =>
  PLAIN.test(text)
    ? text
    : withoutApostrophes(text)
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFD')
        .replace(LATIN_ACCENTS, '$1')
        .normalize('NFC')
        .replace(MARKS, '')
        .replace(LOOSE_HAMZA, '$1ئ')
        .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/**
 * `foldShapes`, with every letter in its plainest form: one alef, one yaa, ه for ة, ء for ؤ and ئ.
 */
export const foldLetters = (text: string): string =>
  foldShapes(text)
    .replace(VERB_WITH_HAMZA, '$1او$2')
    .replace(FOLDED, (letter) => FOLDS[letter] ?? letter);
