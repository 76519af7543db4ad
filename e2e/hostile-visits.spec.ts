import type { Page } from '@playwright/test';
import * as fc from 'fast-check';
import { expect, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { open, title } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

const FRAGMENTS = ['#100%', '#p3%D9', '#%', '#%E0%A4%A', '#%00', '##', '#p3)', '#"\'<>', '#\uD800'];

test('a link whose fragment is malformed leads to its article', async ({ page }) => {
  await page.route(`**/data/${addressOf(HEADLINE_ONLY).slice(0, -1)}.json`, async (route) => {
    const answer = (await (await route.fetch()).json()) as object;
    const body = FRAGMENTS.map((fragment, at) => ({
      type: 'paragraph',
      text: [{ type: 'link', text: `invented ${at}`, href: `/${addressOf(FULL)}${fragment}` }],
    }));
    await route.fulfill({ json: { ...answer, body } });
  });
  await open(page, 'countries/tj/');
  await page.getByRole('link', { name: HEADLINE_ONLY.title, exact: true }).first().click();
  for (const [at, fragment] of FRAGMENTS.entries()) {
    await expect(title(page)).toHaveText(HEADLINE_ONLY.title);
    await page.getByRole('link', { name: `invented ${at}`, exact: true }).click();
    await expect(title(page), fragment).toHaveText(FULL.title);
    await page.goBack();
  }
});

const WORDS =
  'articles countries names archive search saved page embed data kz-uz 2022 13 undated __proto__';
const PIECE = fc.constantFrom(
  ...WORDS.split(' '),
  ...'% %E0%A4%A %00 .. \\ %2F : ) ، \u202E \uD800 ا [ *'.split(' '),
  'xi-visits-kazakhstan-uzbekistan',
);
const QUERY = fc.constantFrom(
  '',
  '?',
  '?page=%',
  '?country=%E0%A4%A,kz)',
  '?from=9999-12-31',
  '?from=0000-01-01&to=x',
  '?quote=p1.0-5~abcdef',
  '?quote=%',
  '?find=%22%',
  '?q=%00[(*',
  '?q=\uD800&in=%',
  '?%=%&&==',
  '?&amp;q=a',
);
const ADDRESSES = fc.sample(
  fc
    .tuple(fc.array(PIECE, { maxLength: 4 }), QUERY, fc.constantFrom('', '', ...FRAGMENTS))
    .map(([pieces, query, fragment]) => `${pieces.join('/')}${query}${fragment}`),
  { numRuns: 250, seed: 11 },
);

/** Goes to an address as the app itself does, without a request; `/` if it is none. */
const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((asked) => {
    const { origin } = location;
    let href = '/';
    try {
      const url = new URL(`${origin}/${asked}`);
      if (url.origin === origin) ({ href } = url);
    } catch {
      // This browser does not take it for an address: Chrome 109 says so of %00.
    }
    history.pushState(null, '', href);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

test('any address that the app itself comes to gives a screen with a heading', async ({
  page,
  expectProblem,
}) => {
  test.setTimeout(120_000);
  expectProblem(NOT_FOUND_NOTE);
  await open(page, './');
  const { about, error } = ARABIC.words;
  const another = new RegExp(`^(?!(?:${about.title}|${error.title})$).`);
  for (const address of ADDRESSES) {
    // The heading of the address before may be the same. None of these addresses is this screen's.
    await goTo(page, 'about/');
    await expect(title(page)).toHaveText(about.title);
    await goTo(page, address);
    await expect(title(page), address).toHaveText(another);
    await expect(page.getByRole('banner'), address).toBeVisible();
  }
});

test('a fragment that is typed is the place that it means', async ({ page }) => {
  await open(page, addressOf(FULL));
  for (const typed of ['#p5)', '#p5%D8', '#p5،', '#p5\u200F']) {
    await page.evaluate(() => {
      location.hash = '#p1';
    });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, typed);
    await expect(page, typed).toHaveURL(`${addressOf(FULL)}#p5`);
    await expect(page.locator('#p5')).toBeInViewport();
  }
});

test("going to another language's address loads its page", async ({ page, expectProblem }) => {
  expectProblem(/<Router basename="\/en\/"> is not able to match/);
  await open(page, 'en/about/');
  await goTo(page, 'about/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(title(page)).toHaveText(ARABIC.words.about.title);
});
