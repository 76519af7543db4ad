import { CONJUNCTION, PREPOSITION } from '../../../src/core/arabic/clitics.ts';
import { foldLetters } from '../../../src/core/arabic/fold.ts';
import type { Name } from '../../../src/core/news/name.schema.ts';
import type { Slip } from './finding.ts';

/** The spellings that the glossary does not prefer, with the preferred one. */
export type PreferredNames = { preferred: ReadonlyMap<string, string>; pattern: RegExp | null };

const FRONT = `${CONJUNCTION}?${PREPOSITION}?`;
const LETTER = '[\\p{L}\\p{M}]';

/** Prepares the glossary's spellings; only those of the same words as the preferred name count. */
export const createPreferredNames = (names: readonly Name[]): PreferredNames => {
  const own = new Set(names.map(({ name }) => name));
  const preferred = new Map(
    names.flatMap(({ name, variants }) =>
      variants
        .filter((form) => !own.has(form) && isOtherSpelling(form, name, variants))
        .map((form) => [form, name] as const),
    ),
  );
  // The longest first, because one spelling may begin with another.
  const forms = [...preferred.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern =
    forms.length === 0
      ? null
      : new RegExp(`(?<!${LETTER})${FRONT}(${forms.join('|')})(?!${LETTER})`, 'gu');
  return { preferred, pattern };
};

/** Letters that newspapers confuse because they sound alike. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[قغجخ]/g, 'ك'],
  [/[طثد]/g, 'ت'],
  [/[ضظذ]/g, 'ز'],
  [/ص/g, 'س'],
  [/(.)\1/g, '$1'],
];

/** A word by its consonants, as it sounds. */
const soundOf = (word: string): string =>
  ALIKE.reduce(
    (sound, [letters, as]) => sound.replaceAll(letters, as),
    word.replace(/^ال/, '').replaceAll(/[ءآأؤإئاةهوىي\p{M}]/gu, ''),
  );

/**
 * Whether a form spells the same words differently. قرغيزيا and وسط آسيا are names of their own
 * and right; so are a surname alone, البريكس with the article, and ألماآتا, which is ألما آتا.
 */
const isOtherSpelling = (form: string, name: string, variants: readonly string[]): boolean => {
  const [words, own] = [form.split(' '), name.split(' ')];
  if (words.length !== own.length || `ال${name}` === form || `ال${form}` === name) return false;
  const isRunTogether = (other: string) => other.includes(' ') && plain(other) === plain(form);
  if (!form.includes(' ') && variants.some(isRunTogether)) return false;
  return words.every((word, at) => soundsLike(soundOf(word), soundOf(own[at] ?? '')));
};

/** True for words with the same consonants; if they have more than three, one may differ. */
const soundsLike = (one: string, other: string): boolean =>
  one.length === other.length &&
  Array.from(one).filter((letter, at) => letter !== other[at]).length <= (one.length > 3 ? 1 : 0);

const plain = (text: string): string => foldLetters(text).replaceAll(' ', '');

const escape = (text: string) => text.replaceAll(/[^\p{L}\p{M}\p{N}\s]/gu, String.raw`\$&`);

/**
 * Names in a spelling that the glossary does not prefer, each spelling once in an article. Never
 * certain: the source may have its own way, or it is a quotation.
 * @param seen the spellings that were already reported
 */
export const findUnpreferred = (
  text: string,
  { preferred, pattern }: PreferredNames,
  seen: Set<string>,
): Slip[] =>
  (pattern === null ? [] : [...text.matchAll(pattern)]).flatMap((match) => {
    const [word, form = ''] = match;
    if (seen.has(form)) return [];
    seen.add(form);
    const end = match.index + word.length;
    return {
      rule: 'name-not-preferred' as const,
      start: end - form.length,
      end,
      cure: preferred.get(form) ?? null,
      isCertain: false,
    };
  });
