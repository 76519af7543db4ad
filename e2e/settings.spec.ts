import type { Locator, Page } from '@playwright/test';
import { EVERYWHERE, expect, inTurn, test } from './fixtures.ts';
import { ARABIC, LANGUAGES } from './languages.ts';
import { open } from './reader.ts';

const ARTICLE = 'articles/xi-visits-kazakhstan-uzbekistan/';
const { settings } = ARABIC.words;

const openPanel = async (page: Page) => {
  await page.getByRole('button', { name: settings.open }).click();
  const panel = page.getByRole('dialog', { name: settings.title });
  // The panel's script loads on demand: actions before that have no effect.
  await expect(panel).toBeVisible();
  return panel;
};

const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** The page's colour at its first paint, read in the page before any script of ours. */
const watchFirstPaint = (page: Page) =>
  page.addInitScript(() => {
    requestAnimationFrame(() => {
      const seen = getComputedStyle(document.documentElement).backgroundColor;
      Reflect.set(window, 'firstColour', seen);
    });
  });

test(
  'a choice shows at once, outlives a reload, and is there before the first paint',
  EVERYWHERE,
  async ({ page }) => {
    await watchFirstPaint(page);
    await open(page, ARTICLE);
    const panel = await openPanel(page);
    const colour = () => styleOf(page, 'html', 'background-color');
    const light = await colour();
    await panel.getByRole('radio', { name: settings.theme.dark }).check();
    await expect.poll(colour).not.toBe(light);
    const dark = await colour();
    await panel.getByRole('button', { name: settings.close }).click();
    await expect(panel).toBeHidden();

    await page.reload();
    // A page may have loaded before its first frame.
    const first = await page.waitForFunction(() => Reflect.get(window, 'firstColour') as unknown);
    expect(await first.jsonValue()).toBe(dark);
  },
);

const LOOKS = {
  size: [settings.size['5'], '#p1', 'font-size'],
  leading: [settings.leading.loose, '#p1', 'line-height'],
  measure: [settings.measure.narrow, 'main article', 'max-inline-size'],
  typeface: [settings.typeface.sans, '#p1', 'font-family'],
  theme: [settings.theme.sepia, 'html', 'background-color'],
  justify: [settings.justify.yes, '#p1', 'text-align'],
} as const;

test('every choice of a look changes it, and its default takes that back', async ({ page }) => {
  await open(page, ARTICLE);
  const panel = await openPanel(page);
  await inTurn(Object.keys(LOOKS) as (keyof typeof LOOKS)[], async (name) => {
    const [value, selector, property] = LOOKS[name];
    const before = await styleOf(page, selector, property);
    await panel.getByRole('radio', { name: value, exact: true }).check();
    await expect.poll(() => styleOf(page, selector, property)).not.toBe(before);
    await panel.getByRole('button', { name: settings.reset }).click();
    await expect.poll(() => styleOf(page, selector, property)).toBe(before);
  });
});

test('digits, month names, the Hijri date and vowel marks change text and interface together', async ({
  page,
}) => {
  await open(page, ARTICLE);
  const date = page.locator('main article time').first();
  await expect(date).toHaveText('12 سبتمبر 2022');
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: settings.digits.arab }).check();
  await expect(date).toHaveText('١٢ سبتمبر ٢٠٢٢');
  await expect(page.locator('#p1')).toContainText('كوفيد-١٩');
  await panel.getByRole('radio', { name: settings.months.levant }).check();
  await expect(date).toHaveText('١٢ أيلول ٢٠٢٢');
  await panel.getByRole('radio', { name: settings.hijri.yes }).check();
  await expect(date).toHaveText('١٢ أيلول ٢٠٢٢ (١٦ صفر ١٤٤٤ هـ)');
  await test.step('hidden vowel marks are gone from the text, and come back', async () => {
    await expect(page.locator('#p3')).toContainText('فضلاً');
    await panel.getByRole('radio', { name: settings.tashkeel.hide }).check();
    await expect(page.locator('#p3')).toContainText('فضلا ');
    await panel.getByRole('radio', { name: settings.tashkeel.show }).check();
    await expect(page.locator('#p3')).toContainText('فضلاً');
  });

  await page.reload();
  await expect(date).toHaveText('١٢ أيلول ٢٠٢٢ (١٦ صفر ١٤٤٤ هـ)');
});

test('with a full or blocked storage a choice holds for the page, and nothing is said', async ({
  page,
}) => {
  await inTurn(['full', 'blocked'], async (fault) => {
    await page.addInitScript((kind) => {
      const refuse = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
      if (kind === 'full') Storage.prototype.setItem = refuse;
      else Object.defineProperty(window, 'localStorage', { get: refuse });
    }, fault);
    await open(page, ARTICLE);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    const panel = await openPanel(page);
    await panel.getByRole('radio', { name: settings.theme.dark }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await panel.getByRole('button', { name: settings.close }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('another tab follows a choice, and Escape gives the focus back', async ({ page, context }) => {
  await open(page, ARTICLE);
  const other = await context.newPage();
  await open(other, ARTICLE);
  const panel = await openPanel(other);
  await panel.getByRole('radio', { name: settings.theme.dark }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await other.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(other.getByRole('button', { name: settings.open })).toBeFocused();
});

test('when the script of the panel is held back, the page stays and says so', async ({
  page,
  expectProblem,
}) => {
  expectProblem(/^error: Failed to load resource/);
  await open(page, ARTICLE);
  await page.route('**/assets/SettingsPanel-*', (route) => route.abort());
  await page.getByRole('button', { name: settings.open }).click();
  await expect(page.getByRole('alert')).toHaveText(ARABIC.words.error.script);
  await expect(page.locator('#p7')).toBeVisible();
});

/** Values of choices that take more than one line. */
const findBroken = (panel: Locator) =>
  panel.locator('[data-value] > span:not(.unseen)').evaluateAll((spans) => ({
    count: spans.length,
    broken: spans
      .filter((span) => {
        const text = document.createRange();
        text.selectNodeContents(span);
        return new Set(Array.from(text.getClientRects(), ({ top }) => Math.round(top))).size > 1;
      })
      .map((span) => span.textContent),
  }));

test('on a phone no value takes two lines, and no text is justified', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const { code, folder, words } of LANGUAGES)
    await test.step(`in ${code} no value takes two lines`, async () => {
      await open(page, folder || './');
      await page.getByRole('button', { name: words.settings.open }).click();
      const panel = page.getByRole('dialog', { name: words.settings.title });
      await expect(panel).toBeVisible();
      const { count, broken } = await findBroken(panel);
      expect(count).toBeGreaterThan(20);
      expect(broken).toEqual([]);
    });
  await test.step('lines are justified only where they have words enough', async () => {
    await page.evaluate(() => localStorage.setItem('reading', '{"justify":"yes"}'));
    await open(page, ARTICLE);
    await expect(page.locator('#p1')).not.toHaveCSS('text-align', 'justify');
    await page.setViewportSize({ width: 800, height: 844 });
    await expect(page.locator('#p1')).toHaveCSS('text-align', 'justify');
  });
});
