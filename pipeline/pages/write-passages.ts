import type { renderPassage as render } from '../../src/app/render.tsx';
import { passagePath } from '../../src/core/addresses/passage-address.ts';
import type { Site } from '../../src/core/i18n/localized-url.ts';
import { LOCALES, splitLocale } from '../../src/core/i18n/locales.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { passagesOf } from '../../src/core/news/passages.ts';
import type { Artefacts } from '../site/artefacts.ts';
import { fillLone } from './lone-template.ts';
import { fileOf } from './list-views.ts';

type Input = {
  /** Newest first. */
  articles: readonly Article[];
  /** For how many of them each paragraph has a page. */
  passagesNewest: number;
  styles: string;
  renderPassage: typeof render;
  site: Site;
  artefacts: Artefacts;
};

/** True for the path of a paragraph's page. */
export const isPassage = (file: string): boolean =>
  /^\/articles\/[^/]+\/p\d+\/index\.html$/.test(splitLocale(file, LOCALES).path);

/** Writes a page for each paragraph of the newest articles, in every language; returns how many pages. */
export const writePassages = async (input: Input): Promise<number> => {
  const { articles, passagesNewest, styles, renderPassage, site, artefacts } = input;
  let count = 0;
  for (const article of articles.slice(0, passagesNewest)) {
    const { id, title, lang, publishedAt, source } = article;
    const quoted = { id, title, lang, publishedAt, source: source?.name ?? null };
    for (const passage of passagesOf(article.body))
      for (const locale of site.locales) {
        const page = await renderPassage({ article: quoted, passage, locale });
        await artefacts.write(
          `${locale.pathPrefix}${fileOf(passagePath(id, passage.number))}`,
          fillLone(locale, site.basePath, styles, page),
        );
        count += 1;
      }
  }
  return count;
};
