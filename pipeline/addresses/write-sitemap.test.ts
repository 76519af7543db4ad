import { describe, expect, it } from 'vitest';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { headlineOf } from '../../src/core/news/headline.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { inventPicture } from '../../tools/testing/invent-picture.ts';
import type { View } from '../../src/core/addresses/urls.ts';
import { listPartners } from '../partners/list-partners.ts';
import { listStories } from '../stories/list-stories.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { sortIntoLists } from '../lists/sort-into-lists.ts';
import { writeSitemap } from './write-sitemap.ts';

const SITE = { siteUrl: 'https://news.example', basePath: '/sub/', locales: USUAL_LOCALES };
const PICTURE = inventPicture(960, 480);
const ARTICLES = [
  inventArticle({
    id: 'newest',
    publishedAt: '2030-01-02',
    updatedAt: '2030-01-05T10:00:00Z',
    countries: ['KZ'],
    partners: ['CN'],
  }),
  inventArticle({
    id: 'older',
    publishedAt: '2030-01-01',
    countries: ['UZ'],
    story: 'told',
    image: { src: '/media/2030/a.jpg', alt: 'وصف', width: 2, height: 1 },
  }),
  inventArticle({ id: 'undated', countries: ['TJ'] }),
];
const STORY = { id: 'told', title: 'ملف مخترع', about: 'وصف.', countries: [], region: false };
const list = (filter: 'kz' | 'uz' | 'tj' | 'tm' | null): View => ({
  screen: 'headlines',
  filter: filter === null ? [] : [filter],
  page: null,
  unknown: [],
});
const VIEWS: View[] = [
  list(null),
  list('uz'),
  list('tj'),
  list('tm'),
  ...ARTICLES.map(({ id }): View => ({ screen: 'article', id })),
  { screen: 'partners', code: 'cn', place: null, page: null },
  { screen: 'partners', code: null, place: null, page: null },
  { screen: 'stories', id: 'told', isOldestFirst: false },
  { screen: 'stories', id: 'told', isOldestFirst: true },
  { screen: 'about' },
  { screen: 'not-found' },
];

const write = async (mostInOne?: number, articles = ARTICLES) => {
  const artefacts = artefactsInMemory();
  const count = await writeSitemap({
    views: VIEWS.filter(
      (view) => view.screen !== 'article' || articles.some(({ id }) => id === view.id),
    ),
    articles,
    lists: sortIntoLists(articles.map(headlineOf)),
    partners: listPartners(articles, articles.map(headlineOf)),
    stories: listStories([STORY], articles, articles.map(headlineOf)),
    pictures: new Map([['/media/2030/a.jpg', PICTURE]]),
    site: SITE,
    artefacts,
    ...(mostInOne !== undefined && { mostInOne }),
  });
  return { count, read: artefacts.read };
};

const locationsOf = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);

describe('the sitemap', () => {
  it.each([
    ['', '2030-01-05T10:00:00Z'],
    ['countries/uz/', '2030-01-01'],
    ['countries/tj/', undefined],
    ['countries/tm/', undefined],
    ['partners/cn/', '2030-01-05T10:00:00Z'],
    ['partners/', undefined],
    ['stories/told/', '2030-01-01'],
    ['articles/newest/', '2030-01-05T10:00:00Z'],
    ['articles/older/', '2030-01-01'],
    ['articles/undated/', undefined],
    ['about/', undefined],
  ])('says of %s when it last changed, if it is known: %s', async (path, date) => {
    const xml = await (await write()).read('/sitemap.xml');
    const entry = xml.split('<url>').find((each) => each.includes(`<loc>${HOST}${path}</loc>`));
    expect(/<lastmod>(.*)<\/lastmod>/.exec(entry ?? '')?.[1]).toBe(date);
    expect(entry?.match(/hreflang="(ar|en|ru)"/g)).toHaveLength(3);
  });

  it('names the pictures of an article, in each language of its page, and of nothing else', async () => {
    const xml = await (await write()).read('/sitemap.xml');
    const entries = xml.split('<url>').filter((each) => each.includes('<image:image>'));
    expect(entries).toHaveLength(3);
    for (const entry of entries) {
      expect(entry).toContain('articles/older/');
      expect(entry).toContain(`<image:loc>${HOST}media/abc-960.webp</image:loc>`);
    }
  });

  it.each([
    ['2029-12-31T10:00+05:00', '2029-12-31T10:00:00+05:00'],
    ['2029-12-31T10:00Z', '2029-12-31T10:00:00Z'],
    ['2029-12-31T10:00:59.5Z', '2029-12-31T10:00:59.5Z'],
  ])('writes the moment %s with its seconds', async (publishedAt, written) => {
    const { read } = await write(undefined, [inventArticle({ id: 'older', publishedAt })]);
    expect(await read('/sitemap.xml')).toContain(`<lastmod>${written}</lastmod>`);
  });

  it('is one file up to the bound, and beyond it parts that an index names', async () => {
    const whole = await write(33);
    const parts = await write(11);
    expect([whole.count, parts.count]).toEqual([33, 33]);
    const index = await parts.read('/sitemap.xml');
    expect(index).toContain('<sitemapindex');
    const names = locationsOf(index);
    expect(names).toEqual([1, 2, 3].map((part) => `${HOST}sitemap-${part}.xml`));
    const found = await Promise.all(
      [1, 2, 3].map(async (part) => locationsOf(await parts.read(`/sitemap-${part}.xml`))),
    );
    expect(found.map(({ length }) => length)).toEqual([11, 11, 11]);
    expect(found.flat()).toEqual(locationsOf(await whole.read('/sitemap.xml')));
  });

  it('begins with the oldest articles, so that its first parts stay when more is published', async () => {
    const before = await (await write(10, ARTICLES.slice(1))).read('/sitemap-1.xml');
    const after = await (await write(6)).read('/sitemap-1.xml');
    expect(locationsOf(after).every((address) => /undated|older/.test(address ?? ''))).toBe(true);
    expect(locationsOf(before).slice(0, 6)).toEqual(locationsOf(after));
  });
});

const HOST = 'https://news.example/sub/';
