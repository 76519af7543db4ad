import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import type { renderEmbed, renderPage, renderPassage } from '../../src/app/render.tsx';
import { splitLocale } from '../../src/core/i18n/locales.ts';
import { parsePath } from '../../src/core/addresses/urls.ts';
import type { BuildConfig } from '../config.ts';
import { fileOf } from '../pages/list-views.ts';
import { fillTemplate, readInlineScript } from '../pages/page-template.ts';
import { openSiteOnDemand, type SiteOnDemand } from './site-on-demand.ts';

const CACHE = path.resolve(import.meta.dirname, '../../.cache');

/**
 * How long the content must be unchanged before it is read again, in milliseconds: a file may be
 * written in several steps, and the watcher reports none that follow within 50 ms.
 */
const SETTLED = 100;

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

type Answer = { status: number; type: string; body: string | Uint8Array };

/** What the server needs of the app, in its current version. */
type App = {
  renderPage: typeof renderPage;
  renderEmbed: typeof renderEmbed;
  renderPassage: typeof renderPassage;
};

/** Middleware for Vite that serves data and pages; the content is read again whenever it changes. */
export const serveContent = (server: ViteDevServer, config: BuildConfig) => {
  const loadApp = async () => (await server.ssrLoadModule('/src/app/render.tsx')) as App;
  const open = () => {
    const opened = openSiteOnDemand({ config, cacheDir: CACHE, loadApp });
    // A bad file must not stop the server: it is named here, and again on the page that needs it.
    opened.checked.catch((error: Error) => server.config.logger.error(error.message));
    return opened;
  };
  let site = open();
  let settling: NodeJS.Timeout | undefined;
  server.watcher.add(config.contentDir);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(config.contentDir)) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      site = open();
      server.ws.send({ type: 'full-reload' });
    }, SETTLED);
  });
  const servePage = createPageServer(server, config, loadApp);
  server.middlewares.use((request, response, next) => {
    const url = new URL(request.originalUrl ?? '/', 'http://dev.invalid');
    const sitePath = url.pathname.slice(config.basePath.length - 1);
    const answer = async (): Promise<Answer> => {
      const file = fileOf(sitePath);
      const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
      const body = await site.read(file);
      if (body) return { status: 200, type, body };
      if (/^\/(?:data|media)\//.test(sitePath)) return { status: 404, type, body: '' };
      return servePage(site, sitePath, url.search);
    };
    answer().then(({ status, type, body }) => {
      response.statusCode = status;
      response.setHeader('Content-Type', type);
      response.end(body);
    }, next);
  });
};

const createPageServer =
  (
    server: ViteDevServer,
    { basePath, locales }: BuildConfig,
    loadApp: () => Promise<Pick<App, 'renderPage'>>,
  ) =>
  async (site: SiteOnDemand, fullPath: string, search: string): Promise<Answer> => {
    await site.checked;
    const { locale, path: pathInLocale } = splitLocale(fullPath, locales);
    const { renderPage: render } = await loadApp();
    const getJson = async (file: string): Promise<unknown> => {
      const bytes = await site.read(file);
      if (bytes === null) throw new Error(`There is no ${file}.`);
      return JSON.parse(Buffer.from(bytes).toString());
    };
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
      status: 200,
      type: TYPES['.html'] ?? '',
      body: fillTemplate(template, locale, page, { head: script }),
    };
  };
