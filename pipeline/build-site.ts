import path from 'node:path';
import { headlineOf } from '../src/model/headline.ts';
import { MANIFEST_PATH, type Manifest } from '../src/model/manifest.ts';
import { showsWhole } from '../src/model/shows-whole.ts';
import { bundle, type Bundle } from './bundle/bundle.ts';
import { createCardCache } from './cards/card-cache.ts';
import { readDesignVersion } from './cards/design-version.ts';
import { createCardDrawer } from './cards/draw-card.ts';
import { siteOf, type BuildConfig } from './config.ts';
import { readEmbedStyles } from './pages/embed-template.ts';
import { listViews } from './pages/list-views.ts';
import { readTemplate } from './pages/page-template.ts';
import { readContent } from './read-content.ts';
import { formsOf } from './names/forms-of.ts';
import { readGlossary } from './read-glossary.ts';
import { listMentions } from './names/list-mentions.ts';
import { writeNames } from './names/write-names.ts';
import { readIndexVersion } from './search/index-version.ts';
import { writeSearch } from './search/write-search.ts';
import { createThreadPool } from './threads/thread-pool.ts';
import { together } from './threads/together.ts';
import type { SiteUnderWay } from './site/open-site.ts';
import { copyMedia } from './copy-media.ts';
import { createSteps, type Step } from './steps.ts';
import { headersFile } from './security-headers.ts';
import { writeFeeds } from './feeds/write-feeds.ts';
import { writeArchive } from './write-archive.ts';
import { placeInSite } from './articles/article-data.ts';
import { writeArticles } from './articles/write-articles.ts';
import { writeCards } from './write-cards.ts';
import { writeEmbeds } from './pages/write-embeds.ts';
import { sortIntoLists, writeLists } from './write-lists.ts';
import { writePages } from './pages/write-pages.ts';
import { writeRedirects } from './write-redirects.ts';
import { writeSitemap } from './write-sitemap.ts';
import { writeShellPage } from './pages/write-shell-page.ts';
import { writeOffline } from './write-offline.ts';
import { writeWebManifest } from './write-web-manifest.ts';
import { viewsOfWithdrawn, writeTombstones } from './write-tombstones.ts';

type Workshop = {
  /** The project's own folder. */
  root: string;
  /** What builds keep for the next ones. */
  cacheDir: string;
  /** Told of each step. */
  print: (line: string) => void;
};

type Work = { config: BuildConfig; output: SiteUnderWay; step: Step };

/** content → dist, step by step. @param nodeDir a folder for what only this build needs */
export const buildSite = async (
  config: BuildConfig,
  output: SiteUnderWay,
  nodeDir: string,
  { root, cacheDir, print }: Workshop,
): Promise<void> => {
  const { step, finish } = createSteps(print);
  const work = { config, output, step };
  const bundling = step(
    'bundle',
    'entries',
    () =>
      bundle({
        root,
        browserDir: output.dir,
        nodeDir,
        worker: config.offline ? 'worker' : 'kill-switch',
      }),
    () => 3,
  );
  const preparing = prepare(work);
  // The longest work there is, and of one thread only: what can be made without it is made meanwhile.
  const indexing = preparing.then((prepared) => makeIndex(work, prepared));
  const made = await makePages({ ...work, bundling, preparing, indexing });
  await complete({ ...work, ...made, cacheDir });
  finish(config.distDir);
};

type Prepared = Awaited<ReturnType<typeof prepare>>;

/** Reads the content, and writes what is known of it as a whole. */
const prepare = async ({ config, output: { artefacts }, step }: Work) => {
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
  const names = await step('glossary', 'names', () => readGlossary(config.contentDir));
  const views = listViews({ articles, names, months, lists: described.lists });
  return { articles, withdrawn, lists, described, names, views };
};

/** Returns the name of the index in the manifest. */
const makeIndex = ({ output, step }: Work, { articles, names }: Prepared): Promise<string> =>
  step(
    'search',
    'articles',
    async () =>
      writeSearch({
        articles,
        names: names.map(formsOf),
        artefacts: output.artefacts,
        keepFolder: output.keepFolder,
        version: await readIndexVersion(),
      }),
    () => articles.length,
  );

type Promises = {
  preparing: Promise<Prepared>;
  bundling: Promise<Bundle>;
  indexing: Promise<string>;
};

/** Writes the articles' data and every page. */
const makePages = async ({ config, output, step, ...promises }: Work & Promises) => {
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
      ...{ dir, dirBefore: config.distDir, templateFile, renderFile },
      ...{ manifest, names, site },
    };
    const mentioned = await step('article data', 'files', (tell) =>
      writeArticles({
        articles: placeInSite(articles, lists, config.cardsNewest),
        ...{ names, output, pool, tell },
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

type Made = Awaited<ReturnType<typeof makePages>> & { cacheDir: string };

/** Writes what goes with the pages, the manifest last, and moves all that changed into the site. */
const complete = async ({ config, output, step, cacheDir, ...made }: Work & Made) => {
  const { dir, artefacts } = output;
  const { articles, withdrawn, lists, views, site } = made;
  const styles = await readEmbedStyles();
  await step('embeds', 'pages', () =>
    writeEmbeds({ lists, styles, render: made.renderEmbed, site, artefacts }),
  );
  await step('cards', 'pictures', async () =>
    writeCards({
      articles: articles.slice(0, config.cardsNewest),
      drawCard: createCardCache(
        path.join(cacheDir, 'cards'),
        await readDesignVersion(),
        createCardDrawer,
      ),
      artefacts,
    }),
  );
  await copyMedia(config.contentDir, dir);
  const template = await readTemplate(made.templateFile, dir);
  await artefacts.write(
    '/_headers',
    headersFile({ inline: template.inline, embedStyles: styles, ...site, views }),
  );
  await step('redirects', 'rules', () => writeRedirects({ articles, withdrawn, site, artefacts }));
  await step('feeds', 'feeds', () => writeFeeds({ articles, lists, site, artefacts }));
  await step('sitemap', 'addresses', () =>
    writeSitemap({ views, articles, lists, site, artefacts }),
  );
  await writeWebManifest(config.basePath, artefacts);
  await writeShellPage(template, artefacts);
  await step('service worker', 'files', () =>
    writeOffline({ code: made.workerCode, dir, config, artefacts }),
  );
  await artefacts.write(MANIFEST_PATH, JSON.stringify(made.manifest));
  await step('changed', 'files', () => output.finish());
};
