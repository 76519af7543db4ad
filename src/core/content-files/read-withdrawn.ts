import { withdrawnSchema, type Withdrawn } from '../news/withdrawn.schema.ts';
import type { Problem } from './content-problem.ts';
import { readPart } from './read-part.ts';

/** A tombstone as it was read, and where. */
type ReadWithdrawn = { file: string; withdrawn: Withdrawn };

/** Every tombstone of a content folder, by id, and all that is wrong with them. */
export const readWithdrawn = async (
  contentDir: string,
): Promise<{ read: ReadWithdrawn[]; problems: Problem[] }> => {
  const { read, problems } = await readPart(contentDir, 'withdrawn', withdrawnSchema);
  return { read: read.map(({ file, thing }) => ({ file, withdrawn: thing })), problems };
};
