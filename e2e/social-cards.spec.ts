import { CARD_SIZE } from '../src/core/site/card.ts';
import { dayOf } from '../src/core/news/newsroom-time.ts';
import { EVERYWHERE, expect, test } from './fixtures.ts';
import { metaOf } from './html.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

/** What a chat reads of a page: its head, without running anything. */
const headOf = (html: string) => html.slice(0, html.indexOf('<body'));

test(
  'the head of every page names a picture that is there, in the size that it says',
  EVERYWHERE,
  async ({ request, baseURL }) => {
    const sitemap = await (await request.get('sitemap.xml')).text();
    const pages = [...sitemap.matchAll(/<loc>([^<]+)</g)].map(([, address = '']) => address);
    expect(pages.length).toBeGreaterThan(200);
    const cards = new Set<string>();
    for (const page of pages) {
      const head = headOf(await (await request.get(new URL(page).pathname)).text());
      const [card = '', ...others] = metaOf(head, 'og:image');
      expect(others, page).toEqual([]);
      // Absolute, on the same public host and in the same folder as the page.
      expect(new URL(card).origin, page).toBe(new URL(page).origin);
      expect(metaOf(head, 'og:image:width'), page).toEqual([String(CARD_SIZE.width)]);
      expect(metaOf(head, 'og:image:height'), page).toEqual([String(CARD_SIZE.height)]);
      expect(metaOf(head, 'og:image:type'), page).toEqual(['image/png']);
      expect(metaOf(head, 'og:image:alt')[0], page).toMatch(/\S/);
      expect(metaOf(head, 'twitter:card'), page).toEqual(['summary_large_image']);
      expect(metaOf(head, 'og:locale:alternate'), page).toHaveLength(2);
      cards.add(new URL(card).pathname);
    }
    for (const card of cards) {
      expect(card.startsWith(new URL(baseURL ?? '').pathname), card).toBe(true);
      const answer = await request.get(card);
      expect(answer.headers()['content-type'], card).toBe('image/png');
      const png = await answer.body();
      expect(png.subarray(1, 4).toString(), card).toBe('PNG');
      expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }, card).toEqual(
        CARD_SIZE,
      );
      expect(png.length, card).toBeLessThan(100_000);
    }
  },
);

test('an article shows its own card, and its day where that is known', async ({ request }) => {
  const full = headOf(await (await request.get(addressOf(FULL))).text());
  expect(metaOf(full, 'og:image')[0]).toMatch(`/cards/articles/${FULL.id}.png`);
  expect(metaOf(full, 'og:image:alt')).toEqual([FULL.title]);
  expect(dayOf(metaOf(full, 'article:published_time')[0] ?? '')).toBe(
    dayOf(FULL.publishedAt ?? ''),
  );
  const undated = headOf(await (await request.get(addressOf(HEADLINE_ONLY))).text());
  expect(metaOf(undated, 'article:published_time')).toEqual([]);
  expect(metaOf(undated, 'article:modified_time')).toEqual([]);
});

test('a list shows the card of its places, the page about the site that of all news', async ({
  request,
}) => {
  for (const [address, card] of [
    ['./', '/cards/all.png'],
    ['en/countries/kz-uz/', '/cards/countries/kz-uz.png'],
    ['ru/about/', '/cards/all.png'],
  ] as const) {
    const html = await (await request.get(address)).text();
    expect(metaOf(headOf(html), 'og:image')[0], address).toMatch(card);
    expect(metaOf(html, 'article:published_time'), address).toEqual([]);
  }
});

test('a page that is not there has no card', async ({ request }) => {
  const html = await (await request.get('nothing/here/')).text();
  expect(metaOf(html, 'og:title')).toHaveLength(1);
  expect(metaOf(html, 'og:image')).toEqual([]);
});
