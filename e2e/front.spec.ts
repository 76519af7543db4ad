import type { Page } from '@playwright/test';
import { drawPicture } from '../tools/testing/draw-picture.ts';
import { inventArticle } from '../tools/testing/invent-articles.ts';
import type { Article } from '../src/core/news/article.schema.ts';
import { expect, test as base } from './fixtures.ts';
import { serveBuilt } from './invented-site.ts';
import { writeInto } from './invented.ts';
import { ARABIC, LANGUAGES } from './languages.ts';
import { backLink, card, expectReady, headline, open, title } from './reader.ts';

const PICTURE = { src: '/media/2030/drawn.jpg', alt: 'قرص تجريبي', width: 1200, height: 1200 };
const TEXT = [{ type: 'paragraph' as const, text: 'نص تجريبي طويل لا معنى له. '.repeat(40) }];

const invent = (id: string, publishedAt: string | null, fields: Partial<Article> = {}) =>
  inventArticle({ id, title: `خبر تجريبي ${id}`, publishedAt, countries: ['KZ'], ...fields });

/** On one day more than a phone shows at once. */
const MANY = Array.from({ length: 14 }, (_, at) => `many-${String.fromCodePoint(97 + at)}`);

const NEWS = [
  invent('alone', '2030-01-09'),
  invent('lead', '2030-01-09', { body: TEXT, image: PICTURE }),
  invent('second', '2030-01-08', { body: TEXT, image: PICTURE, countries: ['UZ'] }),
  invent('third', '2030-01-08', { body: TEXT, countries: ['KG'] }),
  ...MANY.map((id) => invent(id, '2030-01-08')),
  invent('month', '2030-01-01'),
  invent('year', '2029-12-31', { countries: ['TJ'] }),
  ...['one', 'two'].map((id) => invent(id, null, { addedAt: '2030-01-05' })),
];

const writeNews = async (folder: string): Promise<void> => {
  for (const article of NEWS)
    writeInto(
      folder,
      `articles/${article.publishedAt?.slice(0, 4) ?? 'undated'}/${article.id}.json`,
      JSON.stringify(article),
    );
  const bytes = await drawPicture(PICTURE.width, PICTURE.height).jpeg().toBuffer();
  writeInto(folder, PICTURE.src.slice(1), bytes);
};

const test = base.extend<object, { newsSite: string }>({
  newsSite: [
    // oxlint-disable-next-line no-empty-pattern
    ({}, provide) => serveBuilt(writeNews, provide),
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ newsSite }, provide) => provide(newsSite),
});

const DAYS = { ninth: 'الأربعاء 9 يناير 2030', eighth: 'الثلاثاء 8 يناير 2030' };
const GROUPS = [
  DAYS.ninth,
  DAYS.eighth,
  'يناير 2030',
  'ديسمبر 2029',
  'بلا تاريخ، أُضيفت في 5 يناير 2030',
];
const PHONE = { width: 390, height: 844 };

/** The headings of the days, by the parts of the list that they name. */
const groups = (page: Page) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('article') })
    .locator(':is(h2, h3):not(article *)');
const blocks = (page: Page) => page.locator('main section[data-place]');

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a front reads in its order: lead, seconds, days, months, what has no date', async ({
    page,
  }) => {
    await page.goto('./');
    const ids = ['lead', 'second', 'third', 'alone', ...MANY, 'month', 'year', 'one', 'two'];
    await expect(page.getByRole('main').getByRole('article')).toContainText(
      ids.map((id) => `خبر تجريبي ${id}`),
    );
    await expect(groups(page)).toHaveText(GROUPS);
    const levels = await page.locator('main :is(h1, h2, h3)').evaluateAll((headings) =>
      headings.map(({ tagName }) => tagName).join(' '),
    );
    const many = 'H3 '.repeat(MANY.length);
    const list = `H1 H2 H2 H2 H2 H3 H2 ${many}H2 H3 H2 H3 H2 H3 H3`;
    expect(levels).toBe(`${list} H2 H2 H2 H2`);
  });

  test('only what no heading dates has a date of its own', async ({ page }) => {
    await page.goto('./');
    for (const [id, date] of [
      ['lead', '9 يناير 2030'],
      ['second', '8 يناير 2030'],
      ['month', '1 يناير 2030'],
    ] as const)
      await expect(card(page, `خبر تجريبي ${id}`).getByRole('time')).toHaveText(date);
    for (const id of ['alone', 'many-a', 'one'])
      await expect(card(page, `خبر تجريبي ${id}`).getByRole('time')).toHaveCount(0);
  });
});

