import type { Page } from '@playwright/test';
import { expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { watchFetches } from './network.ts';
import { expectReady, headlines, open, title } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

const article = addressOf(FULL);

/** Gives a page of the site under another address, as archives and proxies do. */
const give = async (
  page: Page,
  from: string,
  address: string,
  change = (html: string) => html,
): Promise<void> => {
  const html = change(await (await page.request.get(from)).text());
  await page.route(
    (url) => url.href.endsWith(address),
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
};

const withToolbar = (html: string) =>
  html.replace('<body>', '<body><div id="toolbar"><a href="/web/">Invented archive</a></div>');
const withLinksOf = (prefix: string) => (html: string) =>
  html.replaceAll(/(<a [^>]*href=")\//g, `$1${prefix}/`);

const FOREIGN: Record<string, [address: string, change?: (html: string) => string]> = {
  'an archive': [`web/20260102030405/http://news.example/${article}`],
  'an archive with its toolbar': [`web/2026/http:/news.example/${article}`, withToolbar],
  'a proxy': [`proxy?u=https%3A%2F%2Fnews.example%2F${article.replaceAll('/', '%2F')}`],
  'a proxy at its root': [`?u=http://news.example/${article}`],
  'another folder': [`copies/${article}`],
  'a translator that rewrites links': [article, withLinksOf('/translated')],
  'a proxy that rewrites the host': [
    `${article}?utm_source=x`,
    withLinksOf('http://other.example'),
  ],
};

test('under a foreign address the article shows, the app leaves it alone, and a link loads a page', async ({
  page,
  baseURL,
}) => {
  const allCame = watchFetches(page);
  await test.step('a link of such a page loads a page', async () => {
    const address = `web/2026/http://news.example/${article}`;
    await give(page, article, address);
    await page.goto(address);
    await allCame();
    await page.getByRole('banner').getByRole('link').first().click();
    await expectReady(page);
    await expect(page).toHaveURL(baseURL ?? '');
  });
  await inTurn(Object.keys(FOREIGN), async (name) => {
    const [address = '', change] = FOREIGN[name] ?? [];
    await give(page, article, address, change);
    await page.goto(address);
    await allCame();
    await expect(title(page)).toHaveText(FULL.title);
    expect(page.url().endsWith(address), page.url()).toBe(true);
    await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  });
});

const OWN: Record<string, string> = {
  [`/${article.replaceAll('/', '//')}`]: article,
  '//en//about//': 'en/about/',
  [`${article.toUpperCase()}?fbclid=y`]: article,
  [`${article}index.html?utm_source=x`]: article,
};

test("the page's own address, spelt otherwise, is no foreign one, nor is that of the host's 404 page", async ({
  page,
  baseURL,
  expectProblem,
}) => {
  expectProblem(NOT_FOUND_NOTE);
  await inTurn(Object.keys(OWN), async (address) => {
    const canonical = OWN[address] ?? '';
    await give(page, canonical, address);
    await page.goto(`${baseURL ?? ''}${address.replace(/^\//, '')}`);
    await expectReady(page);
    await expect(page).toHaveURL(canonical);
  });
  await open(page, 'countries/uz-kz/?utm_source=x');
  await expect(page).toHaveURL('countries/kz-uz/');
  await expect(headlines(page).first()).toBeVisible();
  await open(page, 'web/2026/');
  await expect(title(page)).toHaveText(ARABIC.words.notFound.title);
});
