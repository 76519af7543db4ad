import { parseOpml, parseRssFeed } from 'feedsmith';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { expect, it } from 'vitest';
import { OPML_PATH } from '../../src/core/addresses/feed-address.ts';
import { headlineOf } from '../../src/core/news/headline.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { inventName } from '../../tools/testing/invent-name.ts';
import { listPartners } from '../partners/list-partners.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { listStories } from '../stories/list-stories.ts';
import { sortIntoLists } from '../lists/sort-into-lists.ts';
import { writeFeeds } from './write-feeds.ts';

const SITE = { siteUrl: 'https://news.example', basePath: '/sub/', locales: USUAL_LOCALES };
const ABOUT = 'عن ملف "مخترع" <فيه> & علامات';

it('a reader that takes in the file follows every feed that has an article', async () => {
  const told = inventArticle({ id: 'told', countries: ['KZ'], partners: ['CN'], story: 'story' });
  const articles = [told, inventArticle()];
  const headlines = articles.map(headlineOf);
  const story = { id: 'story', title: 'ملف & «مخترع»', about: ABOUT, countries: [], region: false };
  const named = inventName({ id: 'named' });
  const artefacts = artefactsInMemory();
  await writeFeeds({
    articles,
    lists: sortIntoLists(headlines),
    stories: listStories([story], articles, headlines),
    partners: listPartners(articles, headlines),
    names: [named, inventName({ id: 'unnamed' })],
    mentions: new Map([['named', headlines]]),
    pictures: new Map(),
    site: SITE,
    artefacts,
  });
  const opml = await artefacts.read(OPML_PATH);
  expect(opml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*<opml version="2\.0">/);
  const folders = parseOpml(opml).body?.outlines ?? [];
  expect(folders.map(({ text, outlines }) => [text, outlines?.length])).toEqual([
    ['الأخبار ودولها', 7],
    ['ملفات', 1],
    ['دول أخرى', 1],
    ['أسماء', 1],
  ]);
  const feeds = folders.flatMap(({ outlines = [] }) => outlines);
  for (const { type, title, xmlUrl = '', htmlUrl } of feeds) {
    expect(type).toBe('rss');
    const rss = parseRssFeed(await artefacts.read(xmlUrl.replace('https://news.example/sub', '')));
    expect([rss.title, rss.link]).toEqual([title, htmlUrl]);
  }
  expect(feeds.find(({ xmlUrl }) => xmlUrl?.includes('/stories/'))?.description).toBe(ABOUT);
  // Its page offers a feed too, although nothing is in it yet.
  expect(parseRssFeed(await artefacts.read('/names/unnamed/rss.xml')).items ?? []).toEqual([]);
});
