import { localizedPath, localizedUrl, type Site } from '../../src/core/i18n/localized-url.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { articlePath } from '../../src/core/addresses/urls.ts';
import type { Withdrawn } from '../../src/core/news/withdrawn.schema.ts';
import type { Artefacts } from '../site/artefacts.ts';
import { fileOf } from '../pages/list-views.ts';
import { withdrawnIdsOf } from './write-tombstones.ts';

type Input = {
  articles: readonly Article[];
  withdrawn: readonly Withdrawn[];
  site: Site;
  artefacts: Artefacts;
};

/**
 * Writes the pages at earlier addresses, and `_redirects`; returns how many rules this has. Each
 * page redirects without a script: people by its refresh, machines by its canonical link. Hosts
 * that read `_redirects` do better: they answer 301 or, with the page of a withdrawn article, 410.
 */
export const writeRedirects = async ({ articles, withdrawn, site, artefacts }: Input) => {
  const rules: string[] = [];
  const moved = articles.flatMap(({ id, previousIds = [] }) =>
    previousIds.map((previous) => ({ id, previous })),
  );
  for (const { id, previous } of moved) {
    for (const locale of site.locales) {
      const address = localizedUrl(site, locale, articlePath(id));
      const path = localizedPath(site, locale, articlePath(id));
      rules.push(`${localizedPath(site, locale, articlePath(previous))} ${path} 301!`);
      await artefacts.write(
        `${locale.pathPrefix}${fileOf(articlePath(previous))}`,
        `<!doctype html><html lang="${locale.code}" dir="${locale.dir}"><meta charset="utf-8">` +
          `<title>${address}</title><link rel="canonical" href="${address}">` +
          `<meta http-equiv="refresh" content="0; url=${path}"><a href="${path}">${address}</a></html>\n`,
      );
    }
  }
  for (const id of withdrawnIdsOf(withdrawn)) {
    for (const locale of site.locales) {
      const path = localizedPath(site, locale, articlePath(id));
      rules.push(`${path} ${path}index.html 410!`);
    }
  }
  await artefacts.write('/_redirects', rules.map((rule) => `${rule}\n`).join(''));
  return rules.length;
};
