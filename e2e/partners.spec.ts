import type { Page, Request, Route } from '@playwright/test';
import { compareNames } from '../src/core/i18n/compare-names.ts';
import { expectNoBarrier } from './barriers.ts';
import { EVERYWHERE, expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, countInWords, ENGLISH, LANGUAGES, type Language } from './languages.ts';
import {
  bePresent,
  choice,
  drawn,
  entriesInHistory,
  filter,
  headline,
  headlines,
  open,
  title,
} from './reader.ts';
import { addressOf, FULL, newsOf } from './seed.ts';

const { words } = ARABIC;
const CHINA = 'الصين';

const ofChina = (...places: Parameters<typeof newsOf>) =>
  newsOf(...places).filter(({ partners }) => partners.includes('CN'));
const titlesOf = (articles: readonly { title: string }[]) => articles.map((each) => each.title);

/** How many links the line has on phones of the usual and of the least width. */
const PHONES = [[320, ARABIC, 3] as const, [390, ENGLISH, 4] as const, [390, ARABIC, 4] as const];

/** The line beside the filter. */
const line = (page: Page, { words: { filter: said } }: Language = ARABIC) =>
  page.getByRole('main').getByRole('paragraph').filter({ hasText: said.with });
const inLine = (page: Page, country: string) =>
  line(page).getByRole('link', { name: new RegExp(`^${country} `) });
const status = (page: Page) => page.getByRole('status').first();

test(
  'beside the filter stand the countries that the news name most often, and lead to that news',
  EVERYWHERE,
  async ({ page }) => {
    await open(page, './');
    await expect(line(page).getByRole('link')).toHaveCount(7);
    await expect(line(page).getByRole('link').first()).toHaveText(`${CHINA} ${ofChina().length}`);
    await inLine(page, CHINA).click();
    await expect(page).toHaveURL('partners/cn/');
    await expect(title(page)).toHaveText('آسيا الوسطى والصين');
    await expect(headlines(page)).toHaveText(titlesOf(ofChina()));
    await expect(inLine(page, CHINA)).toHaveAttribute('aria-current', 'true');

    await choice(page, 'kz').click();
    await expect(page).toHaveURL('countries/kz/with/cn/');
    await expect(title(page)).toHaveText('كازاخستان والصين');
    await expect(status(page)).toHaveText(countInWords(ARABIC, ofChina('kz').length));
    await expect(headlines(page)).toHaveText(titlesOf(ofChina('kz')));

    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL('./');
    await expect(line(page).getByRole('link')).toHaveCount(7);
  },
);

test('the line follows the place that is chosen, in the app too, and keeps to one line on a phone', async ({
  page,
}) => {
  for (const [width, language, count] of PHONES) {
    await page.setViewportSize({ width, height: 844 });
    await open(page, language.folder || './');
    const links = line(page, language).getByRole('link');
    await expect(links).toHaveCount(count);
    await expect(links.last()).toHaveText(language.words.filter.others);
    const tops = await links.evaluateAll((all) => all.map((a) => a.getBoundingClientRect().top));
    expect(new Set(tops).size, `${language.folder} at ${width} px`).toBe(1);
  }
  await bePresent(page);
  await choice(page, 'kz').click();
  await expect(title(page)).toContainText(words.place.kz);
  await expect(inLine(page, CHINA)).toHaveText(`${CHINA} ${ofChina('kz').length}`);
  await inLine(page, CHINA).click();
  await expect(page).toHaveURL('countries/kz/with/cn/');
  await test.step('for several places there is none', async () => {
    await open(page, 'countries/kz-uz/');
    await expect(line(page)).toHaveCount(0);
  });
  await test.step('the partner whose news is read stays, however rare it is', async () => {
    const [rarest] = newsOf().filter(({ partners }) => partners.includes('SA'));
    if (!rarest) throw new Error('The tests need news of another country.');
    await open(page, 'partners/sa/');
    await expect(line(page).locator('[aria-current]')).toBeVisible();
  });
});

