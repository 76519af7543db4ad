import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import type { ComponentProps, ReactElement } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import type { GetJson } from '../data/get-json.ts';
import { manifestQuery } from '../data/lists.ts';
import { createQueryClient } from '../data/query-client.ts';
import { localizedPath } from '../core/i18n/localized-url.ts';
import type { Locale } from '../core/i18n/locales.ts';
import { createTranslation, type Translation } from '../core/i18n/translate.ts';
import { TranslationProvider } from '../hooks/TranslationContext.tsx';
import type { Filter } from '../core/news/country.ts';
import type { Headline } from '../core/news/headline.ts';
import { pathOf, type View } from '../core/addresses/urls.ts';
import { App } from './App.tsx';
import { dictionaries } from '../core/i18n/dictionaries.ts';
import { Embed } from './embed/Embed.tsx';
import { Passage } from './passage/Passage.tsx';
import { dehydrateQueries } from './dehydrate-queries.ts';
import type { PageData } from './read-page-data.ts';
import { warmScreen } from './warm-screen.ts';

/** A page's parts, for the template that the bundler made of index.html. */
export type RenderedPage = { head: string; body: string; data: PageData };

/** A page without data and script: an embed, or a passage by itself. */
export type LonePage = Omit<RenderedPage, 'data'>;

type Request = { view: View; locale: Locale; basePath: string; getJson: GetJson };

const translations = new Map<string, Promise<Translation>>();

/** A language's wording, read once for all pages of that language. */
const translationOf = (locale: Locale): Promise<Translation> => {
  const translation =
    translations.get(locale.code) ??
    dictionaries[locale.code]().then((dictionary) => createTranslation(locale, dictionary));
  translations.set(locale.code, translation);
  return translation;
};

/** View → HTML. Runs in the build and in the development server, with the data of the disk. */
export const renderPage = async ({
  view,
  locale,
  basePath,
  getJson,
}: Request): Promise<RenderedPage> => {
  const client = createQueryClient(getJson);
  const address = localizedPath({ basePath }, locale, pathOf(view));
  const basename = localizedPath({ basePath }, locale, '/');
  const translation = await translationOf(locale);
  await warmScreen(client, translation, view);
  // A page that was opened by a link to a search can then ask the index at once.
  if (view.screen === 'search') await client.query(manifestQuery());
  const app = (
    <StaticRouter location={address} basename={basename}>
      <App client={client} translation={translation} />
    </StaticRouter>
  );
  const html = await (view.screen === 'headlines' ? renderWithParts(app) : renderToString(app));
  const data = {
    path: address,
    ...(view.screen === 'not-found' && { standsIn: true }),
    queries: dehydrateQueries(client, view),
  };
  return { ...splitHead(html), data };
};

/**
 * Renders screens with a lazy part. This takes a quarter longer, because the result comes in bytes.
 */
const renderWithParts = async (app: ReactElement): Promise<string> => {
  const faults: unknown[] = [];
  const { prelude } = await prerender(app, {
    // In one piece: content that streams in later would need inline scripts.
    progressiveChunkSize: Infinity,
    onError: (error) => void faults.push(error),
  });
  const html = await new Response(prelude).text();
  if (faults.length > 0) throw new Error('A page could not be rendered.', { cause: faults[0] });
  return html;
};

/** Headlines → HTML of an embed. */
export const renderEmbed = async ({
  filter,
  headlines,
  locale,
}: {
  filter: Filter;
  headlines: readonly Headline[];
  locale: Locale;
}): Promise<LonePage> => {
  const translation = await translationOf(locale);
  return splitHead(
    renderToStaticMarkup(
      <TranslationProvider value={translation}>
        <Embed filter={filter} headlines={headlines} />
      </TranslationProvider>,
    ),
  );
};

/** A paragraph → HTML of its page. */
export const renderPassage = async ({
  article,
  passage,
  locale,
}: ComponentProps<typeof Passage> & { locale: Locale }): Promise<LonePage> => {
  const translation = await translationOf(locale);
  await translation.addOnDemand();
  return splitHead(
    renderToStaticMarkup(
      <TranslationProvider value={translation}>
        <Passage article={article} passage={passage} />
      </TranslationProvider>,
    ),
  );
};

/** React puts the elements of the head at the front of a fragment. */
const splitHead = (html: string) => {
  const head = /^(?:<title[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html)?.[0] ?? '';
  return { head, body: html.slice(head.length) };
};
