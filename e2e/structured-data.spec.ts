import Validator from '@adobe/structured-data-validator';
import { EVERYWHERE, expect, test } from './fixtures.ts';
import { test as inventedTest } from './invented-site.ts';
import { headlines, open, title } from './reader.ts';
import { addressOf, FULL, newsOf } from './seed.ts';

type Thing = { '@type': string; [property: string]: unknown };

const DATA = 'script[type="application/ld+json"]';

/** What a page's source tells machines. */
const readThings = (html: string): Thing[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
    ([, json = '']) => (JSON.parse(json) as { '@graph': Thing[] })['@graph'],
  );

/** The faults of every page that the sitemap names, and how many pages were checked. */
const validateSite = async (root: string) => {
  const sitemap = await (await fetch(`${root}sitemap.xml`)).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => root + new URL(address).pathname.slice(new URL(root).pathname.length),
  );
  const faults: string[] = [];
  for (const page of pages) {
    const things = readThings(await (await fetch(page)).text());
    const jsonld = Object.fromEntries(things.map((thing) => [thing['@type'], [thing]]));
    const issues = await new Validator().validate({ jsonld });
    if (things.length === 0) faults.push(`${page}: nothing`);
    for (const { severity, rootType, issueMessage } of issues) {
      faults.push(`${page}: ${severity} ${rootType} ${issueMessage}`);
    }
  }
  return { faults, pages: pages.length };
};

test('every page tells machines what it is, by the rules', async ({ baseURL }) => {
  const { faults, pages } = await validateSite(baseURL ?? '');
  expect(pages).toBeGreaterThan(200);
  expect(faults).toEqual([]);
});

inventedTest('so does every page of a richer site', async ({ get, baseURL }) => {
  const { faults, pages } = await validateSite(baseURL ?? '');
  expect(pages).toBeGreaterThan(500);
  expect(faults).toEqual([]);

  const rich = await get('articles/invented-with-every-block/');
  expect(readThings(await rich.text())[0]).toMatchObject({
    '@type': 'NewsArticle',
    author: { '@type': 'Person' },
    correction: [{ '@type': 'CorrectionComment' }],
    isBasedOn: { publisher: { name: 'Invented Agency' } },
  });
});

test('what a page tells agrees with what it shows', EVERYWHERE, async ({ page }) => {
  await open(page, addressOf(FULL));
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  const [news] = readThings(await page.content());
  expect(news).toMatchObject({
    headline: await title(page).textContent(),
    url: canonical,
    datePublished: FULL.publishedAt,
  });

  await open(page, 'countries/kz/');
  const [list] = readThings(await page.content());
  const main = list?.mainEntity as { itemListElement: Thing[] } | undefined;
  expect(main?.itemListElement.map(({ name }) => name)).toEqual(
    newsOf('kz').map((each) => each.title),
  );
  await expect(headlines(page).first()).toHaveText(String(main?.itemListElement[0]?.name));
});

test('what a page told is gone when another screen replaces it', async ({ page }) => {
  await open(page, './');
  await expect(page.locator(DATA)).toHaveCount(1);
  await headlines(page).first().click();
  await expect(page).toHaveURL(/\/articles\//);
  await expect(page.locator(DATA)).toHaveCount(0);
});
