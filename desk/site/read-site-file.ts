import { existsSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '../../src/core/content-files/content-problem.ts';
import { readJsonFile } from '../../src/core/content-files/read-json-file.ts';
import { siteSchema, type SiteFile } from '../../src/core/newsroom/site.schema.ts';

const FILE = 'site.json';

/** What the newsroom says about itself; null in a content folder without the file. @throws ContentError */
export const readSiteFile = async (contentDir: string): Promise<SiteFile | null> => {
  if (!existsSync(path.join(contentDir, FILE))) return null;
  const result = await readJsonFile(contentDir, FILE, siteSchema);
  if ('problems' in result) throw new ContentError(result.problems);
  return result.content;
};
