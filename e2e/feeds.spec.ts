import { compareNames } from '../src/core/i18n/compare-names.ts';
import { EVERYWHERE, expect, inTurn, test } from './fixtures.ts';
import { linksOf } from './html.ts';
import { LANGUAGES } from './languages.ts';
import { newsOf } from './seed.ts';

// As a feed reader: finds the feeds in a page's head, and follows what they say.

const TYPE = 'application/rss+xml';

/** Of each page, the feeds that it names. */
const FEEDS: Record<string, string[]> = {
  '': ['/rss.xml'],
  'countries/kz/': ['/countries/kz/rss.xml'],
  'countries/kz-uz/': ['/countries/kz/rss.xml', '/countries/uz/rss.xml'],
  'articles/xi-visits-kazakhstan-uzbekistan/': ['/rss.xml'],
  'countries/tj/': ['/countries/tj/rss.xml'],
  'partners/cn/': ['/partners/cn/rss.xml'],
  'countries/kz/with/cn/': ['/partners/cn/rss.xml'],
  'stories/kazakhstan-opec-plus/': ['/stories/kazakhstan-opec-plus/rss.xml'],
  'names/almaty/': ['/names/almaty/rss.xml'],
  'feeds/': ['/rss.xml'],
  'about/': ['/rss.xml'],
};

for (const { code, folder } of LANGUAGES)
  test(`in ${code} every page names its feeds, which are there`, EVERYWHERE, async ({ get }) => {
    await inTurn(Object.keys(FEEDS), async (page) => {
      const html = await (await get(folder + page)).text();
      const feeds = linksOf(html, 'alternate').filter(({ type }) => type !== undefined);
      expect(
        feeds.map(({ href = '' }) =>
          href.replace(/^.*?(?=\/(?:rss|countries|partners|stories|names))/, ''),
        ),
      ).toEqual(FEEDS[page]);
      for (const { href = '', type = '' } of feeds) {
        expect(type).toBe(TYPE);
        const answer = await get(href);
        expect(answer.status, href).toBe(200);
        expect(answer.headers.get('content-type'), href).toBe(`${type}; charset=utf-8`);
      }
    });
  });

test('a feed is called by its own name on every page that leads to it', async ({ get }) => {
  await inTurn(['partners/cn/', 'countries/kz/with/cn/'], async (page) => {
    const [feed] = linksOf(await (await get(page)).text(), 'alternate').filter(
      ({ type }) => type === TYPE,
    );
    const rss = await (await get(feed?.href ?? '')).text();
    expect(feed?.title).toBe('آسيا الوسطى والصين');
    expect(rss).toContain(`<title>${feed?.title}</title>`);
  });
});

test('the feed has the list’s articles in its order', EVERYWHERE, async ({ get }) => {
  const feed = (await (await get('countries/uz/feed.json')).json()) as {
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

test('on the page of all feeds countries and names stand as in a dictionary of its language', async ({
  page,
}) => {
  for (const { code, folder, words: own } of LANGUAGES)
    await test.step(`in ${code}`, async () => {
      await page.goto(`${folder}feeds/`);
      for (const group of [own.feeds.partners, own.feeds.names]) {
        const heading = page.getByRole('heading', { name: group, exact: true });
        const links = page.locator('section').filter({ has: heading }).getByRole('link');
        const names = await links.allTextContents();
        expect(names.length).toBeGreaterThan(3);
        expect(names).toEqual([...names].sort(compareNames));
      }
    });
});

test('the page of all feeds sets the title of a story from right to left', async ({ page }) => {
  for (const { code, folder } of LANGUAGES)
    await test.step(`in ${code}`, async () => {
      await page.goto(`${folder}feeds/`);
      const title = page.locator('main a[href$="/stories/kazakhstan-opec-plus/rss.xml"] > bdi');
      await expect(title).toHaveCSS('direction', 'rtl');
      await expect(title).toHaveAttribute('lang', 'ar');
    });
});
