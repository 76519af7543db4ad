import { existsSync } from 'node:fs';
import path from 'node:path';
import { siteSchema } from '../news/newsroom/site.schema.ts';
import type { Problem } from './content-problem.ts';
import { readJsonFile } from './read-json-file.ts';

const FILE = 'site.json';

/**
 * All that is wrong with the file that says whose site this is; a folder without it is right. What it says
 * is known since the program began (news/newsroom/read-newsroom.ts), which does without a wrong file.
 */
export const findSiteProblems = async (contentDir: string): Promise<Problem[]> => {
  if (!existsSync(path.join(contentDir, FILE))) return [];
  const result = await readJsonFile(contentDir, FILE, siteSchema);
  return 'problems' in result ? result.problems : [];
};
