import { EVERYWHERE, expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, countInWords } from './languages.ts';
import { choice, choose, chosen, open } from './reader.ts';
import { newsOf } from './seed.ts';

// The browser itself logs a 404 to the console; nothing else may be there.
test.beforeEach(({ expectProblem }) => expectProblem(NOT_FOUND_NOTE));

const LONG = 'x'.repeat(1500);

const UNKNOWN_CODES: Record<string, [shown: string[], kept: 'kz' | 'all']> = {
  'countries/kz-xx/': [['xx'], 'kz'],
  '?country=xx,kz': [['xx'], 'kz'],
  'countries/XX/': [['XX'], 'all'],
  'countries/kz-xx-qq/': [['xx', 'qq'], 'kz'],
  'countries/%3Cimg%20src=x%20onerror=alert(1)%3E/': [
    ['<img', 'src=x', 'onerror=alert(1)>'],
    'all',
  ],
  '?country=kz,%3Cscript%3Ealert(1)%3C/script%3E': [['<script>alert(1)</script>'], 'kz'],
  "countries/kz-'%22%60/": [['\'"`'], 'kz'],
  'countries/kz-%25/': [['%'], 'kz'],
  'countries/kz-a%2Fb/': [['a/b'], 'kz'],
  'countries/kz-%E2%80%AEabc/': [['abc'], 'kz'],
  'countries/%D9%82/': [['ق'], 'all'],
  [`countries/kz-${LONG}/`]: [['xxxx'], 'kz'],
};

test('an address names what is unknown in it and keeps what is known', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await inTurn(Object.keys(UNKNOWN_CODES), async (address) => {
    const [shown, kept] = UNKNOWN_CODES[address] ?? [[], 'all'];
    await open(page, address);

    const news = kept === 'kz' ? newsOf('kz') : newsOf();
    await expect(chosen(page)).toHaveText(kept === 'kz' ? /كازاخستان/ : /الكل/);
    await expect(page.getByRole('status')).toHaveText(countInWords(ARABIC, news.length));
    const notice = page.getByRole('main').getByText('في الرابط ما لا نعرفه');
    for (const code of shown) await expect(notice).toContainText(code);
    await expect(page.locator('#app :is(script, [onerror], [src=x])')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const canonical = await page.locator('link[rel=canonical]').first().getAttribute('href');
    expect(canonical).toMatch(kept === 'kz' ? /\/countries\/kz\/$/ : /^https?:\/\/[^/]+\/$/);

    await choose(page, 'uz');
    await expect(page).toHaveURL(kept === 'kz' ? 'countries/kz-uz/' : 'countries/uz/');
    await expect(notice).toHaveCount(0);
    expect(asked).toEqual([]);
  });
});

test('from unknown codes a link leads to all news', EVERYWHERE, async ({ page }) => {
  await open(page, 'countries/xx/');
  await page.reload();
  await expect(page.getByRole('main').getByText('في الرابط ما لا نعرفه')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'اعرض كل الأخبار' }).click();
  await expect(page).toHaveURL('./');
  await expect(choice(page, 'all')).toHaveAttribute('aria-current', 'true');
});
