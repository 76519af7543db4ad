import { EVERYWHERE, expect, test } from './fixtures.ts';
import { linksOf } from './html.ts';
import { LANGUAGES } from './languages.ts';
import { newsOf } from './seed.ts';

// As a feed reader: finds the feeds in a page's head, and follows what they say.

const TYPES = ['application/atom+xml', 'application/feed+json', 'application/rss+xml'];

const PAGES: [page: string, feeds: number, first: string][] = [
  ['', 3, '/feed.xml'],
  ['countries/kz/', 3, '/countries/kz/feed.xml'],
  ['countries/kz-uz/', 6, '/countries/kz/feed.xml'],
  ['articles/xi-visits-kazakhstan-uzbekistan/', 6, '/countries/kz/feed.xml'],
  ['countries/tj/', 3, '/countries/tj/feed.xml'],
  ['partners/cn/', 3, '/partners/cn/feed.xml'],
  ['countries/kz/with/cn/', 3, '/partners/cn/feed.xml'],
  ['stories/kazakhstan-opec-plus/', 3, '/stories/kazakhstan-opec-plus/feed.xml'],
  ['about/', 3, '/feed.xml'],
];

for (const { folder } of LANGUAGES) {
  for (const [page, count, first] of PAGES) {
    test(`/${folder}${page} names its feeds, which are there`, EVERYWHERE, async ({ request }) => {
      const html = await (await request.get(folder + page)).text();
      const feeds = linksOf(html, 'alternate').filter(({ type }) => type !== undefined);
      expect(feeds).toHaveLength(count);
      expect(feeds[0]?.href).toMatch(new RegExp(`${first}$`));
      for (const { href = '', type = '' } of feeds) {
        expect(TYPES).toContain(type);
        const answer = await request.get(href);
        expect(answer.status(), href).toBe(200);
        expect(answer.headers()['content-type'], href).toBe(`${type}; charset=utf-8`);
      }
    });
  }
}

test('the feed has the list’s articles in its order', EVERYWHERE, async ({ request }) => {
  const feed = (await (await request.get('countries/uz/feed.json')).json()) as {
    items: { title: string }[];
  };
  const titles = feed.items.map(({ title }) => title.replaceAll(/[\u200F\u2066-\u2069]/g, ''));
  expect(titles).toEqual(newsOf('uz').map(({ title }) => title));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a list offers its feed', EVERYWHERE, async ({ page }) => {
    await page.goto('countries/kz/');
    await expect(page.getByRole('link', { name: 'خلاصة RSS' })).toHaveAttribute(
      'href',
      /\/countries\/kz\/rss\.xml$/,
    );
    await page.goto('countries/kz-uz/');
    await expect(page.getByRole('link', { name: 'خلاصة RSS لأخبار أوزبكستان' })).toHaveAttribute(
      'href',
      /\/countries\/uz\/rss\.xml$/,
    );
  });
});
