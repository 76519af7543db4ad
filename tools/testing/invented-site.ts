import { artefactsInMemory } from '../../pipeline/site/artefacts.ts';
import { sortIntoLists } from '../../pipeline/lists/sort-into-lists.ts';
import { writeLists } from '../../pipeline/lists/write-lists.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { compareHeadlines, headlineOf } from '../../src/core/news/headline.ts';
import { MANIFEST_PATH } from '../../src/core/site/manifest.ts';
import { LostFileError, type GetJson } from '../../src/data/get-json.ts';

/** The data files of a build of some articles, for tests; `read` lists the files that were requested. */
export const inventSite = async (articles: readonly Article[]) => {
  const artefacts = artefactsInMemory();
  const lists = sortIntoLists([...articles].sort(compareHeadlines).map(headlineOf));
  const manifest = { ...(await writeLists(lists, artefacts)), search: 'none' };
  const read: string[] = [];
  const lost = new Map<string, number>();
  const getJson: GetJson = async (path) => {
    read.push(path);
    const status = [...lost].find(([part]) => path.includes(part))?.[1];
    if (status !== undefined) throw new LostFileError(path, status);
    return path === MANIFEST_PATH ? manifest : JSON.parse(await artefacts.read(path));
  };
  return {
    getJson,
    read,
    /** From now on, files with this in their path answer with a status instead. */
    lose: (part: string, status: number) => void lost.set(part, status),
  };
};
