import { countCoverage, countSets } from '../../src/core/site/coverage.ts';
import { PLACES } from '../../src/core/news/country.ts';
import type { Headline } from '../../src/core/news/headline.ts';
import {
  coveragePath,
  firstFrontPage,
  listIndexPath,
  listPagePath,
  MANIFEST_PATH,
  PAGE_SIZE,
  pageCount,
  type ListEntry,
  type Listing,
  type ListName,
  type Manifest,
} from '../../src/core/site/manifest.ts';
import { contentHash, type Artefacts } from '../site/artefacts.ts';
import { headlinesOf, type Lists } from './sort-into-lists.ts';
import { writeFront, type Arranged } from './write-front.ts';

const LIST_NAMES: readonly ListName[] = ['all', ...PLACES];

/**
 * Writes every list as numbered pages and an index, and what the front page shows besides.
 * @returns what the manifest says of them
 */
export const writeLists = async (
  lists: Lists,
  artefacts: Artefacts,
  arranged: Arranged = { lead: null, stories: [] },
): Promise<Listing> => {
  const entries: [ListName, ListEntry][] = [];
  for (const name of LIST_NAMES)
    entries.push([name, await writeList(name, headlinesOf(lists, name), artefacts)]);
  const coverage = countCoverage(lists.all);
  const content = JSON.stringify(coverage);
  await artefacts.write(coveragePath(contentHash(content)), content);
  return {
    coverage: contentHash(content),
    lists: Object.fromEntries(entries) as Manifest['lists'],
    sets: countSets(coverage),
    front: await writeFront(lists, arranged, artefacts),
  };
};

/** Writes the manifest, which names all files with a hash in their names; returns it. */
export const writeManifest = async (
  manifest: Manifest,
  artefacts: Artefacts,
): Promise<Manifest> => {
  await artefacts.write(MANIFEST_PATH, JSON.stringify(manifest));
  return manifest;
};

const writeList = async (
  name: ListName,
  list: readonly Headline[],
  artefacts: Artefacts,
): Promise<ListEntry> => {
  const count = list.length;
  if (count === 0) return { count, front: [], index: null };
  const hashes: string[] = [];
  for (let page = 1; page <= pageCount(count); page += 1) {
    const content = JSON.stringify(
      list.slice(Math.max(count - page * PAGE_SIZE, 0), count - (page - 1) * PAGE_SIZE),
    );
    const hash = contentHash(content);
    hashes.push(hash);
    await artefacts.write(listPagePath(name, page, hash), content);
  }
  const content = JSON.stringify(hashes);
  const index = contentHash(content);
  await artefacts.write(listIndexPath(name, index), content);
  return { count, front: hashes.slice(firstFrontPage(count) - 1).reverse(), index };
};
