import { describe, expect, it } from 'vitest';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { NEWSROOM } from '../../src/core/newsroom/newsroom.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { NEWS_SITEMAP, writeNewsSitemap } from './news-sitemap.ts';

const SITE = { siteUrl: 'https://news.example', basePath: '/sub/', locales: USUAL_LOCALES };

/** The newsroom of these tests is five hours ahead of UTC. */
const NOW = Date.parse('2030-01-03T12:00:00+05:00');

const write = async (articles: readonly Article[]) => {
  const artefacts = artefactsInMemory();
  const count = await writeNewsSitemap({ articles, now: NOW, site: SITE, artefacts });
  return { count, xml: await artefacts.read(NEWS_SITEMAP) };
};

describe('the news sitemap', () => {
  it.each<[string | null, boolean]>([
    ['2030-01-03T11:59:00+05:00', true],
    ['2030-01-03T12:01:00+05:00', false],
    ['2030-01-01T12:01:00+05:00', true],
    ['2030-01-01T12:00:00+05:00', false],
    // Days without a time are listed from their beginning, and their age counts from noon.
    ['2030-01-03', true],
    ['2030-01-02', true],
    ['2030-01-01', false],
    ['2030-01-04', false],
    [null, false],
  ])('has what was published %s: %j', async (publishedAt, isIn) => {
    const { count, xml } = await write([inventArticle({ id: 'one', publishedAt })]);
    expect([count, xml.includes('/articles/one/')]).toEqual([isIn ? 1 : 0, isIn]);
  });

  it('says of each article who published it, when, and its title; newest first', async () => {
    const { xml } = await write([
      inventArticle({ id: 'older', publishedAt: '2030-01-02' }),
      inventArticle({ id: 'newer', title: 'خبر & «مخترع»', publishedAt: '2030-01-03T10:00+05:00' }),
    ]);
    const [head, newer, older] = xml.split('<url>');
    expect(head).toContain('xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"');
    expect(newer).toBe(
      '<loc>https://news.example/sub/articles/newer/</loc><news:news><news:publication>' +
        `<news:name>${NEWSROOM.name}</news:name><news:language>ar</news:language></news:publication>` +
        '<news:publication_date>2030-01-03T10:00:00+05:00</news:publication_date>' +
        '<news:title>خبر &amp; «مخترع»</news:title></news:news></url>\n',
    );
    expect(older).toContain('<news:publication_date>2030-01-02</news:publication_date>');
  });

  it('names a thousand articles at most, the newest', async () => {
    const minute = (at: number) => new Date(NOW - at * 60_000).toISOString();
    const many = Array.from({ length: 1001 }, (_, at) =>
      inventArticle({ id: `at-${at}`, publishedAt: minute(at) }),
    );
    const { count, xml } = await write(many);
    expect([count, xml.includes('/at-999/'), xml.includes('/at-1000/')]).toEqual([
      1000,
      true,
      false,
    ]);
  });

  it('is there when it is empty', async () => {
    expect((await write([])).xml).toMatch(/<urlset [^>]+>\n<\/urlset>\n$/);
  });
});
