import { SCREENS } from '../../src/core/site/views.ts';
import type { Locale } from '../../src/core/i18n/locales.ts';
import { addressInSite, localizedUrl, type Site } from '../../src/core/i18n/localized-url.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { Headline } from '../../src/core/news/headline.ts';
import { picturesIn } from '../../src/core/news/picture.ts';
import { picturePath } from '../../src/core/site/picture.ts';
import { canonicalPathOf, pathOf, type View } from '../../src/core/addresses/urls.ts';
import { NEWS_SITEMAP } from '../announce/news-sitemap.ts';
import type { Pictures } from '../pictures/write-pictures.ts';
import type { Artefacts } from '../site/artefacts.ts';
import type { ToldStory } from '../stories/list-stories.ts';
import type { Partner } from '../partners/list-partners.ts';
import { headlinesOf } from '../partners/write-partners.ts';
import { withSeconds } from '../announce/with-seconds.ts';
import { newestOf, pageOf } from '../lists/select-headlines.ts';
import type { Lists } from '../lists/sort-into-lists.ts';

/**
 * A longer sitemap is split into parts, named by an index. The protocol allows 50,000
 * (sitemaps.org); with fewer, most parts stay unchanged when something is published.
 */
const MOST_IN_ONE = 5_000;

/** What robots.txt names: all addresses, and those of the last two days (announce/news-sitemap.ts). */
const SITEMAPS = ['/sitemap.xml', NEWS_SITEMAP];

type Input = {
  views: readonly View[];
  articles: readonly Article[];
  lists: Lists;
  partners: readonly Partner[];
  stories: readonly ToldStory[];
  pictures: Pictures;
  site: Site;
  artefacts: Artefacts;
  /** For tests. */
  mostInOne?: number;
};

/** Writes the sitemap, in parts if it is long, and robots.txt; returns how many addresses it names. */
export const writeSitemap = async (input: Input): Promise<number> => {
  const { views, site, artefacts, mostInOne = MOST_IN_ONE } = input;
  const lastChange = createLastChange(input);
  const picturesOf = createPictureLister(input);
  const entries = byAge(views)
    // Of pages that show the same in another order, only the canonical one is listed.
    .filter((view) => SCREENS[view.screen].isIndexed && pathOf(view) === canonicalPathOf(view))
    .flatMap((view) => {
      const about = { date: lastChange(view), pictures: picturesOf(view) };
      return site.locales.map((locale) => urlEntry(site, view, locale, about));
    });
  const parts = Array.from({ length: Math.ceil(entries.length / mostInOne) }, (_, at) =>
    entries.slice(at * mostInOne, (at + 1) * mostInOne),
  );
  if (parts.length <= 1) {
    await artefacts.write('/sitemap.xml', urlSet(entries));
  } else {
    const names = parts.map((_, at) => `/sitemap-${at + 1}.xml`);
    for (const [at, part] of parts.entries()) await artefacts.write(names[at] ?? '', urlSet(part));
    const index = names.map((name) => `<sitemap><loc>${addressInSite(site, name)}</loc></sitemap>`);
    await artefacts.write('/sitemap.xml', xmlOf('sitemapindex', index));
  }
  await artefacts.write(
    '/robots.txt',
    [
      'User-agent: *',
      'Allow: /',
      ...SITEMAPS.map((file) => `Sitemap: ${addressInSite(site, file)}`),
    ]
      .map((line) => `${line}\n`)
      .join(''),
  );
  return entries.length;
};

/** Articles, oldest first, then the lists that change with them: what is new comes at the end. */
const byAge = (views: readonly View[]): View[] => [
  ...views.filter(({ screen }) => screen === 'article').reverse(),
  ...views.filter(({ screen }) => screen !== 'article'),
];

/**
 * When the content of a view last changed; null if that is unknown. A list changes with its newest
 * article.
 */
const createLastChange = ({ articles, lists, partners, stories }: Input) => {
  const byCode = new Map(partners.map((partner) => [partner.code, partner]));
  const newestIn = (view: View): Headline | undefined => {
    if (view.screen === 'headlines') {
      const { filter, page } = view;
      return (page === null ? newestOf(lists, filter, 1) : pageOf(lists, filter, page))[0];
    }
    if (view.screen === 'stories') return stories.find(({ id }) => id === view.id)?.headlines[0];
    if (view.screen !== 'partners' || view.code === null) return undefined;
    const partner = byCode.get(view.code);
    return partner && headlinesOf(partner, view.place ?? 'all', view.page)[0];
  };
  const changes = new Map(
    articles.map(({ id, updatedAt, publishedAt }) => [id, updatedAt ?? publishedAt]),
  );
  return (view: View): string | null => {
    if (view.screen === 'article') return changes.get(view.id) ?? null;
    const newest = newestIn(view);
    return newest ? (changes.get(newest.id) ?? null) : null;
  };
};

/** The addresses of the pictures that a view shows, each in its largest file. */
const createPictureLister = ({ articles, pictures, site }: Input) => {
  const shown = new Map(
    articles.map((article) => [
      article.id,
      picturesIn(article).flatMap(({ image }) => pictures.get(image.src) ?? []),
    ]),
  );
  return (view: View): string[] =>
    (view.screen === 'article' ? (shown.get(view.id) ?? []) : []).map(({ hash, width }) =>
      addressInSite(site, picturePath(hash, width, 'webp')),
    );
};

const xmlOf = (root: string, entries: readonly string[], attributes = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${attributes}>\n${entries.join('\n')}\n</${root}>\n`;

const urlSet = (entries: readonly string[]) =>
  xmlOf(
    'urlset',
    entries,
    ' xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
  );

/** Addresses are ASCII without markup characters, so they need no escaping. */
const urlEntry = (
  site: Site,
  view: View,
  locale: Locale,
  { date, pictures }: { date: string | null; pictures: readonly string[] },
) =>
  [
    `<url><loc>${localizedUrl(site, locale, pathOf(view))}</loc>`,
    date === null ? '' : `<lastmod>${withSeconds(date)}</lastmod>`,
    ...site.locales.map(
      (other) =>
        `<xhtml:link rel="alternate" hreflang="${other.code}" href="${localizedUrl(site, other, pathOf(view))}"/>`,
    ),
    ...pictures.map((each) => `<image:image><image:loc>${each}</image:loc></image:image>`),
    '</url>',
  ].join('');
