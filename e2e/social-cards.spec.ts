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
  async ({ get, baseURL }) => {
    const sitemap = await (await get('sitemap.xml')).text();
    const pages = [...sitemap.matchAll(/<loc>([^<]+)</g)].map(([, address = '']) => address);
    expect(pages.length).toBeGreaterThan(200);
    const cards = new Set<string>();
    for (const page of pages) {
      const head = headOf(await (await get(new URL(page).pathname)).text());
      const [card = '', ...others] = metaOf(head, 'og:image');
      // One look at all of it, because each `expect` is a step of Playwright's report.
      expect(
        {
          others,
          host: URL.parse(card)?.origin,
          width: metaOf(head, 'og:image:width'),
          height: metaOf(head, 'og:image:height'),
          type: metaOf(head, 'og:image:type'),
          alt: metaOf(head, 'og:image:alt')[0],
          card: metaOf(head, 'twitter:card'),
          languages: metaOf(head, 'og:locale:alternate').length,
        },
        page,
      ).toEqual({
        others: [],
        // Absolute, on the same public host and in the same folder as the page.
        host: new URL(page).origin,
        width: [String(CARD_SIZE.width)],
        height: [String(CARD_SIZE.height)],
        type: ['image/png'],
        alt: expect.stringMatching(/\S/),
        card: ['summary_large_image'],
        languages: 2,
      });
      cards.add(new URL(card).pathname);
    }
    for (const card of cards) {
      const answer = await get(card);
      const png = Buffer.from(await answer.arrayBuffer());
      expect(
        {
          isOfSite: card.startsWith(new URL(baseURL ?? '').pathname),
          type: answer.headers.get('content-type'),
          format: png.subarray(1, 4).toString(),
          size: { width: png.readUInt32BE(16), height: png.readUInt32BE(20) },
          isLight: png.length < 100_000,
        },
        card,
      ).toEqual({
        isOfSite: true,
        type: 'image/png',
        format: 'PNG',
        size: CARD_SIZE,
        isLight: true,
      });
    }
  },
);

test('an article shows its own card, and its day where that is known', async ({ get }) => {
  const full = headOf(await (await get(addressOf(FULL))).text());
  expect(metaOf(full, 'og:image')[0]).toMatch(`/cards/articles/${FULL.id}.png`);
  expect(metaOf(full, 'og:image:alt')).toEqual([FULL.title]);
  expect(dayOf(metaOf(full, 'article:published_time')[0] ?? '')).toBe(
    dayOf(FULL.publishedAt ?? ''),
  );
  const undated = headOf(await (await get(addressOf(HEADLINE_ONLY))).text());
  expect(metaOf(undated, 'article:published_time')).toEqual([]);
  expect(metaOf(undated, 'article:modified_time')).toEqual([]);
});

test('a list shows the card of its places, the page about the site that of all news', async ({
  get,
}) => {
  for (const [address, card] of [
    ['./', '/cards/all.png'],
    ['en/countries/kz-uz/', '/cards/countries/kz-uz.png'],
    ['ru/about/', '/cards/all.png'],
  ] as const) {
    const html = await (await get(address)).text();
    expect(metaOf(headOf(html), 'og:image')[0], address).toMatch(card);
    expect(metaOf(html, 'article:published_time'), address).toEqual([]);
  }
});

test('a page that is not there has no card', async ({ get }) => {
  const html = await (await get('nothing/here/')).text();
  expect(metaOf(html, 'og:title')).toHaveLength(1);
  expect(metaOf(html, 'og:image')).toEqual([]);
});
