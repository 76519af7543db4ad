import {
  DIGITS,
  isNameless,
  LETTER_OR_DIGIT,
  numberPattern,
  tokenPattern,
  whollyForeignPattern,
} from './bidi-patterns.ts';

/*
 * A right-to-left line reorders what stands in it (Unicode Standard Annex #9): after an Arabic
 * letter even 3.5% and 2–1 show as %3.5 and 1–2, and two Latin names swap around the comma between
 * them. This module cuts out what must keep its written order. Arabic itself never needs that:
 * «أوبك+» and «كوفيد-19» come out right, as do plain numbers, dates with slashes and Arabic-Indic
 * digits.
 */

/** A language that the letters identify beyond doubt; '' is HTML's word for an unknown one. */
export type RunLang = 'kk' | 'ru' | 'tg' | 'uz-Cyrl' | '';

/**
 * A piece of a line: the texts of all pieces, put together, are the line. An isolate is shown as
 * `<bdi dir lang>`; a number has no `lang`, because it is read out in the language of the line.
 */
export type Run =
  { kind: 'plain'; text: string } | { kind: 'isolate'; text: string; dir: 'ltr'; lang?: RunLang };

/** Numbers whose signs a right-to-left line keeps in place anyway, so that they need no isolate. */
const PLAIN_NUMBER = new RegExp(String.raw`^${DIGITS}+(?:[.,:/\u00A0\u202F]${DIGITS}+)*$`);
/** «كوفيد-19»: a hyphen that belongs to the word before it. */
const JOINS_WORDS = new RegExp(String.raw`${LETTER_OR_DIGIT}|[\u064B-\u0670\u0300-\u036F]`, 'u');
/** «-25 عاماً-»: dashes around a remark, not a number below zero. */
const OPENS_REMARK = new RegExp(String.raw`^-[^-.!؟\n]{0,80}[^-\s]-(?!${LETTER_OR_DIGIT})`, 'u');

/** Letters, or combinations of letters, that only one language of the region has. */
const LANGUAGES: readonly (readonly [RegExp, RunLang])[] = [
  [/[ұҰ]|^(?=.*[қғҚҒ]).*[іәөүңІӘӨҮҢ]/su, 'kk'],
  [/[ӣӯҷӢӮҶ]/u, 'tg'],
  [/^(?=.*[ўЎ]).*[қғҳҚҒҲ]/su, 'uz-Cyrl'],
  [/^(?:[а-яёА-ЯЁ]|\P{L})*$/u, 'ru'],
];

const langOf = (name: string): RunLang =>
  LANGUAGES.find(
    ([letters]) => letters.test(name) && !/[^\p{Script=Cyrillic}\P{L}]/u.test(name),
  )?.[1] ?? '';

type Span = { start: number; end: number; lang?: RunLang };

const nameSpan = (text: string, start: number, end: number): Span => ({
  start,
  end,
  lang: langOf(text.slice(start, end)),
});

/**
 * The part of a number that needs an isolate, without a sign that is not its own; null if it needs
 * none.
 */
const numberSpan = (text: string, from: number, end: number): Span | null => {
  const isOwnSign =
    !JOINS_WORDS.test(text.charAt(from - 1)) && !OPENS_REMARK.test(text.slice(from, from + 90));
  const start = isOwnSign || !/[-+−±]/.test(text.charAt(from)) ? from : from + 1;
  return PLAIN_NUMBER.test(text.slice(start, end)) ? null : { start, end };
};

const spansOf = (text: string): Span[] => {
  if (isNameless(text)) {
    return [...text.matchAll(numberPattern())].flatMap(
      ({ 0: found, index }) => numberSpan(text, index, index + found.length) ?? [],
    );
  }
  if (whollyForeignPattern().test(text)) {
    const start = text.search(/\S/);
    return [nameSpan(text, start, start + text.trim().length)];
  }
  return [...text.matchAll(tokenPattern())].flatMap((token) => {
    const { 0: found, index, groups } = token;
    const end = index + found.length;
    if (groups?.enclosed !== undefined) return nameSpan(text, index + 1, end - 1);
    if (groups?.name !== undefined) return nameSpan(text, index, end);
    return numberSpan(text, index, end) ?? [];
  });
};

/**
 * Cuts a right-to-left line into text that follows its direction and runs that keep their own
 * order.
 */
export const splitRuns = (text: string): Run[] => {
  const runs: Run[] = [];
  let done = 0;
  const addPlainUpTo = (end: number) => {
    if (end > done) runs.push({ kind: 'plain', text: text.slice(done, end) });
  };
  for (const { start, end, lang } of spansOf(text)) {
    addPlainUpTo(start);
    runs.push({
      kind: 'isolate',
      text: text.slice(start, end),
      dir: 'ltr',
      ...(lang !== undefined && { lang }),
    });
    done = end;
  }
  addPlainUpTo(text.length);
  return runs;
};
