import { existsSync } from 'node:fs';
import path from 'node:path';
import { foldLetters } from '../arabic/fold.ts';
import type { NameForms } from '../arabic/names.ts';
import { synonymsSchema } from '../news/synonyms.schema.ts';
import { ContentError, show, type Problem } from './content-problem.ts';
import { readJsonFile } from './read-json-file.ts';

const FILE = 'synonyms.json';

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
  const groupOf = new Map<string, number>();
  for (const [at, words] of groups.entries())
    for (const [place, word] of words.entries()) {
      const before = groupOf.get(foldLetters(word));
      groupOf.set(foldLetters(word), at);
      if (before === undefined || before === at) continue;
      problems.push({
        file: FILE,
        field: `groups[${at}][${place}]`,
        expected: `a word of no other group; join this one with groups[${before}]`,
        found: show(word),
      });
    }
  if (problems.length > 0) throw new ContentError(problems);
  return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others]]));
};
