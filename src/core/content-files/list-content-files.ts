import path from 'node:path';
import { listFiles } from './list-files.ts';

/** The parts of a content folder that hold a JSON file a thing. */
export type ContentPart = 'articles' | 'withdrawn' | 'glossary' | 'imported/texts';

/**
 * The JSON files of a part, from the content folder and in order: none when there is no such part. Its
 * schema, which lies beside them, is none of them. A folder with such a name is, so that it is told of.
 */
export const listContentFiles = async (contentDir: string, part: ContentPart): Promise<string[]> =>
  (await listFiles(path.join(contentDir, part), { alsoFolders: true }))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => path.posix.join(part, name))
    .sort();
