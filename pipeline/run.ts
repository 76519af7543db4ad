import { rm } from 'node:fs/promises';
import path from 'node:path';
import { headlineOf } from '../src/model/headline.ts';
import { showsWhole } from '../src/model/shows-whole.ts';
import { MANIFEST_PATH, type Manifest } from '../src/model/manifest.ts';
import { bundle } from './bundle.ts';
import { createCardCache } from './cards/card-cache.ts';
import { readDesignVersion } from './cards/design-version.ts';
import { createCardDrawer } from './cards/draw-card.ts';
import { ConfigError, readConfig, siteOf, type BuildConfig } from './config.ts';
import { ContentError } from './content-problem.ts';
import { readEmbedStyles } from './pages/embed-template.ts';
import { listViews } from './pages/list-views.ts';
import { readAppVersion } from './app-version.ts';
import { readTemplate } from './pages/page-template.ts';
import { readContent } from './read-content.ts';
import { formsOf, readGlossary } from './read-glossary.ts';
import { listMentions } from './names/list-mentions.ts';
import { writeNames } from './names/write-names.ts';
import { readIndexVersion } from './search/index-version.ts';
import { writeSearch } from './search/write-search.ts';
import { together } from './threads/together.ts';
import { isOwnFolder } from './site/own-folder.ts';
import { openSite, type SiteUnderWay } from './site/open-site.ts';
import { copyMedia } from './copy-media.ts';
import { createSteps } from './steps.ts';
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

const ROOT = path.resolve(import.meta.dirname, '..');
const CACHE = path.join(ROOT, '.cache');

/** content → dist, step by step. */
const buildSite = async (config: BuildConfig, output: SiteUnderWay, nodeDir: string) => {
  const { step, finish } = createSteps(console.log);
  const { dir, artefacts } = output;
  const site = siteOf(config);
  const [{ articles, withdrawn }, { templateFile, renderFile, renderEmbed }] = await together(
    step(
      'read and check',
      'articles',
      () => readContent(config.contentDir),
      (content) => content.articles.length,
    ),
    step(
      'bundle',
      'entries',
      () => bundle(ROOT, dir, nodeDir),
      () => 2,
    ),
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
  // The longest work there is, and of one thread only: what can be made without it is made meanwhile.
  const searching = step(
    'search',
    'articles',
    async () =>
      writeSearch({
        articles,
        names: names.map(formsOf),
        artefacts,
        keepFolder: output.keepFolder,
        version: await readIndexVersion(),
      }),
    () => articles.length,
  );
  const views = listViews({ articles, names, months, lists: described.lists });
  const sources = {
    dir,
    dirBefore: config.distDir,
    templateFile,
    renderFile,
    // The index is not there yet, and no page that is made before it shows anything of it.
    manifest: { ...described, search: '' },
    names,
    site,
  };
  const pages = { sources, lists, output };
  const making = (async () => {
    const mentioned = await step('article data', 'files', (tell) =>
      writeArticles({
        articles: placeInSite(articles, lists, config.cardsNewest),
        names,
        output,
        tell,
      }),
    );
    await step('names', 'names', () =>
      writeNames(names, listMentions(lists.all, mentioned), artefacts),
    );
    await step('withdrawn', 'notices', () => writeTombstones(withdrawn, artefacts));
    await step('pages', 'made anew', (tell) =>
      writePages({
        ...pages,
        views: [...views.filter((view) => !showsWhole(view)), ...viewsOfWithdrawn(withdrawn)],
        tell,
      }),
    );
  })();
  const [search] = await together(searching, making);

  const manifest: Manifest = { ...described, search };
  await step('fronts', 'made anew', (tell) =>
    writePages({
      ...pages,
      sources: { ...sources, manifest },
      views: views.filter(showsWhole),
      tell,
    }),
  );
  const styles = await readEmbedStyles();
  await step('embeds', 'pages', () =>
    writeEmbeds({ lists, styles, render: renderEmbed, site, artefacts }),
  );
  await step('cards', 'pictures', async () =>
    writeCards({
      articles: articles.slice(0, config.cardsNewest),
      drawCard: createCardCache(
        path.join(CACHE, 'cards'),
        await readDesignVersion(),
        createCardDrawer,
      ),
      artefacts,
    }),
  );
  await copyMedia(config.contentDir, dir);
  const template = await readTemplate(templateFile, dir);
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
    writeOffline({ root: ROOT, nodeDir, dir, config, artefacts }),
  );
  await artefacts.write(MANIFEST_PATH, JSON.stringify(manifest));
  await step('changed', 'files', () => output.finish());
  finish(config.distDir);
};

/** Nothing of dist changes before the last step; nothing is left of a build that failed. */
const run = async (): Promise<void> => {
  const config = readConfig(process.env, ROOT);
  const { distDir, offline } = config;
  if (!(await isOwnFolder(distDir, MANIFEST_PATH))) {
    throw new ConfigError(
      `DIST_DIR: "${distDir}" holds files that no build wrote, and would be changed. Name an empty folder.`,
    );
  }
  const nodeDir = path.join(CACHE, `render-${process.pid}`);
  const output = await openSite(distDir, await readAppVersion([siteOf(config), offline]));
  try {
    await buildSite(config, output, nodeDir);
  } finally {
    await output.discard();
    await rm(nodeDir, { recursive: true, force: true });
  }
};

process.env.NODE_ENV = 'production';
try {
  await run();
} catch (error) {
  if (!(error instanceof ContentError || error instanceof ConfigError)) throw error;
  console.error(`\n${error.message}\n\nNothing was built; the last build is as it was.`);
  process.exitCode = 1;
}
