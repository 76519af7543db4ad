import { headlineOf } from '../../src/core/news/headline.ts';
import { formsOf } from '../names/forms-of.ts';
import { listViews } from '../pages/list-views.ts';
import { readContent } from '../../src/core/content-files/read-content.ts';
import { readGlossary } from '../../src/core/content-files/read-glossary.ts';
import { readSynonyms } from '../../src/core/content-files/read-synonyms.ts';
import { readIndexVersion } from '../search/index-version.ts';
import { writeSearch } from '../search/write-search.ts';
import { writeArchive } from '../write-archive.ts';
import { writeIds } from '../write-ids.ts';
import { sortIntoLists, writeLists } from '../write-lists.ts';
import type { Work } from './work.ts';

export type Prepared = Awaited<ReturnType<typeof prepare>>;

/** Reads the content, and writes what is known of it as a whole. */
export const prepare = async ({ config, output: { artefacts }, step }: Work) => {
  const { articles, withdrawn } = await step(
    'read and check',
    'articles',
    () => readContent(config.contentDir),
    (content) => content.articles.length,
  );
  const lists = sortIntoLists(articles.map(headlineOf));
  const described = await step(
    'lists',
    'lists',
    () => writeLists(lists, artefacts),
    () => Object.keys(lists).length,
  );
  const months = await step('archive', 'months', () => writeArchive(lists.all, artefacts));
  await step('ids', 'articles', () => writeIds(articles, artefacts));
  const names = await step('glossary', 'names', () => readGlossary(config.contentDir));
  const synonyms = await readSynonyms(config.contentDir);
  const views = listViews({ articles, names, months, lists: described.lists });
  return { articles, withdrawn, lists, described, names, synonyms, views };
};

/** Returns the name of the index in the manifest. */
export const makeIndex = (
  { output, step }: Work,
  { articles, names, synonyms }: Prepared,
): Promise<string> =>
  step(
    'search',
    'articles',
    async () =>
      writeSearch({
        articles,
        names: [...names.map(formsOf), ...synonyms],
        artefacts: output.artefacts,
        keepFolder: output.keepFolder,
        version: await readIndexVersion(),
      }),
    () => articles.length,
  );
