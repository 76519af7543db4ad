import { dictionaries } from '../src/i18n/dictionaries.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { createTranslation } from '../src/i18n/translate.ts';
import type { Article } from '../src/model/article.schema.ts';
import type { Name } from '../src/model/name.schema.ts';
import { MANIFEST_PATH, type Manifest } from '../src/model/manifest.ts';
import { pathOf, type View } from '../src/model/urls.ts';
import type { Site } from '../src/i18n/localized-url.ts';
import type { renderPage } from '../src/app/render.tsx';
import type { Artefacts } from './artefacts.ts';
import { fileOf } from './list-pages.ts';
import type { PageTemplate } from './page-template.ts';
import { structuredDataOf } from './structured-data.ts';
import type { Lists } from './write-lists.ts';

type Input = {
  views: readonly View[];
  articles: readonly Article[];
  names: readonly Name[];
  lists: Lists;
  manifest: Manifest;
  template: PageTemplate;
  /** The app itself, bundled for Node: the only way from the pipeline into it. */
  render: typeof renderPage;
  site: Site;
  artefacts: Artefacts;
};

/** Writes every address in every language as a page that needs no script; returns how many. */
export const writePages = async (input: Input): Promise<number> => {
  const { views, lists, manifest, template, render, site, artefacts } = input;
  const getJson = async (path: string): Promise<unknown> =>
    path === MANIFEST_PATH ? manifest : JSON.parse(await artefacts.read(path));

  const articles = new Map(input.articles.map((article) => [article.id, article]));
  const names = new Map(input.names.map((name) => [name.id, name]));
  for (const locale of LOCALES) {
    const translation = createTranslation(locale, await dictionaries[locale.code]());
    await translation.addOnDemand();
    const speaker = { ...translation, site };
    for (const view of views) {
      const path = pathOf(view);
      const page = await render({ view, locale, basePath: site.basePath, getJson });
      const structuredData = structuredDataOf(view, { articles, names, lists }, speaker);
      await artefacts.write(
        `${locale.pathPrefix}${fileOf(path)}`,
        template.fill(locale, { ...page, structuredData }, view.screen),
      );
    }
  }
  return views.length * LOCALES.length;
};
