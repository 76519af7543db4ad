import { EVERYWHERE, expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, ENGLISH, RUSSIAN, type Language } from './languages.ts';
import { choose, headlines, open, title } from './reader.ts';
import { newsOf } from './seed.ts';

// The browser itself logs a 404 to the console; nothing else may be there.
test.beforeEach(({ expectProblem }) => expectProblem(NOT_FOUND_NOTE));

const UNKNOWN_ADDRESSES: Record<string, Language> = {
  'articles/nope/': ARABIC,
  'en/articles/nope/': ENGLISH,
  'ru/articles/nope/': RUSSIAN,
  'ru/nope/': RUSSIAN,
  'articles/': ARABIC,
  'countries/': ARABIC,
  'page/x/': ARABIC,
  'en/countries/kz/page/999/': ENGLISH,
};

test('an unknown address answers 404 and offers the latest news', EVERYWHERE, async ({ page }) => {
  await inTurn(Object.keys(UNKNOWN_ADDRESSES), async (address) => {
    const { code, dir, words } = UNKNOWN_ADDRESSES[address] ?? ARABIC;
    const response = await open(page, address);
    expect(response?.status()).toBe(404);
    await expect(page).toHaveURL(address);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(title(page)).toHaveText(words.notFound.title);
    await expect(page).toHaveTitle(words.site.pageTitle.replace('{{title}}', words.notFound.title));
    await expect(page.locator('head title')).toHaveCount(1);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText(words.notFound.text);

    const latest = newsOf()
      .slice(0, 6)
      .map((article) => article.title);
    await expect(headlines(page)).toHaveText(latest);
    await headlines(page).first().click();
    await expect(title(page)).toHaveText(latest[0] ?? '');
    await expect(page.locator('meta[name=robots]')).toHaveCount(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'an unknown address still answers with a message and the latest news',
    EVERYWHERE,
    async ({ page }) => {
      const response = await page.goto('articles/nope/');
      expect(response?.status()).toBe(404);
      await expect(title(page)).toHaveText('الصفحة غير موجودة');
      await headlines(page).first().click();
      await expect(title(page)).toHaveText(newsOf()[0]?.title ?? '');
    },
  );
});

test(
  'a mangled address finds a page even where the host cannot read it; a mangled query and a mangled place do no harm',
  EVERYWHERE,
  async ({ page, get }) => {
    // Hosts differ: some refuse such an address outright, others send their 404 page, as here.
    const body = await (await get('nope/')).text();
    const mangled = ['countries/%E0%A4%A/', 'countries/kz-%/', 'articles/%E0%A4%A/', '%E0%A4%A'];
    await inTurn(mangled, async (address) => {
      await page.route(`**/${address}`, (route) =>
        route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
      );
      await open(page, address);
      await expect(headlines(page).first()).toBeVisible();
      await expect(title(page)).toBeVisible();
    });

    await open(page, '?country=kz&page=%E0%A4%A#%E0%A4%A');
    await expect(title(page)).toHaveText('أخبار كازاخستان');
    await choose(page, 'uz');
    await expect(title(page)).toHaveText('أخبار كازاخستان وأوزبكستان');
  },
);
