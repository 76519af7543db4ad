import { expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, LANGUAGES } from './languages.ts';
import { open, entriesInHistory, title } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

// A plain host has no file for most of these and sends its 404 page.
test.beforeEach(({ expectProblem }) => expectProblem(NOT_FOUND_NOTE));

const article = addressOf(FULL);

const GLUED: Record<string, string> = Object.fromEntries([
  [`${article})`, article],
  [`${article.slice(0, -1)})`, article],
  [`${article}،`, article],
  [`${article.slice(0, -1)}؟»`, article],
  [`${article}…\u200F`, article],
  [`${article}\u00A0اقرأ`, article],
  [`en/${article})`, `en/${article}`],
  ['?country=kz)', 'countries/kz/'],
  ['countries/kz-uz/»', 'countries/kz-uz/'],
  [`${article}?utm_source=x)`, article],
  [`${article}#p5)`, `${article}#p5`],
  [`${article})#p5`, `${article}#p5`],
]);

test('what is glued to an address is taken off, without an entry in the history', async ({
  page,
}) => {
  await inTurn(Object.keys(GLUED), async (typed) => {
    const canonical = GLUED[typed] ?? '';
    // Not a page of the app: from one, an address that differs only in its fragment would not be
    // loaded.
    await page.goto('robots.txt');
    const entries = await entriesInHistory(page);
    await open(page, typed);
    await expect(page).toHaveURL(canonical);
    await expect(title(page)).not.toBeEmpty();
    expect(await entriesInHistory(page)).toBe(entries + 1);
    if (canonical.endsWith('#p5')) await expect(page.locator('#p5')).toBeInViewport();
  });
});

const UNREADABLE = ['?quote=p3.12-48~k2f', '?quote=', '?quote=p9', '?quote=%D8'];

test('an address of a passage that cannot be read says so', async ({ page }) => {
  for (const { folder, words } of LANGUAGES) {
    const expectTold = async () => {
      await expect(page).toHaveURL(`${folder}${article}`);
      await expect(page.getByText(words.quote.unreadable)).toBeVisible();
    };
    // What cannot be read is the same in every language, but not the message about it.
    const queries = words === ARABIC.words ? UNREADABLE : UNREADABLE.slice(0, 1);
    await inTurn(queries, async (query) => {
      await open(page, `${folder}${article}${query}`);
      await expectTold();
    });
    await page.reload();
    await expectTold();
  }
});

test('a link without a passage says nothing of one', async ({ page }) => {
  await open(page, `${article}?utm_source=x`);
  await expect(title(page)).toHaveText(FULL.title);
  await expect(page.getByRole('article').getByRole('status')).toHaveCount(0);
});

const { id } = FULL;
const MISTYPED = [
  id.slice(0, -9),
  id.slice(0, 8),
  id.replace('visits', 'vistis'),
  `x${id}`,
  `${id}-amp`,
];

for (const { folder, words } of LANGUAGES) {
  test(`${folder}: a cut or mistyped id asks whether another article was meant`, async ({
    page,
  }) => {
    // The similar ids are the same in every language.
    for (const wrong of words === ARABIC.words ? MISTYPED : MISTYPED.slice(0, 1)) {
      await open(page, `${folder}articles/${wrong}/`);
      await expect(title(page)).toHaveText(words.notFound.title);
      const meant = page.getByRole('region', { name: words.notFound.meant });
      await expect(meant.getByRole('link', { name: FULL.title }), wrong).toBeVisible();
    }
    await page
      .getByRole('region', { name: words.notFound.meant })
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(`${folder}${article}`);
    await expect(title(page)).toHaveText(FULL.title);
  });
}

test('an address that resembles no article asks nothing', async ({ page }) => {
  await open(page, 'articles/entirely-another-matter/');
  await page.waitForLoadState('networkidle');
  await expect(page.getByText(ARABIC.words.notFound.meant)).toHaveCount(0);
});
