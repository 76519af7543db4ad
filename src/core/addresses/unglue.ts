import { decodePercent } from './decode-percent.ts';

/*
 * Chats take what stands beside an address for a part of it: the bracket or quotation mark around
 * it, the comma after it, the star of bold type, an invisible direction mark. No id, code, number
 * or day in the site's addresses contains these characters, so they are removed.
 */

const INVISIBLE = String.raw`\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFE0E\uFE0F\uFEFF`;

/**
 * Characters that none of the site's words contains: what follows them does not belong to the
 * address, either.
 */
const NEVER_INSIDE = String.raw`\s${INVISIBLE}()[\]{}<>«»‹›"“”„‟‘’‚\`´*•·…،؛؟۔|\\^\uFD3E\uFD3F\uFFFD`;
/** Characters that may stand inside a word, but neither begin nor end it. */
const NEVER_AT_ENDS = String.raw`.,:;!?'_~%&=+#/`;

const LEADING = new RegExp(`^[${NEVER_INSIDE}${NEVER_AT_ENDS}]+`);
const BEHIND = new RegExp(`[${NEVER_INSIDE}].*`, 's');
const TRAILING = new RegExp(`[${NEVER_INSIDE}${NEVER_AT_ENDS}]+$`);

/** A word of an address without what a chat has added; empty when nothing else is left. */
export const unglue = (word: string): string =>
  word.replace(LEADING, '').replace(BEHIND, '').replace(TRAILING, '');

/** True for a piece that a chat has put after an address, even if words of the message follow. */
export const isGlued = (word: string): boolean => BEHIND.exec(word)?.index === 0;

/** Text without invisible marks, for codes that are shown as they were typed. */
export const withoutInvisible = (text: string): string =>
  text.replace(new RegExp(`[${INVISIBLE}]`, 'g'), '');

const EDGES = new RegExp(`^[\\s${INVISIBLE}]+|[\\s${INVISIBLE}]+$`, 'g');
const OPENING: Record<string, string> = { ')': '(', ']': '[', '}': '{', '»': '«', '”': '“' };
const CLOSING = /[)\]}»”*…،]$/;

/**
 * Free text of an address, such as a search. The characters above may belong to it, so only those
 * at its edges are removed and, at its end, a bracket or quotation mark that was not opened in it.
 */
export const unglueText = (text: string): string => {
  const tidy = text.replace(EDGES, '');
  const [last = ''] = CLOSING.exec(tidy) ?? [];
  const isOwn = last === '' || tidy.slice(0, -1).includes(OPENING[last] ?? last);
  return isOwn ? tidy : unglueText(tidy.slice(0, -1));
};

/** The fragments that the site gives to readers: a paragraph, the summary, a year or a day of the archive. */
const PLACE = /^(?:p\d{1,4}|summary|y?\d{4}|\d{4}-\d\d-\d\d)$/;

/** A fragment (`#p30`) without what a chat has added; a fragment of another kind stays as it is. */
export const unglueFragment = (fragment: string): string => {
  const place = unglue(decodePercent(fragment.slice(1)));
  return PLACE.test(place) ? `#${place}` : fragment;
};
