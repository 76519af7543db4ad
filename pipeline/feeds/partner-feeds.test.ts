import { parseJsonFeed } from 'feedsmith';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../src/core/news/headline.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { listPartners } from '../partners/list-partners.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { sortIntoLists } from '../lists/sort-into-lists.ts';
import { isFeed, writeFeeds } from './write-feeds.ts';

const SITE = { siteUrl: 'https://news.example', basePath: '/sub/', locales: USUAL_LOCALES };
const HOST = 'https://news.example/sub';

describe('the feeds of a partner', () => {
  const named = inventArticle({ id: 'named', countries: ['KZ'], partners: ['CN'] });
  const articles = [inventArticle(), named];

  it('have what names it, and say whose news they are', async () => {
    const artefacts = artefactsInMemory();
    const partners = listPartners(articles, articles.map(headlineOf));
    const count = await writeFeeds({
      articles,
      lists: sortIntoLists(articles.map(headlineOf)),
      partners,
      pictures: new Map(),
      site: SITE,
      artefacts,
    });
    expect(count).toBe(8 * 3);
    const feed = parseJsonFeed(await artefacts.read('/partners/cn/feed.json'));
    expect(feed).toMatchObject({
      title: 'آسيا الوسطى والصين',
      description: 'أخبار آسيا الوسطى التي تذكر الصين، الأحدث أولًا.',
      home_page_url: `${HOST}/partners/cn/`,
      feed_url: `${HOST}/partners/cn/feed.json`,
    });
    expect(feed.items?.map(({ url }) => url)).toEqual([`${HOST}/articles/named/`]);
  });

  it.each([
    ['/partners/cn/feed.xml', true],
    ['/partners/cn/rss.xml', true],
    ['/countries/kz/feed.json', true],
    ['/countries/kz/with/cn/feed.xml', false],
    ['/partners/feed.xml', false],
    ['/partners/cn/other.xml', false],
    ['/stories/told/feed.xml', true],
    ['/names/invented-name/rss.xml', true],
    ['/names/rss.xml', false],
    ['/feeds.opml', true],
  ])('are told by their paths: %s, %j', (file, is) => {
    expect(isFeed(file)).toBe(is);
  });
});
