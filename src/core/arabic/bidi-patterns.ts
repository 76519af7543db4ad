/*
 * The patterns of what keeps its own order in a right-to-left line. The patterns of names are
 * compiled only when the first name comes: most headlines have none.
 */

// No lookbehind, no `v` flag, no `d` flag: Safari 15.4 and Chrome 109 have to read these.
export const RTL = String.raw`\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC`;
const SPACE = String.raw`[ \u00A0\u202F]`;
const QUOTE = '"“”„«»‹›';

/*
 * Written as ranges of scripts, not as properties: \p{L} alone has some 650 ranges, and these
 * patterns need it a dozen times over, so that an old phone took 90 ms to compile them, within one
 * frame. The signs inside these ranges are marks of letters, or do not occur in news.
 */
const LETTERS = String.raw`A-Za-zªµºÀ-ÖØ-öø-˿Ͱ-ͽͿ-֏\u0900-\u1FFFⰀ-\u2DFF々-〇〱-〵〸-〼ぁ-\uD7FB\uF900-\uFB1CＡ-Ｚａ-ｚｦ-ￜ\u{10000}-\u{107FF}\u{11000}-\u{1D0FF}\u{1D400}-\u{1D7FF}\u{20000}-\u{3FFFF}`;
export const LETTER = `[${LETTERS}]`;
/** With combining marks and the digits of all scripts. */
export const WORD_CHAR = String.raw`[${LETTERS}0-9٠-٩²³¹¼-¾\u0300-\u036F⁰-₉\u20D0-\u20FF⅐-ↈ①-⓿０-９]`;
const INNER_SIGN = String.raw`[-!#$%&'*+,./:;=?@\\^_|~’‘‐‑–·−]`;
export const DIGITS = '[0-9۰-۹]';
/** Letters of either direction. */
const ALL_LETTERS = String.raw`${LETTERS}א-ײ\u0620-\u064A\u066E-\u06D3ەۥۦ\u06EE-\u06FFݐ-ݿ\u0860-\u08C9\uFB1D-\uFDFB\uFE70-\uFEFC`;
export const LETTER_OR_DIGIT = `[${ALL_LETTERS}0-9٠-٩]`;
const CAPITAL = '[A-ZÀ-ÖØ-ÞЀ-ЯҒҚҢӨҰҮҺӘҶҲӢӮ]';
const NUMERAL = '[0-9٠-٩۰-۹²³¹¼-¾⁰-₉]';
export const CURRENCY = '[$¢-¥₠-⃏＄￠￡￥￦]';

/** «Tesla 5 ملايين»: a number before one of these counts something, and is no part of the name. */
const COUNTED =
  'ألف|آلاف|ملايين|ملي|تريليون|بالم|في الم|دولار|يورو|تنغ|روبل|طن|متر|كيلو|سن|عام|أعوام|شهر|أشهر|يوم|أيام|ساع|شخص|أشخاص';
/** Nor is a score, a date, a share or a price: «Kairat 2–1». */
const NOT_IN_NAME = String.raw`(?:[٠-٩]|${NUMERAL}(?:${NUMERAL}|[.,])*(?: ?(?:[%‰°]|${CURRENCY})|[/:–]${NUMERAL}| (?:${COUNTED}))|${NUMERAL}{1,2}-${NUMERAL}{1,2}(?!${NUMERAL}))`;

const WORD = [
  String.raw`${CAPITAL}\.(?= ${CAPITAL})`, // J. K. Rowling
  String.raw`(?:${CAPITAL}\.){2,}(?!${WORD_CHAR})`, // U.S.
  String.raw`(?:Inc|Ltd|Corp|Co|Mrs?|Dr|St|Jr|Sr|No|vs)\.(?!${WORD_CHAR})`,
  // Boeing, A-320, a.b@example.org, #tag; with a last sign only where no letter joins it: C++, example.org/
  String.raw`[@#]?${WORD_CHAR}+(?:${INNER_SIGN}{1,3}${WORD_CHAR}+)*(?:(?:[+#]{1,2}|[™®/%]|${CURRENCY})(?!${LETTER_OR_DIGIT}))?`,
].join('|');
const BEGINS_NAME = String.raw`(?=[@#]?(?:${INNER_SIGN}?${NUMERAL}){0,20}${INNER_SIGN}{0,3}${LETTER})`;
const NAME = String.raw`${BEGINS_NAME}(?:${WORD})(?:(?:${SPACE}|, (?=[${ALL_LETTERS}]))(?:& )?(?!${NOT_IN_NAME})(?:${WORD}))*`;

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

/**
 * A text with nothing right-to-left in it; it may end in a name between marks: Агентство «КазТАГ».
 */
export const whollyForeignPattern = once(
  () => new RegExp(String.raw`^\s*${foreignWithout('')}[${QUOTE})\]]?\s*$`, 'u'),
);
