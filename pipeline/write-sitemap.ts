import { LOCALES } from '../src/i18n/locales.ts';
import { localizedUrl, type Site } from '../src/i18n/localized-url.ts';
import type { Article } from '../src/model/article.schema.ts';
import { pathOf, type View } from '../src/model/urls.ts';
import type { Artefacts } from './artefacts.ts';

/** Writes sitemap.xml and robots.txt; returns how many addresses the sitemap names. */
export const writeSitemap = async (
  views: readonly View[],
  articles: readonly Article[],
  site: Site,
  artefacts: Artefacts,
): Promise<number> => {
  const changed = new Map(
    articles.map(({ id, updatedAt, publishedAt }) => [id, updatedAt ?? publishedAt]),
  );
  const listed = views.filter(({ screen }) => screen !== 'not-found');
  const entries = listed.flatMap((view) => {
    const date = view.screen === 'article' ? changed.get(view.id) : null;
    return LOCALES.map((locale) => urlEntry(site, view, locale, date ?? null));
  });
  await artefacts.write(
    '/sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`,
  );
  await artefacts.write(
    '/robots.txt',
    `User-agent: *\nAllow: /\nSitemap: ${site.siteUrl}${site.basePath}sitemap.xml\n`,
  );
  return entries.length;
};

/** Addresses are ASCII without markup characters, so they need no escaping. */
const urlEntry = (site: Site, view: View, locale: (typeof LOCALES)[number], date: string | null) =>
  [
    `<url><loc>${localizedUrl(site, locale, pathOf(view))}</loc>`,
    date === null ? '' : `<lastmod>${date}</lastmod>`,
    ...LOCALES.map(
      (other) =>
        `<xhtml:link rel="alternate" hreflang="${other.code}" href="${localizedUrl(site, other, pathOf(view))}"/>`,
    ),
    '</url>',
  ].join('');
