import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { foldLetters } from '../src/model/arabic-text/fold.ts';
import type { NameForms } from '../src/model/arabic-text/names.ts';
import { nameSchema, type Name } from '../src/model/name.schema.ts';
import { ContentError, show, type Problem } from './content-problem.ts';
import { readJsonFile } from './read-json-file.ts';

const SCHEMA_FILE = 'name.schema.json';

/** Every name of a content folder's glossary, by id. @throws ContentError naming all that is wrong. */
export const readGlossary = async (contentDir: string): Promise<Name[]> => {
  const all = await readdir(path.join(contentDir, 'glossary')).catch(() => []);
  const read: Name[] = [];
  const problems: Problem[] = [];
  for (const file of all.filter((name) => name.endsWith('.json') && name !== SCHEMA_FILE).sort()) {
    const result = await readJsonFile(contentDir, `glossary/${file}`, nameSchema);
    if ('problems' in result) problems.push(...result.problems);
    else if (file !== `${result.content.id}.json`)
      problems.push({
        file: `glossary/${file}`,
        field: 'id',
        expected: `"${path.basename(file, '.json')}", the file's name; rename one of them`,
        found: show(result.content.id),
      });
    else read.push(result.content);
  }
  if (problems.length > 0) throw new ContentError(problems);
  return read;
};

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
