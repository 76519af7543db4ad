import { PERSIAN_ARTICLE, UYGHUR_ARTICLE, URDU_ARTICLE } from '../tools/testing/persian-site.ts';
import { expect, inTurn, NOT_FOUND_NOTE } from './fixtures.ts';
import { ownTexts, test } from './persian.ts';

const PAGES = [
  '',
  'countries/tj-uz/',
  'countries/region/',
  'articles/invented-persian/',
  'articles/invented-urdu/',
  'archive/',
  'archive/2030/03/',
  'names/',
  'partners/',
  'stories/',
  'feeds/',
  'about/',
  'saved/',
  'search/?q=کتاب',
  'nowhere/',
];

/** Letters and digits that Persian does not have, untranslated keys, placeholders without values. */
const NOT_PERSIAN = /[a-z]{2,}|[يكىةأإ]|[0-9٠-٩]|\{\{|\w\.\w/iu;
/** Short names that are the same in Persian; the languages of the menu have their own. */
const KNOWN =
  /\u2068[^\u2069]*\u2069|https?:\S+|RSS|EPUB|OPML|JSON|English|العربية|^EN$|^123$|^١٢٣$/gu;

test('a Persian site speaks Persian on every page, from right to left', async ({
  page,
  expectProblem,
}) => {
  expectProblem(NOT_FOUND_NOTE);
  await inTurn(PAGES, async (address) => {
    await page.goto(address);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('lang', 'fa');
    await expect(root).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('h1').first()).toBeVisible();
    const texts = await ownTexts(page);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => NOT_PERSIAN.test(text.replaceAll(KNOWN, '')))).toEqual([]);
  });
});

test('its settings are Persian, its days those of the Solar Hijri calendar, months of the archive Gregorian ones', async ({
  page,
}) => {
  await page.goto('articles/invented-persian/');
  await expect(page.locator('main time').first()).toHaveText('۲ فروردین ۱۴۰۹');
  await expect(page.locator('main time').first()).toHaveAttribute('datetime', '2030-03-22');
  await page.getByRole('button', { name: 'تنظیمات خواندن' }).click();
  const dialog = page.getByRole('dialog', { name: 'تنظیمات خواندن' });
  await expect(dialog).toBeVisible();
  const texts = await dialog.allInnerTexts();
  expect(texts.join('\n')).not.toMatch(NOT_PERSIAN);
  await page.goto('archive/2030/03/');
  await expect(page.locator('h1')).toHaveText('خبرهای مارس ۲۰۳۰');
});

test('each text says its language, wherever it stands', async ({ page }) => {
  const languages: Record<string, string> = {
    fa: PERSIAN_ARTICLE.title,
    ur: URDU_ARTICLE.title,
    ug: UYGHUR_ARTICLE.title,
  };
  await inTurn(
    ['', 'archive/2030/03/', 'search/?q=invented-nothing', 'embed/'],
    async (address) => {
      await page.goto(address);
      for (const [lang, title] of Object.entries(languages)) {
        const shown = page.getByText(title, { exact: true }).first();
        await expect(shown).toBeVisible();
        expect(
          await shown.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
        ).toBe(lang);
        expect(await shown.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
      }
    },
  );
});

test('an article in Urdu or Uyghur is set in the house’s face, and Urdu has more room', async ({
  page,
}) => {
  const look = async (id: string) => {
    await page.goto(`articles/${id}/`);
    const text = page.locator('main article section p').first();
    await expect(text).toBeVisible();
    return text.evaluate((element) => {
      const style = getComputedStyle(element);
      return {
        lang: element.closest('[lang]')?.getAttribute('lang'),
        leading: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
        faces: [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family),
      };
    });
  };
  const [persian, urdu, uyghur] = [
    await look('invented-persian'),
    await look('invented-urdu'),
    await look('invented-uyghur'),
  ];
  expect([persian.lang, urdu.lang, uyghur.lang]).toEqual(['fa', 'ur', 'ug']);
  expect(urdu.leading).toBeGreaterThan(uyghur.leading * 1.1);
  expect(uyghur.leading).toBeCloseTo(persian.leading, 1);
});

test('a note is numbered as its mark is, and paper numbers paragraphs in the digits of the text', async ({
  page,
}) => {
  await page.goto('articles/invented-persian/');
  await expect(page.locator('[role=doc-noteref]')).toHaveAttribute('data-sign', '۱');
  const notes = page.getByRole('region', { name: 'یادداشت‌های تحریریه' });
  await expect(notes.getByRole('list')).toHaveCSS('list-style-type', 'persian');
  await page.emulateMedia({ media: 'print' });
  const numbers = page.locator('main section[data-digits] > *').first();
  await expect
    .poll(() => numbers.evaluate((block) => getComputedStyle(block, '::before').content))
    .toContain('persian');
});

test('search finds a word whatever keyboard typed it, and knows no stems of Persian', async ({
  page,
}) => {
  const found = async (query: string) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status').first()).toHaveText(/خبر/);
    return page.locator('main article h2').allInnerTexts();
  };
  // An Arabic keyboard's kaf and yeh; digits of another system; the parts of a word and the whole.
  for (const query of ['نمايشگاه', 'كتاب‌هاي', '125', 'کتابخانه'])
    expect(await found(query), query).toContain(PERSIAN_ARTICLE.title);
  expect(await found('کتابوں')).toEqual([URDU_ARTICLE.title]);
  expect(await found('كىتابلار')).toEqual([UYGHUR_ARTICLE.title]);
  // In Arabic the first letter of «بازار» would be «in».
  await found('ازار');
  await expect(page.getByRole('status').first()).toHaveText('خبری با «ازار» پیدا نشد.');
});

test('its other languages stand behind their prefixes', async ({ page }) => {
  await page.goto('articles/invented-urdu/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/articles\/invented-urdu\/$/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('main article').first()).toHaveAttribute('lang', 'ur');
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(/\/ar\/articles\/invented-urdu\/$/);
});
