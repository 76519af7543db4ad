import { cp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { headlineOf } from '../src/model/headline.ts';
import { MANIFEST_PATH, type Manifest } from '../src/model/manifest.ts';
import type { View } from '../src/model/urls.ts';
import { artefactsOnDisk } from './artefacts.ts';
import { bundle } from './bundle.ts';
import { bundleWorker } from './bundle-worker.ts';
import { createCardCache } from './cards/card-cache.ts';
import { readDesignVersion } from './cards/design-version.ts';
import { createCardDrawer } from './cards/draw-card.ts';
import { ConfigError, readConfig, type BuildConfig } from './config.ts';
import { ContentError } from './content-problem.ts';
import { readEmbedStyles } from './pages/embed-template.ts';
import { listChanges } from './list-changes.ts';
import { listViews } from './pages/list-views.ts';
import { readAppVersion } from './app-version.ts';
import { openKeptFiles } from './kept-files.ts';
import { readTemplate } from './pages/page-template.ts';
import { readContent } from './read-content.ts';
import { formsOf, readGlossary } from './read-glossary.ts';
import { listMentions } from './names/list-mentions.ts';
import { writeNames } from './names/write-names.ts';
import { isReplaceable, replaceFolder } from './replace-folder.ts';
import { readIndexVersion } from './search/index-version.ts';
import { keepFolder } from './search/keep-folder.ts';
import { writeSearch } from './search/write-search.ts';
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
import { writeKillSwitch, writeWorker } from './write-worker.ts';
import { writeWebManifest } from './write-web-manifest.ts';
import { withdrawnIdsOf, writeTombstones } from './write-tombstones.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CARD_CACHE = path.join(ROOT, '.cache', 'cards');

/** content → dist, step by step. Nothing of dist changes before the last step has succeeded. */
const runPipeline = async (config: BuildConfig): Promise<void> => {
  if (!(await isReplaceable(config.distDir, MANIFEST_PATH))) {
    throw new ConfigError(
      `DIST_DIR: "${config.distDir}" holds files that no build wrote, and would be replaced. Name an empty folder.`,
    );
  }
  const { step, finish } = createSteps(console.log);
  const staging = `${config.distDir}.tmp`;
  const nodeDir = path.join(ROOT, '.cache', `render-${process.pid}`);
  const artefacts = artefactsOnDisk(staging);
  try {
    const { articles, withdrawn } = await step(
      'read and check',
      'articles',
      () => readContent(config.contentDir),
      (content) => content.articles.length,
    );
    const { renderFile, renderEmbed } = await step(
      'bundle',
      'entries',
      () => bundle(ROOT, staging, nodeDir),
      () => 2,
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
    const site = { siteUrl: config.siteUrl, basePath: config.basePath, locales: config.locales };
    const version = await readAppVersion([site, config.offline]);
    const kept = await openKeptFiles(config.distDir, staging, version);
    const mentioned = await step('article data', 'files', (tell) =>
      writeArticles({
        articles: placeInSite(articles, lists, config.cardsNewest),
        names,
        dir: staging,
        artefacts,
        kept,
        tell,
      }),
    );
    await step('names', 'names', () =>
      writeNames(names, listMentions(lists.all, mentioned), artefacts),
    );
    const search = await step(
      'search',
      'articles',
      async () =>
        writeSearch({
          articles,
          names: names.map(formsOf),
          artefacts,
          keepFolder: keepFolder(config.distDir, staging),
          version: await readIndexVersion(),
        }),
      () => articles.length,
    );
    const manifest: Manifest = { ...described, search };
    await step('withdrawn', 'notices', () => writeTombstones(withdrawn, artefacts));
    const drawCard = createCardCache(CARD_CACHE, await readDesignVersion(), createCardDrawer);
    await step('cards', 'pictures', () =>
      writeCards({ articles: articles.slice(0, config.cardsNewest), drawCard, artefacts }),
    );
    await cp(path.join(config.contentDir, 'media'), path.join(staging, 'media'), {
      recursive: true,
    }).catch(ignoreMissing);
    const views = listViews(articles, names, manifest, months);
    const template = await readTemplate(staging);
    await step('pages', 'made anew', async (tell) =>
      writePages({
        sources: { dir: staging, renderFile, manifest, names, site },
        views: [
          ...views,
          ...withdrawnIdsOf(withdrawn).map((id): View => ({ screen: 'article', id })),
        ],
        lists,
        artefacts,
        kept,
        tell,
      }),
    );
    const styles = await readEmbedStyles();
    await step('embeds', 'pages', () =>
      writeEmbeds({ lists, styles, render: renderEmbed, site: config, artefacts }),
    );
    await artefacts.write(
      '/_headers',
      headersFile({
        inline: template.inline,
        embedStyles: styles,
        basePath: config.basePath,
        locales: config.locales,
        views,
      }),
    );
    await step('redirects', 'rules', () =>
      writeRedirects({ articles, withdrawn, site: config, artefacts }),
    );
    await step('feeds', 'feeds', () => writeFeeds({ articles, lists, site: config, artefacts }));
    await step('sitemap', 'addresses', () =>
      writeSitemap({ views, articles, lists, site: config, artefacts }),
    );
    await writeWebManifest(config.basePath, artefacts);
    await writeShellPage(template, artefacts);
    await step('service worker', 'files', async () => {
      const { basePath, offline } = config;
      const code = await bundleWorker(ROOT, nodeDir, offline ? 'worker' : 'kill-switch');
      const assets = await readdir(path.join(staging, 'assets'));
      if (offline) return writeWorker({ code, basePath, assets, artefacts });
      await writeKillSwitch({ code, basePath, artefacts });
      return 1;
    });
    await step(
      'manifest',
      'file',
      () => artefacts.write(MANIFEST_PATH, JSON.stringify(manifest)),
      () => 1,
    );
    await step('changed', 'files', () => listChanges(staging, config.distDir, kept.taken));
    await replaceFolder(staging, config.distDir);
    await kept.remember();
    finish(config.distDir);
  } finally {
    await rm(staging, { recursive: true, force: true });
    await rm(nodeDir, { recursive: true, force: true });
  }
};

const ignoreMissing = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error;
};

process.env.NODE_ENV = 'production';
try {
  await runPipeline(readConfig(process.env, ROOT));
} catch (error) {
  if (!(error instanceof ContentError || error instanceof ConfigError)) throw error;
  console.error(`\n${error.message}\n\nNothing was built; the last build is as it was.`);
  process.exitCode = 1;
}
