/*
 * A right-to-left line reorders what stands in it (Unicode Standard Annex #9): after an Arabic letter
 * even 3.5% and 2–1 show as %3.5 and 1–2, and two Latin names swap around the comma between them.
 * What must keep its written order is cut out here. Arabic itself never has to be: «أوبك+» and
 * «كوفيد-19» come out right, as do plain numbers, dates with slashes and Arabic-Indic digits.
 */

/** A language that the letters leave no doubt about; '' is HTML's word for an unknown one. */
export type RunLang = 'kk' | 'ru' | 'tg' | 'uz-Cyrl' | '';

/**
 * A piece of a line: the texts of all pieces, put together, are the line. An isolate is shown as
 * `<bdi dir lang>`; a number has no `lang`, because it is read out in the language of the line.
 */
export type Run =
  { kind: 'plain'; text: string } | { kind: 'isolate'; text: string; dir: 'ltr'; lang?: RunLang };

// No lookbehind, no `v` flag, no `d` flag: Safari 15.4 and Chrome 109 have to read these.
const RTL = String.raw`\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC`;
const SPACE = String.raw`[ \u00A0\u202F]`;
const QUOTE = '"“”„«»‹›';

const LETTER = String.raw`(?:(?![${RTL}])\p{L})`;
const WORD_CHAR = String.raw`(?:(?![${RTL}])[\p{L}\p{M}\p{N}]|[٠-٩])`;
const INNER_SIGN = String.raw`[-!#$%&'*+,./:;=?@\\^_|~’‘‐‑–·−]`;
const DIGITS = '[0-9۰-۹]';
const CURRENCY = String.raw`(?:(?![${RTL}])\p{Sc})`;

/** «Tesla 5 ملايين»: a number before one of these counts something, and is no part of the name. */
const COUNTED =
  'ألف|آلاف|ملايين|ملي|تريليون|بالم|في الم|دولار|يورو|تنغ|روبل|طن|متر|كيلو|سن|عام|أعوام|شهر|أشهر|يوم|أيام|ساع|شخص|أشخاص';
/** Nor is a score, a date, a share or a price: «Kairat 2–1». */
const NOT_IN_NAME = String.raw`(?:[٠-٩]|\p{N}[\p{N}.,]*(?: ?(?:[%‰°]|${CURRENCY})|[/:–]\p{N}| (?:${COUNTED}))|\p{N}{1,2}-\p{N}{1,2}(?!\p{N}))`;

const WORD = [
  String.raw`\p{Lu}\.(?= \p{Lu})`, // J. K. Rowling
  String.raw`(?:\p{Lu}\.){2,}(?!${WORD_CHAR})`, // U.S.
  String.raw`(?:Inc|Ltd|Corp|Co|Mrs?|Dr|St|Jr|Sr|No|vs)\.(?!${WORD_CHAR})`,
  // Boeing, A-320, a.b@example.org, #tag; with a last sign only where no letter joins it: C++, example.org/
  String.raw`[@#]?${WORD_CHAR}+(?:${INNER_SIGN}{1,3}${WORD_CHAR}+)*(?:(?:[+#]{1,2}|[™®/%]|${CURRENCY})(?![\p{L}\p{N}]))?`,
].join('|');
const BEGINS_NAME = String.raw`(?=[@#]?(?:${INNER_SIGN}?\p{N}){0,20}${INNER_SIGN}{0,3}${LETTER})`;
const NAME = String.raw`${BEGINS_NAME}(?:${WORD})(?:(?:${SPACE}|, (?=\p{L}))(?:& )?(?!${NOT_IN_NAME})(?:${WORD}))*`;

const ADDRESS_CHAR = String.raw`[^\s()<>،؛؟…${QUOTE}]`;
const IN_BRACKETS = String.raw`\(${ADDRESS_CHAR}*\)`;
const ADDRESS = String.raw`(?:https?://|www\.)(?:${ADDRESS_CHAR}|${IN_BRACKETS})*(?:(?![.,;:!?'])${ADDRESS_CHAR}|${IN_BRACKETS})`;

/** Foreign text from end to end, which keeps its own punctuation, the last full stop too. */
const foreignWithout = (marks: string) => {
  const char = String.raw`[^${RTL}\n${marks}]`;
  return `(?=${WORD_CHAR})(?=${char}*${LETTER})${char}*(?:${WORD_CHAR}|(?=[.!?…)])${char})`;
};
const ENCLOSED = String.raw`[${QUOTE}]${foreignWithout(QUOTE)}[${QUOTE}]|[([]${foreignWithout(String.raw`${QUOTE}()[\]`)}[)\]]`;

