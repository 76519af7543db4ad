import path from 'node:path';
import type { z } from 'zod';
import { show, type Problem } from './content-problem.ts';
import { listContentFiles, type ContentPart } from './list-content-files.ts';
import { readJsonFile } from './read-json-file.ts';

/** The content of a file, and the file's path from the content folder. */
type Read<Thing> = { file: string; thing: Thing };

/** Every file of a part whose files are named by their ids, and everything that is wrong with them. */
export const readPart = async <Thing extends { id: string }>(
  contentDir: string,
  part: ContentPart,
  schema: z.ZodType<Thing>,
): Promise<{ read: Read<Thing>[]; problems: Problem[] }> => {
  const read: Read<Thing>[] = [];
  const problems: Problem[] = [];
  for (const file of await listContentFiles(contentDir, part)) {
    const result = await readJsonFile(contentDir, file, schema);
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    const misnamed = findMisnaming(file, result.content);
    problems.push(...misnamed);
    if (misnamed.length === 0) read.push({ file, thing: result.content });
  }
  return { read, problems };
};

/** A thing's id and its file's name must be the same. */
export const findMisnaming = (file: string, { id }: { id: string }): Problem[] => {
  const name = path.posix.basename(file, '.json');
  const expected = `"${name}", the file's name; rename one of them`;
  return name === id ? [] : [{ file, field: 'id', expected, found: show(id) }];
};
