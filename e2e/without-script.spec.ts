import { crawl } from './crawl.ts';
import { EVERYWHERE, expect, test } from './fixtures.ts';
import { elementsOf, visibleTextOf } from './html.ts';
import { ENGLISH } from './languages.ts';
import { headlineItem, choice, expectNews, filter, headline, title } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY, newsOf } from './seed.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'a reader comes from the front by two countries to an article and back',
    EVERYWHERE,
    async ({ page }) => {
      await page.goto('./');
      await expect(title(page)).toHaveText('أخبار آسيا الوسطى');
      await expect(headline(page, FULL.title)).toBeVisible();

      await choice(page, 'uz').click();
      await choice(page, 'kz').click();
      await expect(page).toHaveURL('countries/kz-uz/');
      const news = newsOf('kz', 'uz');
      await expectNews(page, news);

      await headline(page, FULL.title).click();
      await expect(title(page)).toHaveText(FULL.title);
      await expect(page.locator('main article p[id]')).toHaveCount(FULL.body.length);
      await expect(page.locator('#p7')).toBeVisible();

      await page.getByRole('link', { name: 'عودة إلى أخبار كازاخستان وأوزبكستان' }).click();
      await expect(page).toHaveURL('countries/kz-uz/');

      await test.step('a label, another language and the page about the site are there too', async () => {
        await page.goto('./');
        await headlineItem(page, HEADLINE_ONLY.title)
          .getByRole('link', { name: 'طاجيكستان', exact: true })
          .click();
        await expect(page).toHaveURL('countries/tj/');
        await page.getByRole('link', { name: 'English' }).click();
        await expect(page).toHaveURL('en/countries/tj/');
        await expect(filter(page, ENGLISH)).toBeVisible();
        await page.getByRole('link', { name: 'About' }).click();
        await expect(title(page)).toHaveText('About');
        await expect(page.getByRole('heading', { level: 2 })).toHaveCount(4);
      });
      await test.step('an article without a text says so', async () => {
        await page.goto(addressOf(HEADLINE_ONLY));
        await expect(page.getByRole('main')).toContainText('لم يصلنا من هذا الخبر إلا عنوانه');
      });
    },
  );
});

const isForeign = (href: string) => /^https?:/.test(href);

const SLIPS =
  /undefined|Invalid Date|\bNaN\b|\[object|\{\{|\bnull\b|\b(?:site|shell|place|filter|headlines|article|about|notFound|error)\.[a-z]\w+/;

/** What a reader is shown or told of a page, and where its links lead. */
const everythingIn = (html: string): string => {
  // An address of another site may have such words of its own.
  const words = elementsOf(html, '[a-z]\\w*').flatMap(({ href = '', ...element }) => [
    ...['aria-label', 'alt', 'title', 'content', 'datetime'].map((name) => element[name] ?? ''),
    isForeign(href) ? '' : href,
  ]);
  return [visibleTextOf(html), ...words].join('\n');
};

test(
  'from the front every page is reached, every link leads somewhere, and nothing shows what only a program understands',
  EVERYWHERE,
  async ({ get, baseURL }) => {
    const home = new URL(baseURL ?? '');
    const found = await crawl(home.href);
    const lost = [...found].filter(([, { status }]) => status !== 200).map(([path]) => path);
    expect(lost).toEqual([]);
    expect([...found.keys()].filter((path) => !path.startsWith(home.pathname))).toEqual([]);

    const sitemap = await (await get('sitemap.xml')).text();
    const listed = [...sitemap.matchAll(/<loc>([^<]+)</g)].map(
      ([, address = '']) => new URL(address).pathname,
    );
    expect(listed.length).toBeGreaterThan(200);
    expect(listed.filter((path) => !found.has(path))).toEqual([]);

    for (const [path, { html }] of found) {
      const places = elementsOf(html, 'a')
        .map(({ href = '' }) => href)
        .filter((href) => href.startsWith('#'));
      for (const place of places) expect(html, path).toContain(`id="${place.slice(1)}"`);
      expect(everythingIn(html), path).not.toMatch(SLIPS);
    }
  },
);

test('pages carry no marks for a router that finds its routes on the way', async ({ get }) => {
  for (const address of ['./', addressOf(FULL), 'names/kazakhstan/'])
    expect(await (await get(address)).text()).not.toContain('data-discover');
});
