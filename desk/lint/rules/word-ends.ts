import { createRequire } from 'node:module';
import type { RuleName, Slip } from '../finding.ts';

type EndRule = 'alef-maqsura' | 'taa-marbuta';

const lists = createRequire(import.meta.url)('./word-ends.json') as Record<
  EndRule,
  Record<string, string>
>;

// Maps, for an object also answers to words such as "constructor".
const words: Record<EndRule, ReadonlyMap<string, string>> = {
  'alef-maqsura': new Map(Object.entries(lists['alef-maqsura'])),
  'taa-marbuta': new Map(Object.entries(lists['taa-marbuta'])),
};

const WORD = /[\p{L}\p{M}]+/gu;
const CLITICS = /^[وف]?[بكل]?/;

/** ى for ي and ه for ة at a word's end, or the other way round, where only one of them is a word. */
export const findWordEnds = (text: string): Slip[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const known = lookUp('alef-maqsura', word) ?? lookUp('taa-marbuta', word) ?? lookInside(word);
    if (known === null) return [];
    const { rule, cure, isCertain } = known;
    return [{ rule, start: index, end: index + word.length, cure, isCertain }];
  });

type Known = { rule: RuleName; cure: string; isCertain: boolean };

const lookUp = (rule: EndRule, word: string): Known | null => {
  const longest = CLITICS.exec(word)?.[0].length ?? 0;
  for (let length = 0; length <= longest; length += 1) {
    const right = words[rule].get(word.slice(length));
    if (right !== undefined) return { rule, cure: word.slice(0, length) + right, isCertain: true };
  }
  return null;
};

const INNER = /ى(?=[\u0621-\u063A\u0641-\u064A])/g;

/** ى never stands within a word; ال and a possessive ه never stand on one word, but for roots in ه. */
const lookInside = (word: string): Known | null => {
  if (word.endsWith('ىء')) {
    const isThing = /^[وف]?[بكل]?(?:ال)?شىء$/.test(word);
    const cure = isThing ? word.replace(/ىء$/, 'يء') : word.replace(/ىء$/, 'ئ');
    return { rule: 'alef-maqsura', cure, isCertain: isThing };
  }
  // Two words without a space: «إلىالآن».
  if (/ىال/.test(word))
    return { rule: 'alef-maqsura', cure: word.replace(/ىال/, 'ى ال'), isCertain: false };
  if (word.search(INNER) !== -1)
    return { rule: 'alef-maqsura', cure: word.replaceAll(INNER, 'ي'), isCertain: true };
  const isNisba = /^[وفبك]?ال\p{L}{2,}يه$/u.test(word) && !ROOTS_IN_HEH.test(word);
  return isNisba ? { rule: 'taa-marbuta', cure: word.replace(/ه$/, 'ة'), isCertain: false } : null;
};

// Their ه is a letter of the root, or of a loan word.
const ROOTS_IN_HEH = new RegExp(
  `(?:${'توجيه وجيه تنبيه نبيه شبيه تشبيه ترفيه سفيه تسفيه فقيه تمويه تنويه تشويه نزيه تنزيه كريه تيه تأليه مليه والديه باليه بوفيه كافيه شاليه أتيليه اتيليه جنيه'.replaceAll(' ', '|')})$`,
);
