import { declaredEncodings } from './declared-encodings.ts';
import { guessEncoding, likelihoodOf } from './guess-encoding.ts';
import { decodeAs, markedEncoding, wideEncoding } from './wide-encoding.ts';

/** A text, and notes on how it was read. */
export type Decoded = {
  text: string;
  notes: string[];
  /** The single-byte encoding that it turned out to be in; null for any other. */
  narrow: string | null;
};

/** Encodings that hosts declare by default, which says nothing about a document. */
const UNTOLD = new Set(['windows-1252']);

/**
 * Bytes as text. The first of these that applies decides: a byte order mark; UTF-16 and UTF-32,
 * recognised by their zero bytes; UTF-8 if the bytes are valid or nearly valid, whatever is
 * declared; the HTTP header, the XML declaration or `<meta charset>`; a guess by letters.
 * @param before the encoding of the lines before, which a short line most likely shares.
 */
export const decodeBytes = (
  bytes: Uint8Array,
  {
    contentType = null,
    before = null,
  }: { contentType?: string | null; before?: string | null } = {},
): Decoded => {
  const wide = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (wide !== null && wide !== 'utf-8') {
    const text = decodeAs(bytes, wide);
    return { text, notes: noteHoles(text, wide), narrow: null };
  }
  const utf8 = decodeAs(bytes, 'utf-8');
  if (!utf8.includes('\uFFFD') || isValid(bytes)) return { text: utf8, notes: [], narrow: null };
  const declared = declaredEncodings(bytes, contentType);
  if (isUtf8(utf8, wide === 'utf-8' || declared[0] === 'utf-8'))
    return { text: utf8, notes: noteHoles(utf8, 'utf-8'), narrow: null };
  const said = declared.find((encoding) => !encoding.startsWith('utf-') && !UNTOLD.has(encoding));
  const guessed = before ?? guessEncoding(bytes);
  const text = decodeAs(bytes, said ?? guessed);
  if (said === undefined)
    return { text, notes: before ? [] : [noteGuess(guessed)], narrow: guessed };
  // A declared encoding that leaves holes is a mistake if another one leaves none and reads better.
  const other = decodeAs(bytes, guessed);
  return text.includes('\uFFFD') && likelihoodOf(other) > likelihoodOf(text)
    ? { text: other, notes: [noteGuess(guessed, said)], narrow: guessed }
    : { text, notes: noteHoles(text, said), narrow: said };
};

const isValid = (bytes: Uint8Array): boolean => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== '';
  } catch {
    return false;
  }
};

/** True if far more of a text is valid UTF-8 than not. A few wrong bytes are holes in it. */
const isUtf8 = (text: string, isSaid: boolean): boolean => {
  const holes = text.split('\uFFFD').length - 1;
  const letters = text.replaceAll(/[\p{ASCII}\uFFFD]/gu, '').length;
  return isSaid ? letters > holes : letters > holes * 3;
};

const noteHoles = (text: string, encoding: string): string[] => {
  const holes = text.split('\uFFFD').length - 1;
  const places = holes === 1 ? 'place was' : 'places were';
  return holes === 0
    ? []
    : [`${holes} ${places} no ${encoding.toUpperCase()} and became �; look at the letters around`];
};

const noteGuess = (encoding: string, said?: string): string =>
  said === undefined
    ? `its encoding is not declared; ${encoding} was guessed by its letters`
    : `it is declared as ${said} and is not; ${encoding} was guessed by its letters`;
