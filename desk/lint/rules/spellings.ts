import { createRequire } from 'node:module';
import { CONJUNCTION, PREPOSITION } from '../../../src/core/arabic/clitics.ts';
import type { Slip } from './finding.ts';

const { names } = createRequire(import.meta.url)('./spellings.json') as {
  names: readonly (readonly string[])[];
};

const FRONT = `${CONJUNCTION}?(?:${PREPOSITION}|لل)?(?:ال)?`;
const END = '(?:ي|ية|يا|يين|يون|يات)?';

type Spelling = { stem: string; pattern: RegExp };

const groups: readonly (readonly Spelling[])[] = names.map((stems) =>
  stems.map((stem) => ({
    stem,
    pattern: new RegExp(`(?<![\\p{L}\\p{M}])${FRONT}(${stem})${END}(?![\\p{L}\\p{M}])`, 'gu'),
  })),
);

/** The spelling of a name that an article uses most (the first of equals), and its other spellings. */
export type Preference = { preferred: string; others: readonly Spelling[] };

/** Which names an article spells in more than one way. */
export const findPreferences = (texts: readonly string[]): Preference[] => {
  const all = texts.join('\n');
  return groups.flatMap((group) => {
    const counted = group
      .map((spelling) => ({ spelling, count: [...all.matchAll(spelling.pattern)].length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    const [most, ...others] = counted;
    return most === undefined || others.length === 0
      ? []
      : [{ preferred: most.spelling.stem, others: others.map(({ spelling }) => spelling) }];
  });
};

/** Names that are spelt differently from most places in the article. Never certain: it may be a quotation. */
export const findSpellings = (text: string, preferences: readonly Preference[]): Slip[] =>
  preferences.flatMap(({ preferred, others }) =>
    others.flatMap(({ pattern, stem }) =>
      [...text.matchAll(pattern)].map(({ 0: word, index }) => {
        const start = index + word.indexOf(stem);
        return {
          rule: 'name-spelt-two-ways' as const,
          start,
          end: start + stem.length,
          cure: preferred,
          isCertain: false,
        };
      }),
    ),
  );
