import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/news/article.schema.ts';
import { headlineOf } from '../../src/core/news/headline.ts';
import { inventArticle, inventArticles } from '../../tools/testing/invent-articles.ts';
import { artefactsInMemory, type Artefacts } from '../site/artefacts.ts';
import { sortIntoLists } from '../lists/sort-into-lists.ts';
import { writeFeeds } from './write-feeds.ts';

const SITE = { siteUrl: 'https://news.example', basePath: '/sub/', locales: USUAL_LOCALES };
const HOST = 'https://news.example/sub';

const FULL = inventArticle({
  id: 'invented-now',
  previousIds: ['invented-first', 'invented-then'],
  title: 'Invented تطلق "خبرًا" <مخترعًا> & ]]>',
  publishedAt: '2030-02-03',
  updatedAt: '2030-02-04T10:00:00+05:00',
  countries: ['KZ'],
  author: 'كاتب مخترع',
  summary: 'خلاصة مخترعة.',
  source: { name: 'وكالة مخترعة', url: 'https://agency.invalid/a?b&c' },
  body: [{ type: 'paragraph', text: 'نص مخترع.' }],
});

const ARTICLES: Article[] = [FULL, ...inventArticles(80)];
let files: Artefacts;

beforeAll(async () => {
  files = artefactsInMemory();
  const lists = sortIntoLists(ARTICLES.map(headlineOf));
  await writeFeeds({
    articles: ARTICLES,
    lists,
    pictures: new Map(),
    site: SITE,
    artefacts: files,
  });
});

const read = (path: string) => files.read(path);

/** A parser that is independent of the writer. */
const extract = async (file: string) => {
  const text = await files.read(file);
  return file.endsWith('.json') ? extractFromJson(JSON.parse(text)) : extractFromXml(text);
};

describe.each(['/feed.xml', '/rss.xml', '/feed.json'])('%s', (file) => {
  it('is a feed to a second parser, too, with the 50 newest', async () => {
    const feed = await extract(file);
    expect(feed).toMatchObject({ title: 'آسيا الوسطى بالعربية', link: `${HOST}/` });
    // Atom must date every entry: 41 of these articles have one.
    expect(feed.entries).toHaveLength(file === '/feed.xml' ? 41 : 50);
    expect(feed.entries?.[0]).toMatchObject({
      id: `${HOST}/articles/invented-first/`,
      link: `${HOST}/articles/invented-now/`,
      title: '\u200FInvented تطلق "خبرًا" <مخترعًا> & ]]>',
    });
  });

  it('says its language and has the whole text', async () => {
    const text = await read(file);
    expect(text).toMatch(/xml:lang="ar"|<language>ar<\/language>|"language":"ar"/);
    expect(text.replaceAll('\\"', '"')).toContain(
      '<div lang="ar" dir="rtl"><p>نص مخترع.</p></div>',
    );
  });
});

