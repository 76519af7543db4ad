import { readGlossary } from '../../src/core/content-files/read-glossary.ts';
import { readOwnFiles } from './gazetteer-files.ts';
import { createProposer, type ProposeFor } from './propose-places.ts';

/** What proposes places with the names of a content folder. @throws ContentError when its glossary or its gazetteer is bad. */
export const openProposer = async (contentDir: string): Promise<ProposeFor> =>
  createProposer(await readGlossary(contentDir), await readOwnFiles(contentDir));
