import { describe, expect, it } from 'vitest';
import { CONTENT, INTERFACE, wordingOf, sourcesIn } from '../../../tools/testing/house-wording.ts';
import { LOCALES } from './locales.ts';
import type { Language } from '../newsroom/languages.ts';

// The part of docs/wording.md that a tool can check. The dictionaries have all wording of pages,
// cards, feeds, the manifest, the embed and the 404 page; a test below checks that.

/** The texts that have a fault, each with what is wrong. */
const findIn = (code: Language, fault: RegExp) =>
  wordingOf(code).flatMap(([key, text]) => {
    const found = fault.exec(text);
    return found ? [`${key}: ${found[0]} in: ${text}`] : [];
  });

const word = (...forms: string[]) =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${forms.join('|')})(?![\p{L}\p{M}])`, 'iu');

/** Words that must not be used; docs/wording.md has a table with the words to use instead. */
const NOT_SAID: Record<Language, RegExp> = {
  ar: word(
    String.raw`[وت]?[يُ]*رشّ?[َِ]?ح`,
    '(?:و|ب|ل)?(?:ال|لل)?مقال(?:ات|ة|ًا)?',
    'قارئ',
    '(?:ال)?محفوظات',
    'خلاصة (?:ال)?أخبار',
    'الصفحة الأولى',
    'البرمجة النصية',
    'شهرًا بشهر',
    'متسع',
    '(?:ال|لل)عنوان',
    'كالجهاز',
    '(?:ال|لل|كل )?نص',
    'محدّ?د',
    'إغلاق',
    'كتابات',
  ),
  en: word('go on where', 'as the device', 'is no (?!news|word)', 'in the address', 'scripts'),
  ru: word('Киргизи[яию]', 'читалк[аи]', 'у издателя', 'по этому адресу', 'скрипты', 'без сети'),
  fa: word(
    'لینک',
    'اخبار',
    'مقاله',
    'آرشیو',
    'فید',
    'وب‌سایت',
    'وبسایت',
    'تیتر',
    'آفلاین',
    'دانلود',
    'ایمیل',
    'سرور',
    'لطفا[ً]?',
    'می[بتخدرشکگمن][آ-ی]+',
  ),
};

/** Adverbs and objects that end in a tanween, written without it. */
const BARE_TANWEEN = word(
  '(?:أيض|أول|بدل|فارغ|جد|كامل|مثل|مع|دائم|شيئ|يوم|شهر|ملف|خبر|حفظ|نشر|مؤقت|مصحح|مصحَّح|ثاني|أبد|حال|غالب|أحيان|عربي|صوت|تاريخ|مصدر)ا',
);

/** Words that begin a question. */
const ASKS: Record<Language, RegExp> = {
  ar: /^(?:هل|أين|متى|كم|لماذا|ما هذا الموقع(?!،))\s?/u,
  en: /^(?:Did|Do|Does|Is|Are|What is|Why|Where is)\s/u,
  ru: /^(?:Возможно, вы|Вы имели в виду|Что это за сайт(?!,)|Почему|Где)/u,
  fa: /^(?:آیا|منظورتان|کجا|چرا|چگونه|این سایت چیست(?!،))/u,
};

const asks = (text: string) => /[?؟]$/u.test(text);

/** How deep quotation marks are nested; −1 if one closes that was not opened. */
const depthOf = (text: string) => {
  let [open, deepest] = [0, 0];
  for (const sign of text) {
    if (sign === '«') open += 1;
    if (sign === '»') open -= 1;
    if (open < 0) return -1;
    deepest = Math.max(deepest, open);
  }
  return open === 0 ? deepest : -1;
};

describe.each(LOCALES.map(({ code }) => code))('the words of the house in %s', (code) => {
  it('are one a thing', () => {
    expect(findIn(code, NOT_SAID[code])).toEqual([]);
  });

  it('stand in quotation marks that close, and in no second ones of the same kind', () => {
    expect(wordingOf(code).filter(([, text]) => ![0, 1].includes(depthOf(text)))).toEqual([]);
  });

  it('have a question mark where they ask', () => {
    expect(INTERFACE[code].filter(([, text]) => ASKS[code].test(text) && !asks(text))).toEqual([]);
  });

  it('ask where the Arabic ones ask', () => {
    // A set, because in a process shared with other tests, the first dictionary also holds the
    // wording that was loaded on demand.
    const questions = (language: Language) =>
      new Set(INTERFACE[language].filter(([, text]) => asks(text)).map(([key]) => key));
    expect(questions(code)).toEqual(questions('ar'));
  });

  it('fit a button at 320 px', () => {
    const long = INTERFACE[code].filter(
      ([key, text]) => BUTTONS.has(key) && text.replaceAll(/\p{M}/gu, '').length > 32,
    );
    expect(long).toEqual([]);
  });
});

/** The texts of buttons, and of the labels of buttons that copy. */
const BUTTONS = new Set(
  sourcesIn('src', /\.tsx$/)
    .flatMap(([, source]) => [
      ...(source.match(/<[Bb]utton\b[\s\S]*?<\/[Bb]utton>/gu) ?? []),
      ...(source.match(/<CopyButton[\s\S]*?\/>/gu) ?? []),
    ])
    .flatMap((button) => [...button.matchAll(/\bt\(\s*'([^']+)'/gu)].map(([, key = '']) => key)),
);

describe('in Arabic', () => {
  it('marks are Arabic ones', () => {
    const latin = /\p{Script=Arabic}\p{M}*[,;?"]|[,;?]\s*\p{Script=Arabic}|\p{Script=Arabic} “/u;
    expect(findIn('ar', latin)).toEqual([]);
  });

  it('tanween is written', () => {
    expect(findIn('ar', BARE_TANWEEN)).toEqual([]);
  });

  it('«بعدُ» at an end has its vowel, by which it is no «بعد» before something', () => {
    expect(findIn('ar', /بعد(?=[.،؛؟]|$)/u)).toEqual([]);
  });
});

describe('in Persian', () => {
  it('marks are Persian ones', () => {
    const latin = /\p{Script=Arabic}\p{M}*[,;?"]|[,;?]\s*\p{Script=Arabic}|\p{Script=Arabic} “/u;
    expect(findIn('fa', latin)).toEqual([]);
  });

  it('prefixes and suffixes are joined by a non-joiner, not by a space', () => {
    const apart = /(?<![\p{L}\p{M}\u200C])(?:ن?می|ها|های|هایی|هایش|تر|ترین)(?![\p{L}\p{M}\u200C])/u;
    expect(findIn('fa', apart)).toEqual([]);
  });

  it('a non-joiner stands between two letters', () => {
    expect(findIn('fa', /(?<![\p{L}\p{M}])\u200C|\u200C(?!\p{L})/u)).toEqual([]);
  });

  it('the ezafe of a silent ه is a hamza above it', () => {
    expect(findIn('fa', /ه\u200Cی(?!\p{L})/u)).toEqual([]);
  });
});

describe('in Russian', () => {
  it('a dash between words is «—»; between years it is «–»', () => {
    expect(findIn('ru', /\s[-–]\s|(?<!\d)–|–(?!\d)/u)).toEqual([]);
  });

  it('quotations stand in «»', () => {
    expect(INTERFACE.ru.filter(([, text]) => /["“”]/u.test(text))).toEqual([]);
  });
});

it('in English apostrophe and quotation marks are round', () => {
  expect([...INTERFACE.en, ...CONTENT.en].filter(([, text]) => /['"]/u.test(text))).toEqual([]);
});

it('a line of the glossary ends with a full stop, in every language', () => {
  const lines = Object.values(CONTENT).flat();
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter(([, text]) => !text.endsWith('.'))).toEqual([]);
});

/** A text in quotation marks: a word of Arabic or Russian letters, a space, and another. */
const SENTENCE =
  /'[^'|\n]*[\p{Script=Arabic}\p{Script=Cyrillic}]{2,} [\p{Script=Arabic}\p{Script=Cyrillic}]{2,}[^'|\n]*'/gu;

const IN_ARABIC_ALONE = new Set([
  // A citation is in Arabic whatever the page's language, as is the article that it cites.
  'src/core/news/citation.ts',
  // How a single sign of a text is read (﷽).
  'pipeline/cards/drawable.ts',
]);

it('no wording stands outside the dictionaries, in pages, cards, feeds or the embed', () => {
  const loose = [...sourcesIn('src'), ...sourcesIn('pipeline')]
    .filter(([name]) => !IN_ARABIC_ALONE.has(name))
    .flatMap(([name, source]) => (source.match(SENTENCE) ?? []).map((text) => `${name}: ${text}`));
  expect(loose).toEqual([]);
});

it('buttons are found in the sources', () => {
  expect([...BUTTONS]).toEqual(expect.arrayContaining(['saved.file', 'error.retry', 'share.copy']));
});
