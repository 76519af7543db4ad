import { localizedPath, localizedUrl, type Site } from '../../src/core/i18n/localized-url.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { passagesOf } from '../../src/core/news/passages.ts';
import { passagePath } from '../../src/core/addresses/passage-address.ts';
import { articlePath } from '../../src/core/addresses/urls.ts';
import { articleDataPath } from '../../src/core/site/manifest.ts';
import type { Withdrawn } from '../../src/core/news/withdrawn.schema.ts';
import type { Artefacts } from '../site/artefacts.ts';
import { fileOf } from '../pages/list-views.ts';
import { withdrawnIdsOf } from './write-tombstones.ts';

type Input = {
  /** Newest first. */
  articles: readonly Pick<Article, 'id' | 'previousIds' | 'body'>[];
  /** For how many of them each paragraph has a page. */
  passagesNewest: number;
  withdrawn: readonly Withdrawn[];
  site: Site;
  artefacts: Artefacts;
};

type Move = { from: string; to: string };

/** The addresses of an article's earlier ids, and those of its paragraphs that have a page. */
const movesOf = (
  { id, previousIds = [], body }: Input['articles'][number],
  hasPassages: boolean,
): Move[] =>
  previousIds.flatMap((previous) => [
    { from: articlePath(previous), to: articlePath(id) },
    ...(hasPassages ? passagesOf(body) : []).map(({ number }) => ({
      from: passagePath(previous, number),
      to: passagePath(id, number),
    })),
  ]);

/**
 * Writes the pages at earlier addresses, and `_redirects`; returns how many rules this has. Each
 * page redirects without a script: people by its refresh, machines by its canonical link. Hosts
 * that read `_redirects` do better: they answer 301 or, with the page of a withdrawn article, 410.
 * The app asks for an article's data, so these stand at earlier ids too: for links in texts, and
 * for lists that a reader opened before.
 */
export const writeRedirects = async ({
  articles,
  passagesNewest,
  withdrawn,
  site,
  artefacts,
}: Input) => {
  const rules: string[] = [];
  const moves = articles.flatMap((article, at) => movesOf(article, at < passagesNewest));
  for (const { from, to } of moves) {
    for (const locale of site.locales) {
      const address = localizedUrl(site, locale, to);
      const path = localizedPath(site, locale, to);
      rules.push(`${localizedPath(site, locale, from)} ${path} 301!`);
      await artefacts.write(
        `${locale.pathPrefix}${fileOf(from)}`,
        `<!doctype html><html lang="${locale.code}" dir="${locale.dir}"><meta charset="utf-8">` +
          `<title>${address}</title><link rel="canonical" href="${address}">` +
          `<meta http-equiv="refresh" content="0; url=${path}"><a href="${path}">${address}</a></html>\n`,
      );
    }
  }
  for (const { id, previousIds = [] } of articles)
    for (const previous of previousIds)
      await artefacts.write(articleDataPath(previous), await artefacts.read(articleDataPath(id)));
  for (const id of withdrawnIdsOf(withdrawn)) {
    for (const locale of site.locales) {
      const path = localizedPath(site, locale, articlePath(id));
      rules.push(`${path} ${path}index.html 410!`);
    }
  }
  await artefacts.write('/_redirects', rules.map((rule) => `${rule}\n`).join(''));
  return rules.length;
};
