import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseMark } from '../newsroom/parse-mark.ts';
import { siteSchema } from '../newsroom/site.schema.ts';
import type { Problem } from './content-problem.ts';
import { readJsonFile } from './read-json-file.ts';

const FILE = 'site.json';

/**
 * Everything that is wrong with site.json and with its mark; a folder without the file is right.
 * The file was read when the program began (newsroom/read-newsroom.ts), which ignores a faulty
 * one.
 */
export const findSiteProblems = async (contentDir: string): Promise<Problem[]> => {
  if (!existsSync(path.join(contentDir, FILE))) return [];
  const result = await readJsonFile(contentDir, FILE, siteSchema);
  if ('problems' in result) return result.problems;
  const { mark } = result.content;
  return mark === undefined ? [] : findMarkProblems(contentDir, mark);
};

const findMarkProblems = async (contentDir: string, file: string): Promise<Problem[]> => {
  const svg = await readFile(path.join(contentDir, file), 'utf8').catch(() => null);
  if (svg === null)
    return [
      {
        file: FILE,
        field: 'mark',
        expected: 'a file beside this one that can be read',
        found: `no ${file}`,
      },
    ];
  const result = parseMark(svg);
  if ('mark' in result) return [];
  return result.problems.map((problem) => ({ file, field: '', ...problem }));
};
