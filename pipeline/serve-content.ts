import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import type { renderPage } from '../src/app/render.tsx';
import { splitLocale } from '../src/core/i18n/locales.ts';
import { headlineOf } from '../src/core/news/headline.ts';
import { MANIFEST_PATH } from '../src/core/site/manifest.ts';
import { parsePath } from '../src/core/addresses/urls.ts';
import { artefactsInMemory, type Artefacts } from './site/artefacts.ts';
import type { BuildConfig } from './config.ts';
import { listMentions } from './names/list-mentions.ts';
import { createNameMarker } from './names/mark-names.ts';
import { writeNames } from './names/write-names.ts';
import { fillTemplate, readInlineScript } from './pages/page-template.ts';
import { readContent } from '../src/core/content-files/read-content.ts';
import { formsOf } from './names/forms-of.ts';
import { readGlossary } from '../src/core/content-files/read-glossary.ts';
import { readSynonyms } from '../src/core/content-files/read-synonyms.ts';
import { writeSearch } from './search/write-search.ts';
import { writeArchive } from './write-archive.ts';
import { placeInSite } from './articles/article-data.ts';
import { createArticleWriter } from './articles/article-writer.ts';
import { writeTombstones } from './write-tombstones.ts';
import { writeIds } from './write-ids.ts';
import { sortIntoLists, writeLists } from './write-lists.ts';

/** Middleware for Vite that answers for data and pages; the content is read again with every change of it. */
export const serveContent = (server: ViteDevServer, config: BuildConfig) => {
  const deriveAndReport = () => {
    const derived = derive(config);
    // A bad file must not end the server: it is named here, and again on the page that needs it.
    derived.catch((error: Error) => server.config.logger.error(error.message));
    return derived;
  };
  let artefacts = deriveAndReport();
  server.watcher.add(config.contentDir);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(config.contentDir)) return;
    artefacts = deriveAndReport();
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const url = new URL(request.originalUrl ?? '/', 'http://dev.invalid');
    const sitePath = url.pathname.slice(config.basePath.length - 1);
    const answer = sitePath.startsWith('/data/')
      ? artefacts
          .then((files) => files.readBytes(sitePath))
          .then((body) => ({ type: dataType(sitePath), body }))
      : servePage(server, config, artefacts, sitePath, url.search);
    answer.then(({ type, body }) => {
      response.setHeader('Content-Type', type);
      response.end(body);
    }, next);
  });
};

const derive = async ({ contentDir, cardsNewest }: BuildConfig): Promise<Artefacts> => {
  const artefacts = artefactsInMemory();
  const { articles, withdrawn } = await readContent(contentDir);
  const lists = sortIntoLists(articles.map(headlineOf));
  const names = await readGlossary(contentDir);
  const search = await writeSearch({
    articles,
    names: [...names.map(formsOf), ...(await readSynonyms(contentDir))],
    artefacts,
    keepFolder: () => false,
    version: 'development',
  });
  await writeArchive(lists.all, artefacts);
  await writeIds(articles, artefacts);
  const manifest = { ...(await writeLists(lists, artefacts)), search };
  await artefacts.write(MANIFEST_PATH, JSON.stringify(manifest));
  // The pages name their social cards as in a build; only a build draws them.
  const write = createArticleWriter(createNameMarker(names), artefacts);
  const mentioned = await Promise.all(placeInSite(articles, lists, cardsNewest).map(write));
  const ids = mentioned.map((each) => each.names);
  await writeNames(names, listMentions(lists.all, ids), artefacts);
  await writeTombstones(withdrawn, artefacts);
  return artefacts;
};

const dataType = (file: string) =>
  file.endsWith('.json') ? 'application/json; charset=utf-8' : 'application/octet-stream';

const servePage = async (
  server: ViteDevServer,
  { basePath, locales }: BuildConfig,
  artefacts: Promise<Artefacts>,
  fullPath: string,
  search: string,
) => {
  const { locale, path: pathInLocale } = splitLocale(fullPath, locales);
  const files = await artefacts;
  const { renderPage: render } = (await server.ssrLoadModule('/src/app/render.tsx')) as {
    renderPage: typeof renderPage;
  };
  const getJson = async (file: string): Promise<unknown> => JSON.parse(await files.read(file));
  const page = await render({
    view: parsePath(pathInLocale, search),
    locale,
    basePath,
    getJson,
  }).catch(() => render({ view: { screen: 'not-found' }, locale, basePath, getJson }));
  const script = `<script>${await readInlineScript()}</script>`;
  const html = await readFile(path.join(server.config.root, 'index.html'), 'utf8');
  const template = await server.transformIndexHtml(fullPath, html);
  return {
    type: 'text/html; charset=utf-8',
    body: fillTemplate(template, locale, page, { head: script }),
  };
};
