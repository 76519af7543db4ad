import type { Name } from '../../../src/model/name.schema.ts';
import type { Slip } from '../finding.ts';

/** How the glossary writes a name, by the spellings that it does not prefer. */
export type PreferredNames = { preferred: ReadonlyMap<string, string>; pattern: RegExp | null };

const FRONT = '[وف]?(?:[بكل])?';
const LETTER = '[\\p{L}\\p{M}]';

/** Of a name's spellings those of as many words: a surname alone is no other spelling. */
export const createPreferredNames = (names: readonly Name[]): PreferredNames => {
  const own = new Set(names.map(({ name }) => name));
  const preferred = new Map(
    names.flatMap(({ name, variants }) =>
      variants
        .filter((form) => form.split(' ').length === name.split(' ').length && !own.has(form))
        .map((form) => [form, name] as const),
    ),
  );
  // The longest first, since one spelling may begin another.
  const forms = [...preferred.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern =
    forms.length === 0
      ? null
      : new RegExp(`(?<!${LETTER})${FRONT}(${forms.join('|')})(?!${LETTER})`, 'gu');
  return { preferred, pattern };
};

const escape = (text: string) => text.replaceAll(/[^\p{L}\p{M}\p{N}\s]/gu, String.raw`\$&`);

/**
 * Names in a spelling that the glossary does not prefer, each spelling once in an article. Never
 * certain: the source may have its own way, or it is a quotation.
 * @param seen the spellings that were told of before
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
