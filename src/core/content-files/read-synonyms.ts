import { existsSync } from 'node:fs';
import path from 'node:path';
import { createAnalyzer } from '../arabic/analyzer.ts';
import { foldLetters } from '../arabic/fold.ts';
import type { NameForms } from '../arabic/names.ts';
import { withoutArticle } from '../arabic/stem.ts';
import { synonymsSchema } from '../news/synonyms.schema.ts';
import { ContentError, show, type Problem } from './content-problem.ts';
import { readJsonFile } from './read-json-file.ts';

const FILE = 'synonyms.json';
const { tokenize } = createAnalyzer([]);
const isCommon = (word: string) => tokenize(word).every(({ readings }) => readings.length === 0);

/**
 * Groups of words that a search treats as one; none without such a file.
 * @throws ContentError naming all that is wrong.
 */
export const readSynonyms = async (contentDir: string): Promise<NameForms[]> => {
  if (!existsSync(path.join(contentDir, FILE))) return [];
  const result = await readJsonFile(contentDir, FILE, synonymsSchema);
  if ('problems' in result) throw new ContentError(result.problems);
  const { groups } = result.content;
  const problems: Problem[] = [];
  const placeOf = new Map<string, { at: number; field: string }>();
  for (const [at, words] of groups.entries())
    for (const [place, word] of words.entries()) {
      const field = `groups[${at}][${place}]`;
      const key = withoutArticle(foldLetters(word));
      const before = placeOf.get(key);
      if (before === undefined) placeOf.set(key, { at, field });
      const expected = isCommon(word)
        ? 'a word that is looked for; this one is too common'
        : before?.at === at
          ? `another word than ${before.field}`
          : before && `a word of no other group; join this one with groups[${before.at}]`;
      if (expected !== undefined) problems.push({ file: FILE, field, expected, found: show(word) });
    }
  if (problems.length > 0) throw new ContentError(problems);
  return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others]]));
};
