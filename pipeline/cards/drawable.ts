/** What the eye sees as one character: a letter with its marks, or an emoji with all its joined parts. */
const SIGNS =
  /\P{M}(?:[\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})*|\p{M}/gu;

/** Marks the place where something was left out; no text contains it. */
const GAP = '\0';

/**
 * Marks the place where letters were left out: the sentence must not continue there as if it were
 * complete.
 */
const LOST = '\uFFFE';

/**
 * Characters that stand for a sentence. Unicode does not say which letters they consist of, and a
 * font that has one draws it too small to read.
 */
const SENTENCES = new Map([['\uFDFD', 'بسم الله الرحمن الرحيم']]);

/** Direction marks, joiners, variation selectors: they draw nothing by themselves. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** Pango would divide a word here, even between joined letters; a card makes its text smaller. */
const SOFT_HYPHENS = /\u00AD/g;

/**
 * Rewrites texts so that some fonts can draw them, and never draw an empty box. A character that
 * the fonts lack is written with characters that they have (ﬁ as fi, a letter without its mark). An
 * emoji is left out together with the space that it would leave. A word is replaced by "…", so that
 * nobody is quoted with less than they said.
 * @param letters every character that the fonts can draw
 */
export const createDrawable = (letters: ReadonlySet<string>): ((text: string) => string) => {
  const canDraw = (text: string) =>
    Array.from(text).every((sign) => letters.has(sign) || INVISIBLE.test(sign));
  const spell = (sign: string): string => {
    const base = Array.from(sign.normalize('NFKD'))
      .filter((part) => !/\p{M}/u.test(part))
      .join('');
    const words = SENTENCES.get(sign) ?? '';
    const spellings = [words, sign, sign.normalize('NFC'), sign.normalize('NFKC'), base];
    return spellings.find((spelling) => spelling !== '' && canDraw(spelling)) ?? gapOf(sign);
  };
  return (text) =>
    closeGaps(tellOmissions(text.replaceAll(SOFT_HYPHENS, '').replaceAll(SIGNS, spell)));
};

const gapOf = (sign: string) => (/[\p{L}\p{N}]/u.test(sign) ? LOST : GAP);

/** Marks neighbouring omitted words as one omission; if no other words are left, marks nothing. */
const tellOmissions = (text: string): string => {
  if (!text.includes(LOST)) return text;
  const isAll = !/[\p{L}\p{N}]/u.test(text);
  return text.replaceAll(LOSSES, isAll ? GAP : '…');
};
const LOSSES = /\uFFFE(?:[\s\0\p{P}]*\uFFFE)*/gu;

const OPENING = /[\p{Ps}\p{Pi}]$/u;
const CLOSING = /^[\p{Pe}\p{Pf}،؛؟.,:;!?…]/u;
/** Brackets, quotation marks and isolates around nothing are left out. */
const AROUND_GAP =
  /(?:[\p{Ps}\p{Pi}\u2066-\u2068]\s*\0[\s\0]*[\p{Pe}\p{Pf}\u2069])|"\s*\0[\s\0]*"/gu;

const closeGaps = (text: string): string => {
  if (!text.includes(GAP)) return text;
  const inner = text.replaceAll(AROUND_GAP, GAP);
  if (inner !== text) return closeGaps(inner);
  const closed = text.replaceAll(/\s*\0[\s\0]*/gu, (gap: string, at: number) => {
    const [before, after] = [text.slice(0, at), text.slice(at + gap.length)];
    const isEdge = before === '' || after === '' || OPENING.test(before) || CLOSING.test(after);
    return isEdge || !/\s/u.test(gap) ? '' : ' ';
  });
  return closed.trim();
};
