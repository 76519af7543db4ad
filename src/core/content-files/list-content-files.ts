import path from 'node:path';
import { listFiles } from './list-files.ts';

/** The parts of a content folder whose JSON files hold one thing each. */
export type ContentPart = 'articles' | 'stories' | 'withdrawn' | 'glossary' | 'imported/texts';

/**
 * The JSON files of a part, in order, as paths from the content folder; none if the part is
 * missing. The schema beside them is left out. A folder whose name ends like a file's is listed, so
 * that it is reported.
 */
export const listContentFiles = async (contentDir: string, part: ContentPart): Promise<string[]> =>
  (await listFiles(path.join(contentDir, part), { alsoFolders: true }))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => path.posix.join(part, name))
    .sort();
