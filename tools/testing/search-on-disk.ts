import { artefactsOnDisk } from '../../pipeline/site/artefacts.ts';
import { writeSearch } from '../../pipeline/search/write-search.ts';
import { compareHeadlines } from '../../src/core/news/headline.ts';
import { articleDataPath, MANIFEST_PATH } from '../../src/core/site/manifest.ts';
import { ARTICLES } from './invented-index.ts';

/** Writes the files that the search of a built site reads, for the invented articles, into a folder. */
export const writeSearchOnDisk = async (dist: string): Promise<void> => {
  const artefacts = artefactsOnDisk(dist);
  const search = await writeSearch({
    articles: [...ARTICLES].sort(compareHeadlines),
    names: [['كازاخستان', 'Kazakhstan']],
    artefacts,
    keepFolder: () => false,
    version: 'test',
  });
  for (const each of ARTICLES)
    await artefacts.write(articleDataPath(each.id), JSON.stringify(each));
  await artefacts.write(MANIFEST_PATH, JSON.stringify({ search }));
};
