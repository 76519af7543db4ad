import { nameSchema, type Name } from '../news/name.schema.ts';
import { ContentError } from './content-problem.ts';
import { readPart } from './read-part.ts';
import { tidyAddress } from './tidy-addresses.ts';

/** Every name of a content folder's glossary, by id. @throws ContentError naming all that is wrong. */
export const readGlossary = async (contentDir: string): Promise<Name[]> => {
  const { read, problems } = await readPart(contentDir, 'glossary', nameSchema);
  if (problems.length > 0) throw new ContentError(problems);
  return read.map(({ thing }) => ({
    ...thing,
    sources: thing.sources.map((source) => ({ ...source, url: tidyAddress(source.url) })),
  }));
};
