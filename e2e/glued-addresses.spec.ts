import { expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, LANGUAGES } from './languages.ts';
import { watchFetches } from './network.ts';
import { open, entriesInHistory, title } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

// A plain host has no file for most of these and sends its 404 page.
test.beforeEach(({ expectProblem }) => expectProblem(NOT_FOUND_NOTE));

const article = addressOf(FULL);

/**
 * What is glued to a path, a query and a fragment. All that is taken off is tested where addresses
 * are read (src/core/addresses/unglue.test.ts).
 */
const GLUED: Record<string, string> = Object.fromEntries([
  [`${article.slice(0, -1)}؟»`, article],
  [`${article}\u00A0اقرأ`, article],
  [`en/${article})`, `en/${article}`],
  ['?country=kz)', 'countries/kz/'],
  ['countries/kz-uz/»', 'countries/kz-uz/'],
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
    const shown = canonical.includes(article) ? FULL.title : ARABIC.words.place.kz;
    await expect(title(page)).toContainText(shown);
    expect(await entriesInHistory(page)).toBe(entries + 1);
    if (canonical.endsWith('#p5')) await expect(page.locator('#p5')).toBeInViewport();
  });
});

const UNREADABLE = ['?quote=p3.12-48~k2f', '?quote=', '?quote=p9', '?quote=%D8'];

test('an address of a passage that cannot be read says so, and one without a passage does not', async ({
  page,
}) => {
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

test('a cut or mistyped id asks whether another article was meant, another id does not', async ({
  page,
}) => {
  for (const { folder, words } of LANGUAGES) {
    // The similar ids are the same in every language.
    const ids = words === ARABIC.words ? MISTYPED : MISTYPED.slice(0, 1);
    const meant = page.getByRole('region', { name: words.notFound.meant });
    await inTurn(ids, async (wrong) => {
      await open(page, `${folder}articles/${wrong}/`);
      await expect(title(page)).toHaveText(words.notFound.title);
      await expect(meant.getByRole('link', { name: FULL.title })).toBeVisible();
    });
    await meant.getByRole('link').first().click();
    await expect(page).toHaveURL(`${folder}${article}`);
    await expect(title(page)).toHaveText(FULL.title);
  }
  const ids = page.waitForResponse(/\/data\/ids\/(?:for|back)ward\//);
  const allCame = watchFetches(page);
  await open(page, 'articles/entirely-another-matter/');
  await ids;
  await allCame();
  await expect(page.getByText(ARABIC.words.notFound.meant)).toHaveCount(0);
});