describe('every feed', () => {
  it('of a place has the articles of that place, and names itself', async () => {
    const json = parseJsonFeed(await read('/countries/kz/feed.json'));
    expect(json.title).toBe('أخبار كازاخستان');
    expect(json.home_page_url).toBe(`${HOST}/countries/kz/`);
    expect(json.feed_url).toBe(`${HOST}/countries/kz/feed.json`);
    const expected = ARTICLES.filter(({ countries }) => countries.includes('KZ')).slice(0, 50);
    expect(json.items?.map(({ url }) => url)).toEqual(
      expected.map(({ id }) => `${HOST}/articles/${id}/`),
    );
  });

  it('tells all that the article says', async () => {
    const atom = parseAtomFeed(await read('/countries/kz/feed.xml')).entries?.[0];
    expect(atom).toMatchObject({
      updated: '2030-02-04T05:00:00.000Z',
      authors: [{ name: 'كاتب مخترع' }],
      summary: { value: 'خلاصة مخترعة.' },
      categories: [{ term: 'كازاخستان' }],
    });
    expect(atom?.links).toContainEqual({ rel: 'via', href: 'https://agency.invalid/a?b&c' });
    const json = parseJsonFeed(await read('/feed.json')).items?.[0];
    expect(json).toMatchObject({
      summary: 'خلاصة مخترعة.',
      external_url: 'https://agency.invalid/a?b&c',
      authors: [{ name: 'كاتب مخترع' }],
      tags: ['كازاخستان'],
    });
    const rss = parseRssFeed(await read('/rss.xml')).items?.[0];
    expect(rss).toMatchObject({
      guid: { value: `${HOST}/articles/invented-first/`, isPermaLink: false },
      description: 'خلاصة مخترعة.',
      dc: { creators: ['كاتب مخترع'] },
    });
  });

  it('loses nothing to a reader that takes a description for HTML, and writes addresses as URIs', async () => {
    const artefacts = artefactsInMemory();
    const text = 'أصغر <من خمسة & أكبر';
    const articles = [
      inventArticle({
        publishedAt: '2030-01-03',
        source: { name: 'وكالة مخترعة', url: 'https://agency.invalid/أ|ب' },
        body: [
          { type: 'paragraph', text },
          { type: 'paragraph', text: [{ type: 'link', text: 'هنا', href: '/articles/أ[1]/' }] },
        ],
      }),
      inventArticle({ id: 'b', publishedAt: '2030-01-02', title: 'عنوان وحده', body: [] }),
    ];
    await writeFeeds({
      articles,
      lists: sortIntoLists(articles.map(headlineOf)),
      pictures: new Map(),
      site: SITE,
      artefacts,
    });
    const rss = parseRssFeed(await artefacts.read('/rss.xml')).items?.[0];
    expect(rss?.description).toBe('أصغر &lt;من خمسة &amp; أكبر');
    expect(rss?.content?.encoded).toContain(`href="${HOST}/articles/%D8%A3%5B1%5D/"`);
    const [entry, headline] = parseAtomFeed(await artefacts.read('/feed.xml')).entries ?? [];
    expect(entry?.links).toContainEqual({
      rel: 'via',
      href: 'https://agency.invalid/%D8%A3%7C%D8%A8',
    });
    // Atom asks for a summary where there is no content.
    expect([entry?.summary, headline?.summary]).toEqual([undefined, { value: 'عنوان وحده' }]);
  });

  it('has a description of every item, also without a summary, and without a text', async () => {
    const artefacts = artefactsInMemory();
    const long = `${'كلمة '.repeat(100)}أخيرة`;
    const articles = [
      inventArticle({
        id: 'a',
        publishedAt: '2030-01-03',
        body: [{ type: 'paragraph', text: long }],
      }),
      inventArticle({ id: 'b', publishedAt: '2030-01-02', title: 'عنوان وحده', body: [] }),
    ];
    const lists = sortIntoLists(articles.map(headlineOf));
    await writeFeeds({ articles, lists, pictures: new Map(), site: SITE, artefacts });
    const items = parseRssFeed(await artefacts.read('/rss.xml')).items ?? [];
    expect(items.map(({ description }) => description)).toEqual([
      expect.stringMatching(/^كلمة .{200,300}…$/),
      'عنوان وحده',
    ]);
  });

  it('gives no date to what has none', async () => {
    const undated = ARTICLES.filter(({ publishedAt }) => publishedAt === null).map(({ id }) => id);
    const json = parseJsonFeed(await read('/feed.json'));
    const dates = json.items
      ?.filter(({ url }) => undated.some((id) => url?.endsWith(`/${id}/`)))
      .map(({ date_published, date_modified }) => [date_published, date_modified]);
    expect(dates).toHaveLength(9);
    expect(new Set(dates?.flat())).toEqual(new Set([undefined]));
    expect(await read('/feed.xml')).not.toContain(`/${undated[0]}/`);
  });

  it('tells when an article was added where nobody knows when it was published', async () => {
    const artefacts = artefactsInMemory();
    const articles = [
      inventArticle({ id: 'a', publishedAt: null, addedAt: '2030-01-03' }),
      inventArticle({ id: 'b', publishedAt: '2030-01-02', addedAt: '2030-01-03' }),
    ];
    const lists = sortIntoLists(articles.map(headlineOf));
    await writeFeeds({ articles, lists, pictures: new Map(), site: SITE, artefacts });
    const entries = parseAtomFeed(await artefacts.read('/feed.xml')).entries;
    const dates = entries?.map(({ id, published, updated }) => [id?.slice(-3), published, updated]);
    expect(dates).toHaveLength(2);
    expect(dates).toContainEqual(['/a/', undefined, '2030-01-03T07:00:00.000Z']);
    expect(dates).toContainEqual(['/b/', '2030-01-02T07:00:00.000Z', '2030-01-02T07:00:00.000Z']);
  });

  it('is valid when empty, too', async () => {
    const empty = artefactsInMemory();
    const lists = sortIntoLists([]);
    await writeFeeds({ articles: [], pictures: new Map(), lists, site: SITE, artefacts: empty });
    const atom = parseAtomFeed(await empty.read('/feed.xml'));
    expect(atom.updated).toBe('1970-01-01T00:00:00.000Z');
    expect(parseRssFeed(await empty.read('/rss.xml')).title).toBe('آسيا الوسطى بالعربية');
    expect(JSON.parse(await empty.read('/feed.json'))).toMatchObject({ items: [] });
  });
});
