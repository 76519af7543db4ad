import type { Slip } from './finding.ts';

const ARABIC_MARKS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g;

/**
 * A Latin comma, semicolon or question mark after Arabic. It is certain if the next word is Arabic
 * too, or the line ends; between Arabic and Latin words, and among other marks, a person decides.
 */
export const findLatinPunctuation = (text: string): Slip[] => {
  const addresses = [...text.matchAll(ADDRESS)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  return [...text.matchAll(/[,;?]/g)].flatMap(({ 0: mark, index }) => {
    if (addresses.some(([from = 0, to = 0]) => index >= from && index < to)) return [];
    const [before, after] = [text.slice(0, index), text.slice(index + 1)];
    const last = /([\p{L}\p{N}])[^\p{L}\p{N}]*$/u.exec(before)?.[1] ?? '';
    const next = /^[^\p{L}\p{N}]*([\p{L}\p{N}])/u.exec(after)?.[1] ?? '';
    // In 3,500 the comma belongs to the number.
    if (!isArabicLetter(last)) return [];
    const isAmongArabic = next === '' || isArabicLetter(next) || /\p{N}/u.test(next);
    return [
      {
        rule: 'latin-punctuation',
        start: index,
        end: index + 1,
        cure: ARABIC_MARKS[mark] ?? null,
        isCertain: isAmongArabic && isPlain(mark, before, after),
      },
    ];
  });
};

/**
 * Whether a mark can be nothing else. A ? within a line often replaces a lost letter («ا?سبانية»),
 * a ; may begin a smiley, and doubled marks have a meaning of their own.
 */
const isPlain = (mark: string, before: string, after: string): boolean => {
  if (/[,;?،؛؟.!…]$/.test(before) || /^[,;?،؛؟.!…]/.test(after)) return false;
  if (mark === '?') return /[\p{L}\p{M}»”")]$/u.test(before) && /^[»”")\s]*$/.test(after);
  return mark === ',' || /^(?:\s|$)/.test(after);
};

const isArabicLetter = (letter: string): boolean =>
  letter !== '' && /\p{Script=Arabic}/u.test(letter) && /\p{L}/u.test(letter);

const PAIRS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
];

/** Quotation marks and brackets that are opened and not closed, or closed and not opened. */
export const findUnclosed = (text: string): Slip[] => [
  ...PAIRS.flatMap(([open, close]) => unpaired(text, open, close)),
  ...oddOne(text),
];

const slip = (at: number): Slip => ({
  rule: 'unclosed-quote',
  start: at,
  end: at + 1,
  cure: null,
  isCertain: false,
});

const unpaired = (text: string, open: string, close: string): Slip[] => {
  const opened: number[] = [];
  const alone: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) opened.push(at);
    // «1) …» numbers an item and closes nothing.
    else if (text[at] === close && opened.pop() === undefined && !isItemNumber(text, at))
      alone.push(at);
  }
  return [...opened, ...alone].map(slip);
};

const isItemNumber = (text: string, at: number): boolean =>
  text[at] === ')' && /(?:^|\s)[\p{N}\p{L}]{1,2}$/u.test(text.slice(Math.max(at - 4, 0), at));

/**
 * `"` opens and closes alike: with an odd number of them, the last one has no partner. After a
 * figure it means inches.
 */
const oddOne = (text: string): Slip[] => {
  const marks = [...text.matchAll(/(?<!\p{N})"/gu)].map(({ index }) => index);
  const last = marks.at(-1);
  return last === undefined || marks.length % 2 === 0 ? [] : [slip(last)];
};
