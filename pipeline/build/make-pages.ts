import type { Manifest } from '../../src/core/site/manifest.ts';
import { showsWhole } from '../../src/core/site/views.ts';
import { placeInSite } from '../articles/article-data.ts';
import { writeArticles } from '../articles/write-articles.ts';
import type { Bundle } from '../bundle/bundle.ts';
import { siteOf } from '../config.ts';
import { listMentions } from '../names/list-mentions.ts';
import { writeNames } from '../names/write-names.ts';
import { writePages } from '../pages/write-pages.ts';
import { createThreadPool } from '../threads/thread-pool.ts';
import { together } from '../threads/together.ts';
import { viewsOfWithdrawn, writeTombstones } from '../write-tombstones.ts';
import type { Prepared } from './prepare.ts';
import type { Work } from './work.ts';

type Promises = {
  preparing: Promise<Prepared>;
  bundling: Promise<Bundle>;
  indexing: Promise<string>;
};

/** Writes the articles' data and every page. */
export const makePages = async ({ config, output, step, ...promises }: Work & Promises) => {
  const { dir, artefacts } = output;
  const site = siteOf(config);
  const pool = createThreadPool(promises.indexing);
  const making = (async () => {
    const [prepared, bundled] = await together(promises.preparing, promises.bundling);
    const { articles, withdrawn, lists, described, names, views } = prepared;
    const { templateFile, renderFile } = bundled;
    // The index is not there yet, and no page that is made before it shows anything of it.
    const manifest = { ...described, search: '' };
    const sources = {
      dir,
      dirBefore: config.distDir,
      templateFile,
      renderFile,
      manifest,
      names,
      site,
    };
    const mentioned = await step('article data', 'files', (tell) =>
      writeArticles({
        articles: placeInSite(articles, lists, config.cardsNewest),
        names,
        output,
        pool,
        tell,
      }),
    );
    await step('names', 'names', () =>
      writeNames(names, listMentions(lists.all, mentioned), artefacts),
    );
    await step('withdrawn', 'notices', () => writeTombstones(withdrawn, artefacts));
    const writing = { sources, lists, output, pool };
    await step('pages', 'made anew', (tell) =>
      writePages({
        ...writing,
        views: [...views.filter((view) => !showsWhole(view)), ...viewsOfWithdrawn(withdrawn)],
        tell,
      }),
    );
    return { ...prepared, ...bundled, writing };
  })();
  try {
    const [search, { writing, ...made }] = await together(promises.indexing, making);
    const manifest: Manifest = { ...made.described, search };
    await step('fronts', 'made anew', (tell) =>
      writePages({
        ...writing,
        sources: { ...writing.sources, manifest },
        views: made.views.filter(showsWhole),
        tell,
      }),
    );
    return { ...made, site, manifest };
  } finally {
    await pool.close();
  }
};

export type Made = Awaited<ReturnType<typeof makePages>>;
