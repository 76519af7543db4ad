import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { nameSchema, type Name } from '../news/name.schema.ts';
import { ContentError, show, type Problem } from './content-problem.ts';
import { tidyAddress } from './tidy-addresses.ts';
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
    else {
      const sources = result.content.sources.map((source) => ({
        ...source,
        url: tidyAddress(source.url),
      }));
      read.push({ ...result.content, sources });
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return read;
};
