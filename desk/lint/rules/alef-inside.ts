import { CONJUNCTION, PREPOSITION } from '../../../src/core/arabic/clitics.ts';
import type { LintRule } from '../../../src/core/news/lint-rules.ts';

/** A word with its slip corrected. */
export type Known = { rule: LintRule; cure: string; isCertain: boolean };

const INNER = /ى(?=[\u0621-\u063A\u0641-\u064A])/g;

/** A preposition with a pronoun, which cannot be split into two words: «علىه» is not «على ه». */
const WITH_PRONOUN = new RegExp(`^(${CONJUNCTION}?(?:عل|إل|لد))ى(ه|ها|هما|هن|ك|كن|نا)$`);

/** Words ending in ى, with another word attached: «علىمستوى», «كبرىفضائية». */
const RUN_INTO =
  /^([وفبكل]?(?:ال)?(?:على|إلى|الى|حتى|متى|لدى|مدى|سوى|كبرى|صغرى|أخرى|إحدى|مستوى|منتدى|مستشفى|مبنى|ملتقى|موسى|عيسى|مصطفى|ليلى|سلمى|هدى|منى|نجوى|شكوى|دعوى|فتوى|قوى|قرى|أولى|أعلى|أدنى|أقصى|ذكرى|حمى|تولى|تلقى|أجرى|جرى|أدى|أعطى|رأى|بنى|نفى|انتهى|التقى|تبنى|تخطى|مضى|يرى|يبقى|يسعى|تسعى|أبدى|ألقى|مقتضى|محتوى))([\u0621-\u064A]{2,})$/;

/**
 * ى never stands within a word: either another letter is meant, or two words without a space. A
 * person decides which; only the few words with a single reading are certain.
 */
export const cureInside = (word: string): Known | null => {
  if (word.endsWith('ىء')) return { rule: 'alef-maqsura', ...cureHamza(word) };
  if (word.search(INNER) === -1) return null;
  const rule = 'alef-maqsura';
  if (WITH_PRONOUN.test(word))
    return { rule, cure: word.replace(WITH_PRONOUN, '$1ي$2'), isCertain: true };
  return { rule, cure: proposeCure(word), isCertain: false };
};

const proposeCure = (word: string): string => {
  if (RUN_INTO.test(word)) return word.replace(RUN_INTO, '$1 $2');
  if (/ىال/.test(word)) return word.replace(/ىال/, 'ى ال');
  return word.replaceAll(INNER, 'ي');
};

const CLITICS = new RegExp(
  `^${CONJUNCTION}?(?:[بك]?ال(?=\\p{L}{3})|لل(?=\\p{L}{3})|${PREPOSITION}?(?=\\p{L}{4}))`,
  'u',
);

/** Past tenses and passives of three letters, whose hamza follows a short vowel. */
const SHORT_VOWEL = /^(?:وط|خط|ظم|صد|بد|قر|دف|نش)ىء$/;

/** سيئ, whose ي stays before its hamza. */
const BAD = new RegExp(`^(?:${CONJUNCTION}?${PREPOSITION}?(?:ال|لل)?)سىء$`);

/** «ىء» is «يء» after a long vowel (شيء, بطيء, مضيء) and «ئ» after a short one (شاطئ, مخطئ). */
const cureHamza = (word: string): Omit<Known, 'rule'> => {
  if (BAD.test(word)) return { cure: word.replace(/ىء$/, 'يئ'), isCertain: false };
  const front = AFTER_LONG_A.test(word) ? '' : (CLITICS.exec(word)?.[0] ?? '');
  const stem = word.slice(front.length);
  const isLong =
    (stem.length <= 4 || /[^و]ضىء$/.test(stem)) &&
    !AFTER_LONG_A.test(stem) &&
    !/^.يىء$/u.test(stem) &&
    !SHORT_VOWEL.test(stem);
  return {
    cure: word.replace(/ىء$/, isLong ? 'يء' : 'ئ'),
    isCertain: /^(?:[وف]?[بك]?ال)?شىء$/.test(word),
  };
};

/** شاطئ, طوارئ, لاجئ. */
const AFTER_LONG_A = /ا\p{L}ىء$/u;
