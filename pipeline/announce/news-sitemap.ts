import { articlePath } from '../../src/core/addresses/urls.ts';
import { textIn } from '../../src/core/i18n/text-language.ts';
import { localizedUrl, type Site } from '../../src/core/i18n/localized-url.ts';
import { FIRST } from '../../src/core/i18n/locales.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { NEWSROOM } from '../../src/core/newsroom/newsroom.ts';
import { instantOf, momentOf } from '../../src/core/news/newsroom-time.ts';
import { escapeText } from '../../src/core/fields/markup.ts';
import type { Artefacts } from '../site/artefacts.ts';
import { withSeconds } from './with-seconds.ts';

export const NEWS_SITEMAP = '/sitemap-news.xml';

const YOUNGER_THAN = 48 * 60 * 60 * 1000;
/** As many as Google accepts (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
const MOST = 1_000;

type Input = {
  articles: readonly Article[];
  /** The clock, in milliseconds since 1970. */
  now: number;
  site: Site;
  artefacts: Artefacts;
};

/**
 * Writes the sitemap of the last 48 hours, for engines that show news; returns how many articles
 * it names. The file stays when it is empty, because robots.txt names it; Google says that an
 * empty one does no harm.
 */
export const writeNewsSitemap = async ({ articles, now, site, artefacts }: Input) => {
  const dated = articles.flatMap(({ id, title, lang, publishedAt }) =>
    publishedAt !== null && isOfLastDays(publishedAt, now)
      ? [{ id, title, lang, publishedAt }]
      : [],
  );
  const newest = dated
    .sort((a, b) => instantOf(b.publishedAt) - instantOf(a.publishedAt) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
  const entries = newest.map(
    ({ id, title, lang, publishedAt }) =>
      `<url><loc>${localizedUrl(site, FIRST, articlePath(id))}</loc><news:news>` +
      `<news:publication><news:name>${escapeText(NEWSROOM.name)}</news:name>` +
      `<news:language>${textIn(lang).lang}</news:language></news:publication>` +
      `<news:publication_date>${withSeconds(publishedAt)}</news:publication_date>` +
      `<news:title>${escapeText(title)}</news:title></news:news></url>\n`,
  );
  await artefacts.write(
    NEWS_SITEMAP,
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${entries.join('')}</urlset>\n`,
  );
  return newest.length;
};

/**
 * If only the day is known, the article is news from the beginning of the day, and its age counts
 * from noon, as in feeds.
 */
const isOfLastDays = (publishedAt: string, now: number): boolean =>
  instantOf(publishedAt) <= now && Date.parse(momentOf(publishedAt)) > now - YOUNGER_THAN;
