import { foldLetters } from '../../src/core/arabic/fold.ts';
import type { NameForms } from '../../src/core/arabic/names.ts';
import type { Name } from '../../src/core/news/name.schema.ts';

/**
 * The spellings of a name that a search treats as equal. A person's are compared word by word, so
 * that a surname is found in every script, and shorter forms add nothing. The words of a place or
 * an organisation may stand in another order in other languages (آسيا الوسطى, Central Asia): of its
 * spellings only those count that share a word with the preferred one in the same position, or are
 * one word. A character such as + cannot be searched for.
 */
export const formsOf = ({
  kind,
  name,
  variants,
  adjectives = [],
  latin,
  cyrillic,
}: Name): NameForms => {
  const parts = name.split(' ');
  const isAligned = (form: string) => {
    const words = form.split(' ');
    if (kind === 'person') return words.length === parts.length;
    return (
      parts.length === 1 ||
      (words.length === 1 && parts.length === 2) ||
      words.some((word, at) => foldLetters(word) === foldLetters(parts[at] ?? ''))
    );
  };
  const others = [...variants, ...adjectives, ...latin, ...cyrillic];
  return [name, ...others.filter((form) => isAligned(form) && !/[^\p{L}\p{M}\p{N}]$/u.test(form))];
};
