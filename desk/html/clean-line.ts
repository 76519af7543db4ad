import { readHtml } from './read-html.ts';
import { HIDDEN_TAGS, isTagName, VOID_TAGS } from './tag-names.ts';

/** A text that was encoded more often than this stays as it is. */
const MAX_ROUNDS = 5;
// Zero-width spaces and soft hyphens are removed too: nobody sees them, and they break searching.
// Code points that are not characters would break feeds.
const INVISIBLE =
  /[\p{Cc}\p{Noncharacter_Code_Point}\u00AD\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** Half of a surrogate pair was once half of a letter: readers may guess it from the words around. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * A text on one line as the article schema accepts it: entities decoded, also double-encoded ones,
 * left-over tags and invisible characters removed, NFC. White space at its ends becomes one space.
 */
export const cleanPiece = (text: string): string => {
  let clean = dropInvisible(text);
  for (let round = 0; round < MAX_ROUNDS && /[&<]/.test(clean); round++) {
    const decoded = dropInvisible(decodeAndStrip(clean));
    if (decoded === clean) break;
    clean = decoded;
  }
  return defuse(clean.normalize('NFC').replaceAll(/\s+/g, ' '));
};

/** A whole line, cleaned like a piece and trimmed; empty if nothing in it is visible. */
export const cleanLine = (text: string): string => {
  const line = cleanPiece(text).trim();
  return isVisible(line) ? line : '';
};

/**
 * A line in which every character is meant literally: what looks like a tag or an entity was
 * written to be seen.
 */
export const literalLine = (text: string): string => {
  const shown = text.replaceAll(/<([/!]?[a-z][^<>]*)>/gi, '‹$1›');
  const line = defuse(dropInvisible(shown).normalize('NFC').replaceAll(/\s+/g, ' ')).trim();
  return isVisible(line) ? line : '';
};

/** True when a reader sees something of a text. */
export const isVisible = (text: string): boolean => /[^\s\p{Cf}]/u.test(text);

const dropInvisible = (text: string): string =>
  text.replaceAll(LINE_BREAKS, ' ').replaceAll(INVISIBLE, '').replaceAll(LONE_SURROGATE, '\uFFFD');

/** Decodes entities once and removes tags. What only looks like a tag stays, in other brackets. */
const decodeAndStrip = (text: string): string => {
  let clean = '';
  let hidden: string | null = null;
  const lastClosings = new Map<string, number>();
  const isClosedAfter = (name: string, at: number) => {
    const last = lastClosings.get(name) ?? text.toLowerCase().lastIndexOf(`</${name}`);
    lastClosings.set(name, last);
    return last >= at;
  };
  readHtml(text, {
    open(name, _attributes, start, end) {
      if (hidden !== null) return;
      if (!isTagName(name)) clean += `‹${text.slice(start + 1, end - 1)}›`;
      else if (HIDDEN_TAGS.has(name) && !VOID_TAGS.has(name) && isClosedAfter(name, end))
        hidden = name;
      else if (name === 'br') clean += ' ';
    },
    close(name, start, end) {
      if (name === hidden) hidden = null;
      else if (hidden === null && !isTagName(name)) clean += `‹${text.slice(start + 1, end - 1)}›`;
    },
    text(piece) {
      if (hidden === null) clean += piece;
    },
  });
  return clean;
};

/** Whatever would still be read as a tag or an entity keeps its text, but no longer looks like one. */
const defuse = (text: string): string =>
  text.replaceAll(/<(?=[/!a-z])/gi, '‹').replaceAll(/(&#?\w+);/g, '$1 ;');
