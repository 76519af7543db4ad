import { EVERYWHERE, expect, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, countInWords, ENGLISH, RUSSIAN, type Language } from './languages.ts';
import { choice, choose, chosen, headlines, open, title } from './reader.ts';
import { newsOf } from './seed.ts';

// The browser itself notes a 404 in the console; nothing else may be there.
test.beforeEach(({ expectProblem }) => expectProblem(NOT_FOUND_NOTE));

const UNKNOWN_ADDRESSES: [address: string, language: Language][] = [
  ['articles/nope/', ARABIC],
  ['en/articles/nope/', ENGLISH],
  ['ru/articles/nope/', RUSSIAN],
  ['ru/nope/', RUSSIAN],
  ['articles/', ARABIC],
  ['countries/', ARABIC],
  ['page/x/', ARABIC],
  ['en/countries/kz/page/999/', ENGLISH],
];

for (const [address, { code, dir, words }] of UNKNOWN_ADDRESSES) {
  test(`${address} answers 404 and offers the latest news`, EVERYWHERE, async ({ page }) => {
    const response = await open(page, address);
    expect(response?.status()).toBe(404);
    await expect(page).toHaveURL(address);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(title(page)).toHaveText(words.notFound.title);
    await expect(page).toHaveTitle(`${words.notFound.title} – ${words.site.fullName}`);
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
}

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

const LONG = 'x'.repeat(1500);

const UNKNOWN_CODES: [address: string, shown: string[], kept: 'kz' | 'all'][] = [
  ['countries/kz-xx/', ['xx'], 'kz'],
  ['?country=xx,kz', ['xx'], 'kz'],
  ['countries/XX/', ['XX'], 'all'],
  ['countries/kz-xx-qq/', ['xx', 'qq'], 'kz'],
  [
    'countries/%3Cimg%20src=x%20onerror=alert(1)%3E/',
    ['<img', 'src=x', 'onerror=alert(1)>'],
    'all',
  ],
  ['?country=kz,%3Cscript%3Ealert(1)%3C/script%3E', ['<script>alert(1)</script>'], 'kz'],
  ["countries/kz-'%22%60/", ['\'"`'], 'kz'],
  ['countries/kz-%25/', ['%'], 'kz'],
  ['countries/kz-a%2Fb/', ['a/b'], 'kz'],
  ['countries/kz-%E2%80%AEabc/', ['abc'], 'kz'],
  ['countries/%D9%82/', ['ق'], 'all'],
  [`countries/kz-${LONG}/`, ['xxxx'], 'kz'],
];

for (const [address, shown, kept] of UNKNOWN_CODES) {
  test(
    `${address.slice(0, 50)} names what is unknown and keeps what is known`,
    EVERYWHERE,
    async ({ page }) => {
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.message());
        void dialog.dismiss();
      });
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, address);

      const news = kept === 'kz' ? newsOf('kz') : newsOf();
      await expect(chosen(page)).toHaveText(kept === 'kz' ? /كازاخستان/ : /الكل/);
      await expect(page.getByRole('status')).toHaveText(countInWords(ARABIC, news.length));
      const notice = page.getByRole('main').getByText('لا نعرف مكانًا رمزه');
      for (const code of shown) await expect(notice).toContainText(code);
      await expect(page.locator('#app').locator('img, script')).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const canonical = await page.locator('link[rel=canonical]').first().getAttribute('href');
      expect(canonical).toMatch(
        kept === 'kz' ? /\/countries\/kz\/$/ : /^https?:\/\/[^/]+\/(?:sub\/path\/)?$/,
      );

      await page.reload();
      await expect(notice).toBeVisible();
      await choose(page, 'uz');
      await expect(page).toHaveURL(kept === 'kz' ? 'countries/kz-uz/' : 'countries/uz/');
      await expect(notice).toHaveCount(0);
      expect(asked).toEqual([]);
    },
  );
}

test('from unknown codes a link leads to all news', EVERYWHERE, async ({ page }) => {
  await open(page, 'countries/xx/');
  await page.getByRole('main').getByRole('link', { name: 'اعرض كل الأخبار' }).click();
  await expect(page).toHaveURL('./');
  await expect(choice(page, 'all')).toHaveAttribute('aria-current', 'true');
});

for (const address of [
  'countries/%E0%A4%A/',
  'countries/kz-%/',
  'articles/%E0%A4%A/',
  '%E0%A4%A',
]) {
  test(
    `the mangled ${address} finds a page even where the host cannot read it`,
    EVERYWHERE,
    async ({ page, request }) => {
      // Hosts differ: some refuse such an address outright, others send their 404 page, as here.
      const body = await (await request.get('nope/')).text();
      await page.route(`**/${address}`, (route) =>
        route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
      );
      await open(page, address);
      await expect(headlines(page).first()).toBeVisible();
      await expect(title(page)).toBeVisible();
    },
  );
}

test('a mangled query and a mangled place in the page do no harm', EVERYWHERE, async ({ page }) => {
  await open(page, '?country=kz&page=%E0%A4%A#%E0%A4%A');
  await expect(title(page)).toHaveText('أخبار كازاخستان');
  await choose(page, 'uz');
  await expect(title(page)).toHaveText('أخبار كازاخستان وأوزبكستان');
});
