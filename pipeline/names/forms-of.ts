import { foldLetters } from '../../src/core/arabic/fold.ts';
import type { NameForms } from '../../src/core/arabic/names.ts';
import type { Name } from '../../src/core/news/name.schema.ts';

/**
 * The spellings by which a search equates words. A person's go word by word, so that a surname is found
 * in every script, and shorter ones add nothing. A place or organisation of several words has them in
 * another order elsewhere (آسيا الوسطى, Central Asia): of its spellings only those count that have a
 * word of the preferred one in the same place, or are one word. A sign such as + is not searched for.
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
