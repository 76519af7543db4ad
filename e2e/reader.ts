import type { Locator, Page, Response } from '@playwright/test';
import { PLACES } from '../src/core/news/country.ts';
import { partnerLinePath } from '../src/core/site/partners.ts';
import { expect } from './fixtures.ts';
import { ARABIC, countInWords, type Language } from './languages.ts';

/* What a reader does and sees, in the words of the page. */

/** Follows an address, relative to the site, and waits until the app has taken the page over. */
export const open = async (page: Page, address: string): Promise<Response | null> => {
  const response = await page.goto(address);
  await expectReady(page);
  return response;
};

/** The last file of the newest lists that the worker fetches: whoever has it has all of them. */
export const LAST_OF_LISTS = partnerLinePath(PLACES.at(-1) ?? null);

/** Gives the page the signs that somebody is there. */
export const bePresent = (page: Page): Promise<void> => page.mouse.move(1, 1);

export const expectReady = (page: Page): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-ready');

/**
 * The tab stops, in the order of the page. Of the links of paragraphs, only one is a stop; arrows
 * lead to the others. What needs a script is rendered in small pieces after the page is taken
 * over, so the stops are counted when the page is idle and has no more of them than before.
 */
export const locateStops = async (page: Page): Promise<Locator> => {
  const stops = page
    .locator('a[href]:not([tabindex="-1"]), button:not([tabindex="-1"]), summary, input')
    .filter({ visible: true });
  let count = 0;
  await expect(async () => {
    const before = count;
    await idle(page);
    count = await stops.count();
    expect(count).toBe(before);
  }).toPass();
  return stops;
};

/** The same, one by one. */
export const findStops = async (page: Page): Promise<Locator[]> => (await locateStops(page)).all();

export const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** The links of the headlines in the order of the page. */
export const headlines = (page: Page): Locator =>
  page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link');

/** The page counts this news, and shows its headlines, from the newest on. */
export const expectNews = async (page: Page, news: readonly { title: string }[]): Promise<void> => {
  await expect(page.getByRole('status')).toHaveText(countInWords(ARABIC, news.length));
  const shown = await headlines(page).count();
  expect(shown).toBeGreaterThanOrEqual(Math.min(news.length, 24));
  await expect(headlines(page)).toHaveText(news.slice(0, shown).map((article) => article.title));
};

/** The one headline with this title; the blocks of places of a front may repeat it. */
export const headline = (page: Page, text: string): Locator =>
  page.getByRole('main').getByRole('article').getByRole('link', { name: text, exact: true });

/** The one headline with its labels around it. */
export const headlineItem = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('link', { name: text, exact: true }) });

export const filter = (page: Page, { words }: Language = ARABIC): Locator =>
  page.getByRole('navigation', { name: words.filter.label });

export const choice = (
  page: Page,
  place: keyof Language['words']['place'] | 'all',
  language: Language = ARABIC,
): Locator => {
  const { words } = language;
  const name = place === 'all' ? words.filter.all : words.place[place];
  return filter(page, language).getByRole('link', { name });
};

export const chosen = (page: Page): Locator => filter(page).locator('[aria-current]');

export const backLink = (page: Page): Locator =>
  page.getByRole('link', {
    name: new RegExp(`^${ARABIC.words.article.back.split(' ')[0] ?? ''} `),
  });

export const scrollOf = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** Waits until the browser has painted the page's current state. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

/** Waits until the page has done what it put off until it would be idle, such as the end of its start. */
export const idle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        // WebKit has no requestIdleCallback.
        if ('requestIdleCallback' in window) requestIdleCallback(() => done());
        else setTimeout(done, 1);
      }),
  );

export const entriesInHistory = (page: Page): Promise<number> =>
  page.evaluate(() => window.history.length);

/** Chooses a place and waits for its news. */
export const choose = async (
  page: Page,
  place: keyof Language['words']['place'],
): Promise<void> => {
  await choice(page, place).click();
  await expect(title(page)).toContainText(ARABIC.words.place[place]);
  await expect(choice(page, place)).toHaveAttribute('aria-current', 'true');
};
