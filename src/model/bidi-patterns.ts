/*
 * The patterns of what keeps its own order in a right-to-left line. Making those of names takes a
 * phone a tenth of a second, so they are made when the first name comes: most headlines have none.
 */

// No lookbehind, no `v` flag, no `d` flag: Safari 15.4 and Chrome 109 have to read these.
export const RTL = String.raw`\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC`;
const SPACE = String.raw`[ \u00A0\u202F]`;
const QUOTE = '"“”„«»‹›';

export const LETTER = String.raw`(?:(?![${RTL}])\p{L})`;
export const WORD_CHAR = String.raw`(?:(?![${RTL}])[\p{L}\p{M}\p{N}]|[٠-٩])`;
const INNER_SIGN = String.raw`[-!#$%&'*+,./:;=?@\\^_|~’‘‐‑–·−]`;
export const DIGITS = '[0-9۰-۹]';
export const CURRENCY = String.raw`(?:(?![${RTL}])\p{Sc})`;

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
].join('');
const UNIT = String.raw`${SPACE}?(?:[%‰]|${CURRENCY})(?! ?${DIGITS})`;
/** 25°C, 15kg: only where there are foreign letters. */
const LETTERED_UNIT = String.raw`${SPACE}?°(?:${LETTER}(?!${WORD_CHAR}))?|${LETTER}{1,3}(?!${WORD_CHAR})`;

/** Characters of Arabic text and its punctuation, digits and currencies: a line of these has no names. */
const NAMELESS =
  /^[\s!-@[-`{-~\u00A0-\u00A7\u00AB\u00BB\u0600-\u08FF\u2000-\u206F\u20A0-\u20CF\u2212\uFB50-\uFDFF\uFE70-\uFEFC]*$/;

/** True when there can be numbers in a text, but no names, addresses or foreign sentences. */
export const isNameless = (text: string): boolean => NAMELESS.test(text);

/** Makes a value when it is first asked for. */
export const once = <Value>(make: () => Value) => {
  let made: Value | undefined;
  return () => (made ??= make());
};

/** Numbers of a nameless text. */
export const numberPattern = once(() => new RegExp(`${PHONE}|${AMOUNT}(?:${UNIT})?`, 'gu'));

/** Names, addresses and foreign text in quotation marks or brackets (as groups), and numbers. */
export const tokenPattern = once(
  () =>
    new RegExp(
      `(?<enclosed>${ENCLOSED})|(?<name>${ADDRESS}|${NAME})|${PHONE}|${AMOUNT}(?:${UNIT}|${LETTERED_UNIT})?`,
      'gu',
    ),
);

/** A text without anything right-to-left. */
export const whollyForeignPattern = once(
  () => new RegExp(String.raw`^\s*${foreignWithout('')}\s*$`, 'u'),
);
