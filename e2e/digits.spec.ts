import type { Page } from '@playwright/test';
import { expect, inTurn, test as real } from './fixtures.ts';
import { test as invented } from './invented-site.ts';
import { ARABIC } from './languages.ts';
import { open, title } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

/* With ١٢٣ chosen, 0-9 stand only where they belong to something else: see decision 3. */

const chooseArabic = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('reading', JSON.stringify({ digits: 'arab' })));

/**
 * Text with 0-9 that a reader sees or hears, except foreign names, addresses, code, what is typed,
 * citations, which are the same for everyone, and the choice of digits itself. The marker of an
 * ordered list is recognised by its kind.
 */
const strayDigits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const EXEMPT =
      'bdi[lang=""], [dir=ltr]:not(bdo), [translate=no], textarea, input, script, style, noscript, [data-choice=digits], details:has([dir=ltr])';
    const stray: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { nodeValue, parentElement: parent } = walker.currentNode;
      if (/[0-9]/.test(nodeValue ?? '') && parent?.closest(EXEMPT) == null)
        stray.push(`${nodeValue} in <${parent?.localName}>`);
    }
    for (const element of document.querySelectorAll('[aria-label], [alt], [placeholder]')) {
      if (element.closest(EXEMPT)) continue;
      for (const name of ['aria-label', 'alt', 'placeholder'])
        if (/[0-9]/.test(element.getAttribute(name)?.replace(/https?:\S+/, '') ?? ''))
          stray.push(`${name}: ${element.getAttribute(name)}`);
    }
    for (const item of document.querySelectorAll('ol > li'))
      if (getComputedStyle(item).listStyleType === 'decimal')
        stray.push(`marker of ${item.textContent}`);
    return stray;
  });

const expectOneSystem = async (page: Page) => {
  await expect(title(page).first()).toBeVisible();
  await expect.poll(() => strayDigits(page)).toEqual([]);
};

real.describe('with ١٢٣ chosen, 0-9 are nowhere', () => {
  real.beforeEach(({ page }) => chooseArabic(page));

  const ADDRESSES = [
    './',
    'countries/kz/',
    'countries/kz-xx/',
    '?from=2022-09-01&to=2022-09-30',
    addressOf(FULL),
    addressOf(HEADLINE_ONLY),
    `${addressOf(FULL)}?find=كازاخستان`,
    'archive/',
    'archive/2022/09/',
    'archive/undated/',
    'names/',
    'stories/kazakhstan-opec-plus/',
    'partners/',
    'partners/cn/',
    'names/kazakhstan/',
    'names/xi-jinping/',
    'search/',
    'search/?q=كازاخستان',
    'saved/',
    'about/',
    'nope/',
  ];

  real('on every kind of screen', async ({ page, expectProblem }) => {
    expectProblem(/404/);
    await inTurn(ADDRESSES, async (address) => {
      await open(page, address);
      await expectOneSystem(page);
    });
  });

  real(
    'in the settings, the menus, the explanation of a name and among the saved',
    async ({ page }) => {
      await open(page, addressOf(FULL));
      for (const menu of await page.getByRole('main').locator('summary').all()) await menu.click();
      await expect(page.getByText(ARABIC.words.saved.done)).toBeVisible();
      await expectOneSystem(page);
      await page.getByRole('button', { name: ARABIC.words.settings.open }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectOneSystem(page);
      await page.keyboard.press('Escape');
      await page.locator('[data-name=xi-jinping]').first().click();
      await expect(page.getByRole('dialog')).toContainText('٢٠١٣');
      await expectOneSystem(page);
      await open(page, 'saved/');
      await expect(page.getByRole('article')).toHaveCount(1);
      await expectOneSystem(page);
    },
  );
});

invented(
  'markers of lists and numbers of paragraphs follow the chosen digits',
  async ({ page }) => {
    await chooseArabic(page);
    await open(page, 'articles/invented-with-every-block/');
    await expectOneSystem(page);
    await expect(page.locator('ol#p5')).toHaveCSS('list-style-type', 'arabic-indic');
    await page.emulateMedia({ media: 'print' });
    const number = await page
      .locator(':has(> #p3)')
      .evaluate((paragraph) => getComputedStyle(paragraph, '::before').content);
    expect(number).toBe('counter(paragraph, arabic-indic)');
  },
);