/** A page at some moment, whose clock can be put forward, with what has moved by itself. */
const openAt = async (page: Page, time: string, address = './') => {
  await page.clock.install({ time: new Date(time) });
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value'),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page, address);
};
const shiftOf = (page: Page) => page.evaluate(() => Reflect.get(window, 'shift') as number);

for (const [timezoneId, first, second] of [
  ['Asia/Almaty', ARABIC.words.time.today, ARABIC.words.time.yesterday],
  // There it is still the day before: the newsroom's day has no name yet.
  ['Africa/Cairo', DAYS.ninth, ARABIC.words.time.today],
  ['America/Los_Angeles', DAYS.ninth, ARABIC.words.time.today],
] as const)
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId, viewport: PHONE });

    test('the days have the names that a reader there gives them, and nothing moves', async ({
      page,
    }) => {
      await openAt(page, '2030-01-08T20:30:00Z');
      await expect(groups(page)).toHaveText([first, second, ...GROUPS.slice(2)]);
      expect(await shiftOf(page)).toBe(0);
    });
  });

test.describe('at midnight', () => {
  test.use({ timezoneId: 'Asia/Almaty' });

  test('an open page calls the day anew', async ({ page }) => {
    const { today, yesterday } = ARABIC.words.time;
    await openAt(page, '2030-01-09T18:59:00Z');
    await expect(groups(page).nth(0)).toHaveText(today);
    await page.clock.fastForward('02:00');
    await expect(groups(page).nth(0)).toHaveText(yesterday);
    await expect(groups(page).nth(1)).toHaveText(DAYS.eighth);
    await page.clock.fastForward('24:00:00');
    await expect(groups(page).nth(0)).toHaveText(DAYS.ninth);
    expect(await shiftOf(page)).toBe(0);
  });

  for (const { folder, words } of LANGUAGES.slice(1))
    test(`/${folder} says so in its language`, async ({ page }) => {
      await openAt(page, '2030-01-09T10:00:00Z', folder);
      await expect(groups(page).nth(0)).toHaveText(words.time.today);
      await expect(groups(page).nth(1)).toHaveText(words.time.yesterday);
    });
});

test('on a phone the heading of a long day stays, and hides nothing that has the focus', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page, './');
  const heading = groups(page).nth(1);
  await headline(page, `خبر تجريبي ${MANY.at(-1)}`).focus();
  await expect(heading).toBeInViewport();
  for (const id of MANY.toReversed().slice(1)) {
    const link = headline(page, `خبر تجريبي ${id}`);
    // Back over the label of the one below.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(link).toBeFocused();
    const [above, own] = [await heading.boundingBox(), await link.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((own?.y ?? 0) + 1);
  }
});

test('each place with news has a block on the front page, and nowhere else', async ({ page }) => {
  await open(page, './');
  const { place } = ARABIC.words;
  await expect(blocks(page).getByRole('heading')).toHaveText([
    place.kz,
    place.kg,
    place.tj,
    place.uz,
  ]);
  const kazakh = blocks(page).first();
  await expect(kazakh.getByRole('listitem')).toHaveText([/alone/, /lead/, /many-a/]);
  const link = kazakh.getByRole('link', { name: 'خبر تجريبي lead' });
  await link.click();
  await expect(title(page)).toHaveText('خبر تجريبي lead');
  await page.goBack();
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await kazakh.getByRole('link', { name: place.kz }).click();
  await expect(page).toHaveURL('countries/kz/');
  await expect(blocks(page)).toHaveCount(0);
  for (const address of ['page/1/', '?from=2030-01-01']) {
    await open(page, address);
    await expect(blocks(page)).toHaveCount(0);
  }
});

test('an article that a block led to leads back to all news', async ({ page }) => {
  await open(page, './');
  await blocks(page).last().getByRole('link').last().click();
  await expect(backLink(page)).toHaveText(ARABIC.words.article.backToAll);
});

for (const width of [390, 1280])
  test(`pictures of lead and seconds come into their places at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAt(page, '2030-02-01T10:00:00Z');
    const pictures = page.getByRole('main').getByRole('img', { name: PICTURE.alt });
    await expect(pictures).toHaveCount(2);
    await expect(pictures.first()).toHaveAttribute('fetchpriority', 'high');
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      const box = await picture.boundingBox();
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.5, 1);
    }
    expect(await shiftOf(page)).toBe(0);
  });

test('where data are dear pictures wait to be asked for', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/media/')) fetched.push(request.url());
  });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('./');
  await expectReady(page);
  const ask = card(page, 'خبر تجريبي lead').getByRole('button', { name: PICTURE.alt });
  await expect(ask).toBeVisible();
  expect(fetched).toEqual([]);
  await ask.click();
  await expect.poll(() => fetched.length).toBe(1);
});
