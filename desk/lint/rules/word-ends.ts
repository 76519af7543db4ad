import { createRequire } from 'node:module';
import { CONJUNCTION, PREPOSITION } from '../../../src/core/arabic/clitics.ts';
import type { Slip } from './finding.ts';
import { cureInside, type Known } from './alef-inside.ts';

const KINDS = ['certain', 'beforeWord', 'doubtful'] as const;
type EndRule = 'alef-maqsura' | 'taa-marbuta';
type Kind = (typeof KINDS)[number];

const lists = createRequire(import.meta.url)('./word-ends.json') as Record<
  EndRule,
  Record<Kind, Record<string, string>>
>;

// A Map, because an object would also answer to words such as "constructor".
const words = new Map(
  (['alef-maqsura', 'taa-marbuta'] as const).flatMap((rule) =>
    KINDS.flatMap((kind) =>
      Object.entries(lists[rule][kind]).map(([wrong, right]) => [wrong, { rule, kind, right }]),
    ),
  ),
);

const WORD = /[\p{L}\p{M}]+/gu;
const FRONT = new RegExp(`^${CONJUNCTION}?${PREPOSITION}?`);
const FIRST = new RegExp(`^${CONJUNCTION}?`);
/** A letter in front makes another word of a word this short: وفى, كفى, والى, بالى, وهى. */
const SHORT = 3;

/** ى for ي and ه for ة at a word's end, or the other way round. */
export const findWordEnds = (text: string): Slip[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    const [before, after] = [text.slice(0, index), text.slice(end)];
    const known = lookUp(word, before, after) ?? cureInside(word) ?? cureNisba(word);
    if (known === null) return [];
    // A text talks about «فى» when it stands alone in quotation marks, and holy texts keep their
    // spelling.
    const isCertain = known.isCertain && !isSpokenOf(before, after) && !isHoly(before, after);
    return [{ rule: known.rule, start: index, end, cure: known.cure, isCertain }];
  });

const lookUp = (word: string, before: string, after: string): Known | null => {
  const longest = FRONT.exec(word)?.[0].length ?? 0;
  for (let length = 0; length <= longest; length += 1) {
    const own = word.slice(length);
    const found = words.get(own);
    if (found === undefined) continue;
    const { rule, kind, right } = found;
    const isShort = own.length <= SHORT;
    if (isShort && length > (FIRST.exec(word)?.[0].length ?? 0)) continue;
    const isPlain = kind === 'certain' || (kind === 'beforeWord' && isPreposition(before, after));
    const isCertain = isPlain && !(isShort && length > 0);
    return { rule, cure: word.slice(0, length) + right, isCertain };
  }
  return null;
};

/** A machine is «آلي», which is also written «الى». */
const MACHINE =
  /(?:حاسب|حاسوب|صراف|إنسان|انسان|رد|بيع|نظام|تحكم|فرز|جهاز|سلاح|مدفع|رشاش|ذكاء|طيار|مترجم|تشغيل)\s$/;

/** «في» and «إلى» stand before a word that belongs to them. */
const isPreposition = (before: string, after: string): boolean =>
  /^\s+[«"“(]?[\p{L}\p{N}]/u.test(after) && !MACHINE.test(before);

const isSpokenOf = (before: string, after: string): boolean =>
  /[«"“”'‘’([{]$/.test(before) && /^[»"”“'’‘)\]}]/.test(after);

/** Inside ﴿…﴾, or among letters typical of the Quran: ٱ and its marks of recitation. */
const isHoly = (before: string, after: string): boolean =>
  before.lastIndexOf('﴿') > before.lastIndexOf('﴾') ||
  /[\u0671\u06D6-\u06ED]/.test(before.slice(-60) + after.slice(0, 60));

/** ال and a possessive ه never occur on one word; roots that end in ه are exceptions. */
const cureNisba = (word: string): Known | null =>
  /^[وفبك]?ال\p{L}{2,}يه$/u.test(word) && !ROOTS_IN_HEH.test(word)
    ? { rule: 'taa-marbuta', cure: word.replace(/ه$/, 'ة'), isCertain: false }
    : null;

// Their ه is a letter of the root, or of a loan word.
const ROOTS_IN_HEH = new RegExp(
  `(?:${'توجيه وجيه تنبيه نبيه شبيه تشبيه ترفيه سفيه تسفيه فقيه تمويه تنويه تشويه نزيه تنزيه كريه تيه تأليه مليه والديه باليه بوفيه كافيه شاليه أتيليه اتيليه جنيه'.replaceAll(' ', '|')})$`,
);
