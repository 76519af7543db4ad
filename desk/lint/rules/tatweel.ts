import { CONJUNCTION } from '../../../src/core/arabic/clitics.ts';
import type { Slip } from './finding.ts';

/** An Arabic letter or vowel mark. */
const LETTER =
  /[\u0620-\u063F\u0641-\u065F\u066E-\u06D3\u06D5-\u06DC\u06EE\u06EF\u06FA-\u06FC\u06FF]/;
const LETTERS_BEFORE = /[\u0621-\u063A\u0641-\u064A]*$/;
const LETTERS_AFTER = /^[\u0621-\u063A\u0641-\u064A]*/;

/** Letters that join the next one: only these can be stretched. After others a tatweel is a dash. */
const JOINING = /[بتثجحخسشصضطظعغفقكلمنهيئ]$/;

/** What is written onto a word, and ه. */
const PREFIX = new RegExp(`^${CONJUNCTION}?(?:[بكلسه]|[بك]?ال|لل)?$`);

/** ه, also of a year: «1444 هـ». */
const HEH = /(?:^|[^\p{L}\p{M}])ه$/u;

/**
 * Tatweel in or around a word. It is right after a prefix or an abbreviation (لـ«كلمة», الـ20, هـ,
 * جـ, صـ 12), before an ending (ـها), and under a mark (الرحمـٰن). Certain only where it stretches
 * one word: between two words it is a dash, and removing it would join them.
 */
export const findTatweel = (text: string): Slip[] =>
  [...text.matchAll(/\u0640+/g)].flatMap(({ 0: run, index }) => {
    const end = index + run.length;
    const [before, after] = [text.slice(0, index), text.slice(end)];
    if (/^\p{M}/u.test(after)) return [];
    const slip = (told: Pick<Slip, 'cure' | 'isCertain'>): Slip[] => [
      { rule: 'tatweel', start: index, end, ...told },
    ];
    const isAfterLetter = LETTER.test(before.at(-1) ?? '');
    const isBeforeLetter = LETTER.test(after.charAt(0));
    if (!isAfterLetter && !isBeforeLetter)
      return slip({ cure: run.length === 1 ? '–' : null, isCertain: false });
    if (isAfterLetter && isBeforeLetter)
      return slip({ cure: '', isCertain: isStretched(before, run, after) });
    const part = isAfterLetter ? LETTERS_BEFORE.exec(before)?.[0] : LETTERS_AFTER.exec(after)?.[0];
    if (run.length > 1)
      return slip({ cure: '\u0640', isCertain: isAfterLetter && PREFIX.test(part ?? '') });
    // A part of more than three letters is a word with a dash attached.
    const isPart = part !== undefined && (PREFIX.test(part) || part.length <= 3);
    return isPart ? [] : slip({ cure: '', isCertain: false });
  });

const ARTICLE = new RegExp(`^${CONJUNCTION}?ال`);

/** Whether a tatweel between two letters can be nothing but a stretch. */
const isStretched = (before: string, run: string, after: string): boolean => {
  if (!JOINING.test(before) || HEH.test(before) || ARTICLE.test(after)) return false;
  const [first, rest] = [
    LETTERS_BEFORE.exec(before)?.[0] ?? '',
    LETTERS_AFTER.exec(after)?.[0] ?? '',
  ];
  // «إيرانـتركيا» may be two words; a part of one or two letters is no word, and nobody doubles a
  // dash.
  return run.length > 1 || first.length <= 2 || rest.length <= 2;
};