for (const [fault, answer] of Object.entries({
  'do not come': (route: Route) => route.abort(),
  'are another program’s': (route: Route) => route.fulfill({ json: { other: true } }),
}))
  test(`a line whose data ${fault} stays as the page has it`, async ({ page, expectProblem }) => {
    expectProblem(/^error: Failed to load resource/);
    const lines = /\/data\/partners\/line\//;
    const isLine = (request: Request) => lines.test(request.url());
    const ended = Promise.race([
      page.waitForEvent('requestfailed', isLine),
      page.waitForEvent('requestfinished', isLine),
    ]);
    await page.route(lines, answer);
    await open(page, './');
    await bePresent(page);
    await ended;
    await drawn(page);
    await expect(line(page).getByRole('link')).toHaveCount(7);
    await inLine(page, CHINA).click();
    await expect(headlines(page)).toHaveText(titlesOf(ofChina()));
  });

test('an article names the countries beside its places, and each leads to its news', async ({
  page,
}) => {
  await open(page, addressOf(FULL));
  const labels = page.getByRole('list', { name: words.headlines.labels }).first();
  await expect(labels.getByRole('link')).toHaveText([words.place.kz, words.place.uz, CHINA]);
  await labels.getByRole('link', { name: CHINA }).click();
  await expect(page).toHaveURL('partners/cn/');
  await headline(page, FULL.title).click();
  await page.getByRole('link', { name: words.article.backToPlace, exact: true }).click();
  await expect(page).toHaveURL('partners/cn/');
});

test('addresses of partners lead to their news, to a way on, or nowhere', async ({
  page,
  expectProblem,
}) => {
  expectProblem(NOT_FOUND_NOTE);
  await test.step('a place without such news says so, and leads on', async () => {
    await open(page, 'countries/tm/with/cn/');
    await expect(title(page)).toHaveText('تركمانستان والصين');
    await expect(status(page)).toHaveText(countInWords(ARABIC, 0));
    const said = 'لم يصلنا بعدُ خبر عن تركمانستان يذكر الصين.';
    await expect(page.getByRole('main')).toContainText(said);
    await expect(choice(page, 'tm')).toHaveAttribute('aria-current', 'true');
    await page.getByRole('link', { name: `كل الأخبار التي تذكر ${CHINA}` }).click();
    await expect(page).toHaveURL('partners/cn/');
  });
  await test.step('another spelling is replaced, without an entry in the history', async () => {
    const before = await entriesInHistory(page);
    await open(page, 'Countries/KZ/With/CN');
    await expect(page).toHaveURL('countries/kz/with/cn/');
    await expect(title(page)).toHaveText('كازاخستان والصين');
    expect(await entriesInHistory(page)).toBe(before + 1);
  });
  await test.step('nothing is at the address of what is no partner', async () => {
    for (const address of ['partners/fr/', 'partners/china/', 'countries/kz-uz/with/cn/']) {
      await open(page, address);
      await expect(title(page), address).toHaveText(words.notFound.title);
    }
  });
});

test('all of them have a page, in the language of the page, without a barrier', async ({
  page,
}) => {
  for (const language of LANGUAGES) {
    const { folder, words: own } = language;
    await open(page, folder || './');
    await page.getByRole('link', { name: own.filter.others, exact: true }).click();
    await expect(title(page)).toHaveText(own.partners.title);
    // Countries that the news name equally often stand as in a dictionary of this language.
    const once = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: countInWords(language, 1) })
      .getByRole('link');
    const names = await once.allTextContents();
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual([...names].sort(compareNames));
  }
  await page.getByRole('link', { name: 'Китай' }).click();
  await expect(title(page)).toHaveText('Центральная Азия и Китай');
  await inTurn(['partners/', 'partners/cn/', 'en/countries/kz/with/cn/'], async (address) => {
    await open(page, address);
    await expectNoBarrier(page);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader comes from the line to a place’s news and to an article', async ({ page }) => {
    await page.goto('countries/kz/');
    await inLine(page, CHINA).click();
    await expect(page).toHaveURL('countries/kz/with/cn/');
    await filter(page).getByRole('link', { name: words.filter.all }).click();
    await expect(page).toHaveURL('partners/cn/');
    await expect(headlines(page)).toHaveText(titlesOf(ofChina()));
    await headline(page, FULL.title).click();
    await expect(page).toHaveURL(addressOf(FULL));
    await page.goto('partners/');
    await page.getByRole('main').getByRole('link', { name: CHINA }).click();
    await expect(title(page)).toHaveText('آسيا الوسطى والصين');
  });
});
