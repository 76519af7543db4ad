import type { Page } from '@playwright/test';
import { allFilters } from '../src/core/news/country.ts';
import { EVERYWHERE, expect, inTurn, test } from './fixtures.ts';
import { visibleTextOf } from './html.ts';
import { ARABIC, countInWords, ENGLISH, LANGUAGES, RUSSIAN, type Language } from './languages.ts';
import { choice, filter, headline, open, title } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY, newsOf } from './seed.ts';

const languageLinks = (page: Page, { words }: Language) =>
  page.getByRole('navigation', { name: words.shell.languages });

const SPOKEN = {
  en: {
    all: 'News of Central Asia',
    two: 'News: Kazakhstan and Uzbekistan',
    back: 'Back to news: Kazakhstan and Uzbekistan',
    date: '12 September 2022',
    none: 'Only the headline of this item has reached us; there is no text.',
  },
  ru: {
    all: 'Новости Центральной Азии',
    two: 'Новости: Казахстан и Узбекистан',
    back: 'Назад к новостям: Казахстан и Узбекистан',
    date: '12 сентября 2022 г.',
    none: 'До нас дошёл только заголовок этой новости, текста нет.',
  },
};

for (const language of [ENGLISH, RUSSIAN]) {
  const { code, folder, words } = language;
  const spoken = SPOKEN[code];

  test(`in ${code} the interface speaks ${code} from left to right, the news Arabic`, async ({
    page,
  }) => {
    await open(page, folder);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(title(page)).toHaveText(spoken.all);
    const link = headline(page, FULL.title);
    await expect(link).toHaveCSS('direction', 'rtl');
    expect(await link.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(
      'ar',
    );

    await choice(page, 'kz', language).click();
    await choice(page, 'uz', language).and(page.locator(`[href$="/countries/kz-uz/"]`)).click();
    await expect(title(page)).toHaveText(spoken.two);
    await expect(page).toHaveURL(`${folder}countries/kz-uz/`);
    await link.click();

    await expect(page).toHaveURL(folder + addressOf(FULL));
    await expect(page).toHaveTitle(words.site.pageTitle.replace('{{title}}', FULL.title));
    await expect(page.getByRole('link', { name: spoken.back })).toBeVisible();
    await expect(page.getByRole('main').getByRole('time').first()).toHaveText(spoken.date);
    for (const arabic of [title(page), page.locator('#p1')]) {
      await expect(arabic).toHaveCSS('direction', 'rtl');
      const closest = await arabic.evaluate((element) =>
        element.closest('[lang]')?.getAttribute('lang'),
      );
      expect(closest).toBe('ar');
    }

    await test.step('what is missing is told in the language of the page', async () => {
      await open(page, folder + addressOf(HEADLINE_ONLY));
      const note = page.getByText(spoken.none);
      await expect(note).toHaveCSS('direction', 'ltr');
      const closest = await note.evaluate((element) =>
        element.closest('[lang]')?.getAttribute('lang'),
      );
      expect(closest).toBe(code);
      await expect(page.getByText(words.article.sourceUnknown)).toHaveCSS('direction', 'ltr');
      await expect(page.getByText(words.article.related)).toHaveCSS('direction', 'ltr');
    });
  });
}

test(
  'every kind of page has links to itself in the other languages, and keeps the chosen places there',
  EVERYWHERE,
  async ({ page }) => {
    const addresses = ['', 'countries/kz-uz/', addressOf(FULL), 'about/'];
    await inTurn(addresses, async (address) => {
      await open(page, address || './');
      let spoken: Language = ARABIC;
      for (const next of [ENGLISH, RUSSIAN, ARABIC]) {
        await languageLinks(page, spoken).locator(`[hreflang=${next.code}]`).click();
        await expect(page).toHaveURL(next.folder + address || './');
        await expect(page.locator('html')).toHaveAttribute('lang', next.code);
        const current = languageLinks(page, next).locator('[aria-current]');
        await expect(current).toHaveAttribute('hreflang', next.code);
        spoken = next;
      }
    });
    await test.step('the choice of countries is carried along', async () => {
      await open(page, './');
      await choice(page, 'tj').click();
      await expect(title(page)).toHaveText('أخبار طاجيكستان');
      await page.getByRole('link', { name: 'Русский' }).click();
      await expect(page).toHaveURL('ru/countries/tj/');
      await expect(choice(page, 'tj', RUSSIAN)).toHaveAttribute('aria-current', 'true');
      await expect(filter(page, RUSSIAN).locator('[aria-current]')).toHaveCount(1);
      await headline(page, HEADLINE_ONLY.title).click();
      await expect(page).toHaveURL(`ru/${addressOf(HEADLINE_ONLY)}`);
    });
  },
);

for (const language of LANGUAGES) {
  test(`every list counts its news in right ${language.code}`, async ({ get }) => {
    for (const places of [[], ...allFilters()]) {
      const path = places.length === 0 ? '' : `countries/${places.join('-')}/`;
      const html = await (await get(language.folder + path || './')).text();
      const [, status = ''] = /role="status"[^>]*>(.*?)<\/p>/.exec(html) ?? [];
      expect(visibleTextOf(status), path).toBe(countInWords(language, newsOf(...places).length));
    }
  });
}
