/*
 * Whether an unknown word may come from an Arabic root, judged by its letters and the patterns of
 * Arabic words (awzan): قابل and يتقابلون may, كيبلر and دينيس may not.
 */

const ARABIC = /^[\u0621-\u064A]+$/;
/** A word as short as this may be anything. */
const ANYTHING = 4;

/** Endings that may follow: accusative, nisba, endings of verbs, possessives. */
const ENDINGS =
  'ا|ه|ي|ت|ته|اته|وه|ونه|يه|يا|وا|نا|ها|هم|ني|كم|هما|ات|تي|تك|تم|تها|تهم|تكم|تنا|اتك|اتها|اتهم|اتنا|وك|وها|وهم|ونا|ونها|ونهم|ونك|ونكم|ونني|انا|انها|يها|يهم'.split(
    '|',
  );
/** كتابك and يكتبن, but not كولجاك and مارتن. */
const MORE_ENDINGS = /^(.{2,}[^اوي])ك$|^([يت].{3,})ن$/;
const LEAST_BEFORE_ENDING = 3;
/** Duals and plurals belong to participles and the like: جيسون is not a plural of جيس. */
const PLURAL = /^(.ا..|..[اوي].|[ميت].{3,5}|[^ا].{4,}|[^ا].{2,}ي)(?:ون|ين|ان|تين|تان)$/;
/** The dual of a word in ة: طفلتين. */
const DUAL = /^(.{3,})ت(?:ين|ان)$/;

/** What follows the prefix of a verb: كتب, قاتل, حتاج, but not لتيك. */
const OF_VERBS = '[^ا](?:.{1,2}|[او]..|[تطد]ا.|[^اوي][^اوي].)';
const PATTERNS = [
  // جعافر, دريهم, وقوبل.
  '..[اي]..',
  '[وف].و..',
  // زعفران, صندوق, قنديل; حاسوب.
  '.[^اوي].[اوي].',
  '.ا.و.',
  // تفاصيل, فواتير.
  '[وفلبك]?..ا.[يو].',
  `[وفل]?س?(?:[يتن]|[يتن]ت)${OF_VERBS}`,
  // واكتب, سأقابل; ينقاد.
  '[وفل]?س?ا[^اوي](?:[^اوي].?|ا..)',
  '[وفل]?س?[يتن]ن..?[^وي].?',
  // ويسعون, سيجدون.
  '[وفل]?س?[يتن][^اوي].?(?:ون|وا|ين|ان)',
  // توقيع, مكتوب, معمار; أفعال.
  '[وفلبك]{0,2}[تم][^ا].[اوي].',
  '[وفلبك]{0,2}ا[^ا].ا.',
  '[وفلبك]{0,2}(?:م|مت|من)[^ا].{1,3}',
  '[وفلبكس]{0,2}(?:[يتنما]ست|لاست)[^ا].{1,3}',
  '[وفلبك]{0,2}(?:ان..?[اوي]?.|ا[^اوي][تطد](?:[^اوي][اوي]?|يا|وا).)',
  // تأجيل, مستأجر, with their hamza folded.
  '[وفلبك]{0,2}(?:تا.ي.|[يتنما]ستا..)',
  // بتقبل, باكمل.
  '[وفلبك]{1,2}(?:[تم]...|ا[^اوي]{3})',
  // Written without a space: مايحدث, لايغادر.
  '[وفا]?(?:ما|لا|يا)[يتن].{3,4}',
  'عبد.*',
];
const OF_ROOTS = new RegExp(`^(?:${PATTERNS.join('|')})$`);
/** No Arabic word has such a letter twice inside, except verbal nouns: تزيين. */
const TWICE = /.(?:يي(?!ن$)|وو|اا)./;
/**
 * شويغو, بوتشيتينو; the only Arabic words with this ending are plurals before another word. Also
 * بينغ, شنيانج.
 */
const ENDS_LIKE_NAME = /^.{3,}[^اوي]و$|.[اوي]ن[غج]$/;
const VERBAL_NOUN = /^[وفلبكس]{0,2}[تمين].?(?:يي|وو)/;

/** Whether a folded form without article cannot come from an Arabic root. */
export const looksForeign = (form: string): boolean => {
  if (!ARABIC.test(form)) return false;
  if (ENDS_LIKE_NAME.test(form)) return true;
  if (TWICE.test(form) && !VERBAL_NOUN.test(form)) return true;
  return !coresOf(form).some((core) => core.length <= ANYTHING || OF_ROOTS.test(core));
};

const coresOf = (word: string): string[] => {
  const cores = ENDINGS.filter(
    (each) => word.endsWith(each) && word.length - each.length >= LEAST_BEFORE_ENDING,
  ).map((each) => word.slice(0, -each.length));
  const [, before, ofVerb] = MORE_ENDINGS.exec(word) ?? [];
  const [, ofPlural] = PLURAL.exec(word) ?? [];
  const [, ofDual] = DUAL.exec(word) ?? [];
  return [word, ...cores, before, ofVerb, ofPlural, ofDual].filter((core) => core !== undefined);
};
