import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { expect, it } from 'vitest';
import { headlineOf } from '../../src/core/news/headline.ts';
import { inventArticles } from '../../tools/testing/invent-articles.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { sortIntoLists } from '../lists/sort-into-lists.ts';
import { writeFeeds } from './write-feeds.ts';

const HUBS = ['https://hub.example/', 'https://other-hub.example/'];

const write = async (hubs: readonly string[]) => {
  const artefacts = artefactsInMemory();
  const articles = inventArticles(3);
  await writeFeeds({
    articles,
    lists: sortIntoLists(articles.map(headlineOf)),
    pictures: new Map(),
    site: { siteUrl: 'https://news.example', basePath: '/', locales: USUAL_LOCALES },
    artefacts,
    hubs,
  });
  const links = [
    parseAtomFeed(await artefacts.read('/feed.xml')).links,
    parseRssFeed(await artefacts.read('/countries/kz/rss.xml')).atom?.links,
  ];
  return [
    ...links.map((each) => each?.filter(({ rel }) => rel === 'hub').map(({ href }) => href)),
    parseJsonFeed(await artefacts.read('/feed.json')).hubs,
  ];
};

it('feeds of every format name the hubs', async () => {
  expect(await write(HUBS)).toEqual([HUBS, HUBS, HUBS.map((url) => ({ type: 'WebSub', url }))]);
});

it('and none where there is none', async () => {
  expect(await write([])).toEqual([[], [], undefined]);
});