const PHONE = [
  String.raw`\+${DIGITS}{1,3}(?:${SPACE}?\(${DIGITS}{2,5}\))?(?:[- ]${DIGITS}{1,4}){2,5}`,
  String.raw`${DIGITS}{1,3}[- ]?\(${DIGITS}{2,5}\)(?:[- ]?${DIGITS}{2,4}){2,5}`,
].join('|');
const AMOUNT = [
  String.raw`[-+−±#№]?(?:${CURRENCY} ?[-−]?)?`,
  String.raw`(?:${DIGITS}{1,3}(?:${SPACE}${DIGITS}{3})+(?!${DIGITS})|${DIGITS}+)`,
  String.raw`(?:(?:[%‰°]|${CURRENCY})?[-+‐‑‒–−×.,:/]${CURRENCY}?${DIGITS}+)*`,
  String.raw`(?:${SPACE}?(?:[%‰]|${CURRENCY})(?! ?${DIGITS})|${SPACE}?°(?:${LETTER}(?!${WORD_CHAR}))?|${LETTER}{1,3}(?!${WORD_CHAR}))?`,
].join('');

const TOKEN = new RegExp(
  `(?<enclosed>${ENCLOSED})|(?<name>${ADDRESS}|${NAME})|${PHONE}|${AMOUNT}`,
  'gu',
);
const WHOLLY_FOREIGN = new RegExp(String.raw`^\s*${foreignWithout('')}\s*$`, 'u');

/** Digits around signs that the line keeps between digits anyway. */
const PLAIN_NUMBER = new RegExp(String.raw`^${DIGITS}+(?:[.,:/\u00A0\u202F]${DIGITS}+)*$`);
/** «كوفيد-19»: a hyphen that belongs to the word before it. */
const JOINS_WORDS = /[\p{L}\p{M}\p{N}]/u;
/** «-25 عاماً-»: dashes around a remark, no number below zero. */
const OPENS_REMARK = /^-[^-.!؟\n]{0,80}[^-\s]-(?![\p{L}\p{N}])/u;

/** Letters that only one language of the region has, or has together. */
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

/** Where a number that needs an isolate begins, without a sign that is not its own; null for the others. */
const numberSpan = (text: string, from: number, end: number): Span | null => {
  const isOwnSign =
    !JOINS_WORDS.test(text.charAt(from - 1)) && !OPENS_REMARK.test(text.slice(from, from + 90));
  const start = isOwnSign || !/[-+−±]/.test(text.charAt(from)) ? from : from + 1;
  return PLAIN_NUMBER.test(text.slice(start, end)) ? null : { start, end };
};

const spansOf = (text: string): Span[] => {
  if (WHOLLY_FOREIGN.test(text)) {
    const start = text.search(/\S/);
    return [nameSpan(text, start, start + text.trim().length)];
  }
  return [...text.matchAll(TOKEN)].flatMap((token) => {
    const { 0: found, index, groups } = token;
    const end = index + found.length;
    if (groups?.enclosed !== undefined) return nameSpan(text, index + 1, end - 1);
    if (groups?.name !== undefined) return nameSpan(text, index, end);
    return numberSpan(text, index, end) ?? [];
  });
};

/** Cuts a line that runs right to left into what follows the line and what keeps its own order. */
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

/** What a line takes its direction from: an Arabic or Hebrew letter, ؟ or ؛. */
const STRONG_RTL =
  /[\u0590-\u05FF\u061B-\u064A\u066D-\u066F\u0671-\u06D5\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const STRONG_RTL_OR_DIGIT = new RegExp(`${STRONG_RTL.source}|${DIGITS}`);
/** Names that a line leaves whole: no signs at their ends, nothing right-to-left inside. */
const SAFE_NAME = new RegExp(
  String.raw`^(?:[0-9]+(?:[.,:/][0-9]+)*)?${LETTER}(?:[^${RTL}]*${WORD_CHAR})?$`,
  'u',
);
/** Numbers that a line leaves whole as long as no Arabic letter came before. */
const SAFE_AT_START = new RegExp(
  String.raw`^(?:${CURRENCY}|#)?${DIGITS}+(?:[-+−.,:/]${DIGITS}+)*(?:[%‰°]|${CURRENCY})?$`,
  'u',
);

/**
 * The same for places without markup, by invisible characters: only around what a right-to-left line
 * would reorder, never around a whole text. Marking a marked text changes nothing.
 */
export const isolateMarks = (text: string): string => {
  const unmarked = text.replace(/[\u2066-\u2069]/g, '');
  const runs = splitRuns(unmarked);
  if (runs.length === 1) return unmarked;
  const firstRtl = unmarked.search(STRONG_RTL);
  let start = unmarked.length;
  /** Would signs before what stands here take its direction, and a name there swallow it? */
  let isLtrNext = false;
  const marked = [...runs].reverse().map((run) => {
    start -= run.text.length;
    if (run.kind === 'plain') {
      const [next] = STRONG_RTL_OR_DIGIT.exec(run.text) ?? [];
      if (next !== undefined) isLtrNext = !STRONG_RTL.test(next);
      return run.text;
    }
    const isSafe =
      run.lang === undefined
        ? SAFE_AT_START.test(run.text) && (firstRtl < 0 || start < firstRtl)
        : SAFE_NAME.test(run.text) && !isLtrNext;
    isLtrNext ||= isSafe;
    return isSafe ? run.text : `\u2066${run.text}\u2069`;
  });
  return marked.reverse().join('');
};

/** The text without invisible marks of direction, for what readers copy; joiners of letters stay. */
export const stripMarks = (text: string): string =>
  text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
