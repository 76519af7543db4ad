import type { Slip } from './finding.ts';

/**
 * The encodings for which UTF-8 is most often mistaken, and how its letters begin then: with the
 * first byte of an Arabic, Cyrillic or Latin letter, and a second byte that is not a letter.
 */
const ENCODINGS = {
  'windows-1256': /[ذرطظعغأâ][\u0080-\u0620\u064B-\uFFFF]/gu,
  'windows-1252': /[\u00C2-\u00DB\u00E2]/gu,
  'windows-1251': /[РСТУШЩЪЫВГв][\u0080-\u040F\u0450-\uFFFF]/gu,
} as const;

/** The byte of each character of an encoding, by its hint. */
const bytesOf = new Map(
  Object.entries(ENCODINGS).map(([encoding, hint]) => {
    const bytes = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
    const characters = Array.from(new TextDecoder(encoding).decode(bytes));
    return [hint, new Map(characters.map((character, at) => [character, at + 128]))] as const;
  }),
);

const utf8 = new TextDecoder('utf-8');

type Word = { start: number; end: number; decoded: string };

/** A decoded word has at least this many letters, since a single one may be chance: «حفاظ،». */
const ENOUGH_LETTERS = 2;
const ENOUGH_IN_LINE = 3;

/**
 * UTF-8 that was once read as another encoding and stored like that: «ط§ظ„», «Ø§Ù„», «Рџ». At most
 * one finding a line, with the likely text; � stands where bytes were lost.
 */
export const findDoubleEncoded = (text: string): Slip[] => {
  for (const [hint, characters] of bytesOf) {
    if ((text.match(hint)?.length ?? 0) < ENOUGH_IN_LINE) continue;
    const words = [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }): Word[] => {
      const decoded = decode(word, characters);
      return decoded === null ? [] : [{ start: index, end: index + word.length, decoded }];
    });
    if (words.reduce((sum, { decoded }) => sum + countLetters(decoded), 0) < ENOUGH_IN_LINE)
      continue;
    const { start, end } = spanOf(text, words);
    // What stands between them was garbled as well, though too little of it is left to tell.
    const cure = text
      .slice(start, end)
      .replaceAll(/\S+/g, (word) => decodeWhereGarbled(word, characters));
    return [{ rule: 'double-encoded', start, end, cure, isCertain: false }];
  }
  return [];
};

/** From the first garbled word to the last, or the whole line if they are most of it. */
const spanOf = (text: string, words: readonly Word[]): { start: number; end: number } =>
  words.length * 2 > text.trim().split(/\s+/).length
    ? { start: 0, end: text.length }
    : { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? text.length };

type Bytes = ReadonlyMap<string, number>;

/** A word that is UTF-8 in disguise, decoded; null for any other. */
const decode = (word: string, characters: Bytes): string | null => {
  const high = Array.from(word).filter((character) => character > '\u007F');
  if (high.length < 2 * ENOUGH_LETTERS || high.some((each) => byteOf(each, characters) === null))
    return null;
  const decoded = decodeLoosely(word, characters);
  const letters = countLetters(decoded);
  return letters >= ENOUGH_LETTERS && countLost(decoded) * 3 <= letters ? decoded : null;
};

/** A word beside garbled ones; one that would lose more than it gains was right before. */
const decodeWhereGarbled = (word: string, characters: Bytes): string => {
  const decoded = decodeLoosely(word, characters);
  return countLost(decoded) > countLetters(decoded) ? word : decoded;
};

const countLost = (text: string): number => text.split('\uFFFD').length - 1;

const decodeLoosely = (word: string, characters: Bytes): string => {
  const bytes = Array.from(word).map((character) => byteOf(character, characters));
  return bytes.every((byte) => byte !== null) ? utf8.decode(Uint8Array.from(bytes)) : word;
};

/** Bytes that an encoding does not define pass as the control character of the same number. */
const byteOf = (character: string, characters: Bytes): number | null => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code;
  return (
    characters.get(character) ??
    (code < 0x100 && characters === bytesOf.get(ENCODINGS['windows-1252']) ? code : null)
  );
};

const countLetters = (text: string): number =>
  text.match(/[\p{Script=Arabic}\p{Script=Cyrillic}\u00C0-\u024F\u2010-\u201F]/gu)?.length ?? 0;
