import type { Page } from '@playwright/test';
import kazakhstan from '../content/glossary/kazakhstan.json' with { type: 'json' };
import { expectNoBarrier } from './barriers.ts';
import { EVERYWHERE, expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, ENGLISH, RUSSIAN } from './languages.ts';
import { headline, headlines, open, title } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

const { words } = ARABIC;
const PAGE = `names/${kazakhstan.id}/`;

const inText = (page: Page) =>
  page.getByRole('article').getByRole('paragraph').getByRole('link', { name: kazakhstan.name });

test('a tap on a name in an article says who or what it is @everywhere', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, addressOf(FULL));
  const address = page.url();
  await inText(page).first().click();
  const card = page.getByRole('dialog', { name: kazakhstan.name });
  await expect(card).toContainText(kazakhstan.description);
  await expect(page).toHaveURL(address);

  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(inText(page).first()).toBeFocused();

  await page.keyboard.press('Enter');
  await card.getByRole('link', { name: words.names.page }).click();
  await expect(page).toHaveURL(PAGE);
  await expect(title(page)).toHaveText(kazakhstan.name);
  await page.goBack();
  await expect(title(page)).toHaveText(FULL.title);
});

test('a name is marked at its first mention alone, told of below the text, and asked for in other ways', async ({
  page,
  context,
}) => {
  const below = page.getByRole('region', { name: words.article.names });
  await test.step('a headline alone has its names below, too', async () => {
    await open(page, addressOf(HEADLINE_ONLY));
    await expect(below).toContainText('طاجيكستان');
  });
  await test.step('a name is marked at its first mention alone', async () => {
    await open(page, addressOf(FULL));
    await expect(inText(page)).toHaveCount(1);
    await expect(below).toContainText(kazakhstan.description);
  });
  await test.step('a tap meant for a new tab opens its page', async () => {
    const opened = context.waitForEvent('page');
    await inText(page)
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    const other = await opened;
    await expect(title(other)).toHaveText(kazakhstan.name);
    await other.close();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
  await test.step('asked for in the moment in which its card closes, it has it again', async () => {
    await inText(page).first().click();
    const card = page.getByRole('dialog', { name: kazakhstan.name });
    await expect(card).toBeVisible();
    // Clicks sooner than any reader can, and before the dialog's event that it has closed.
    await inText(page)
      .first()
      .evaluate((link: HTMLElement) => {
        const watching = new MutationObserver(() => {
          watching.disconnect();
          link.click();
        });
        const dialog = document.querySelector('dialog');
        if (dialog) watching.observe(dialog, { attributeFilter: ['open'] });
      });
    await page.keyboard.press('Escape');
    await expect(card).toContainText(kazakhstan.description);
  });
});

test(
  'the page of a name has its spellings, its sources and its news',
  EVERYWHERE,
  async ({ page }) => {
    await open(page, PAGE);
    const main = page.getByRole('main');
    for (const spelling of [...kazakhstan.variants, ...kazakhstan.latin, ...kazakhstan.cyrillic])
      await expect(main.getByText(spelling, { exact: true })).toBeVisible();
    for (const { name, url } of kazakhstan.sources)
      await expect(main.getByRole('link', { name })).toHaveAttribute('href', url);
    await headline(page, FULL.title).click();
    await expect(title(page)).toHaveText(FULL.title);
  },
);

test('a name is described in the language of the page, in its card and below an article too', async ({
  page,
}) => {
  for (const [{ folder }, text] of [
    [ENGLISH, kazakhstan.descriptions.en],
    [RUSSIAN, kazakhstan.descriptions.ru],
  ] as const) {
    await open(page, `${folder}${PAGE}`);
    await expect(page.getByRole('main')).toContainText(text);
    await open(page, `${folder}names/`);
    await expect(page.getByRole('main')).toContainText(text);
    await open(page, folder + addressOf(FULL));
    await expect(page.locator('aside[aria-labelledby=names]')).toContainText(text);
    await inText(page).first().click();
    await expect(page.getByRole('dialog', { name: kazakhstan.name })).toContainText(text);
  }
});

test('names are a tap away from every page, in the reader’s language, and in the order of a dictionary', async ({
  page,
}) => {
  const people = () =>
    page.getByRole('region', { name: words.names.person }).getByRole('link').allTextContents();
  await test.step('in the order of a dictionary, as built and in the app', async () => {
    await open(page, './');
    await page.getByRole('contentinfo').getByRole('link', { name: words.shell.names }).click();
    await expect(title(page)).toHaveText(words.names.title);
    const inApp = await people();
    await page.reload();
    const built = await people();
    const first = (word: string) => built.findIndex((name) => name.startsWith(word));
    expect(first('إسلام')).toBeLessThan(first('ألماس'));
    expect(inApp).toEqual(built);
  });
  await test.step('in the reader’s language', async () => {
    for (const { folder, words: own } of [ENGLISH, RUSSIAN]) {
      await open(page, folder);
      await page.getByRole('contentinfo').getByRole('link', { name: own.shell.names }).click();
      await expect(title(page)).toHaveText(own.names.title);
    }
    await page.getByRole('link', { name: 'Казахстан', exact: true }).click();
    await expect(title(page)).toHaveText('Казахстан');
    await expect(page.getByRole('main')).toContainText(RUSSIAN.words.names.articles);
  });
});

test('a lost script of a screen is told, and the next try succeeds', async ({
  page,
  expectProblem,
}) => {
  expectProblem(/NameScreen|NamesScreen|Failed to load resource/);
  await open(page, './');
  await page.route('**/assets/NamesScreen-*.js', (route) => route.abort());
  await page.getByRole('contentinfo').getByRole('link', { name: words.shell.names }).click();
  await expect(page.getByRole('alert')).toContainText(words.error.script);
  await page.unroute('**/assets/NamesScreen-*.js');
  await page.getByRole('button', { name: words.error.retry }).click();
  await expect(title(page)).toHaveText(words.names.title);
});

test('no page of names has a barrier that a machine can find, and one without news says so', async ({
  page,
  expectProblem,
}) => {
  await inTurn([PAGE, `en/${PAGE}`, 'names/'], async (address) => {
    await open(page, address);
    await expectNoBarrier(page);
  });
  await test.step('a name without news says so', async () => {
    await open(page, 'names/aktau/');
    await expect(page.getByRole('main')).toContainText(words.names.none);
    await expect(headlines(page)).toHaveCount(0);
  });
  await test.step('an unknown name is a page that does not exist', async () => {
    expectProblem(NOT_FOUND_NOTE);
    await open(page, 'names/nobody/');
    await expect(title(page)).toHaveText(words.notFound.title);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a name in an article leads to its page, and from there to the news', async ({ page }) => {
    await page.goto(addressOf(FULL));
    await inText(page).first().click();
    await expect(page).toHaveURL(PAGE);
    await expect(title(page)).toHaveText(kazakhstan.name);
    await headline(page, FULL.title).click();
    await expect(page).toHaveURL(addressOf(FULL));
  });
});
