import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { withdrawnSchema, type Withdrawn } from '../news/withdrawn.schema.ts';
import { show, type Problem } from './content-problem.ts';
import { readJsonFile } from './read-json-file.ts';

const SCHEMA_FILE = 'withdrawn.schema.json';

/** A tombstone as it was read, and where. */
type ReadWithdrawn = { file: string; withdrawn: Withdrawn };

/** Every tombstone of a content folder, by id, and all that is wrong with them. */
export const readWithdrawn = async (
  contentDir: string,
): Promise<{ read: ReadWithdrawn[]; problems: Problem[] }> => {
  const names = await readdir(path.join(contentDir, 'withdrawn')).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json') && name !== SCHEMA_FILE);
  const read: ReadWithdrawn[] = [];
  const problems: Problem[] = [];
  for (const name of files.sort()) {
    const file = `withdrawn/${name}`;
    const result = await readJsonFile(contentDir, file, withdrawnSchema);
    if ('problems' in result) {
      problems.push(...result.problems);
    } else if (name !== `${result.content.id}.json`) {
      problems.push({
        file,
        field: 'id',
        expected: `"${path.basename(name, '.json')}", the file's name; rename one of them`,
        found: show(result.content.id),
      });
    } else {
      read.push({ file, withdrawn: result.content });
    }
  }
  return { read, problems };
};
