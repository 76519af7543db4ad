import type { Page } from '@playwright/test';
import { EVERYWHERE, expect, inTurn, test } from './fixtures.ts';
import { ARABIC, LANGUAGES } from './languages.ts';
import { open } from './reader.ts';

const ARTICLE = 'articles/xi-visits-kazakhstan-uzbekistan/';
const { settings } = ARABIC.words;

const openPanel = async (page: Page) => {
  await page.getByRole('button', { name: settings.open }).click();
  const panel = page.getByRole('dialog', { name: settings.title });
  // Its script loads on demand: actions before that have no effect.
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
    await panel.getByRole('radio', { name: settings.theme.dark }).check();
    const dark = await styleOf(page, 'html', 'background-color');
    await panel.getByRole('button', { name: settings.close }).click();
    await expect(panel).toBeHidden();

    await page.reload();
    expect(await page.evaluate(() => Reflect.get(window, 'firstColour'))).toBe(dark);
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

test('lines are justified where they have words enough, and on a phone they are not', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem('reading', JSON.stringify({ justify: 'yes' })),
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, ARTICLE);
  await expect(page.locator('#p1')).not.toHaveCSS('text-align', 'justify');
  await page.setViewportSize({ width: 800, height: 844 });
  await expect(page.locator('#p1')).toHaveCSS('text-align', 'justify');
});

test('digits, month names and the Hijri date change text and interface together', async ({
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

  await page.reload();
  await expect(date).toHaveText('١٢ أيلول ٢٠٢٢ (١٦ صفر ١٤٤٤ هـ)');
});

test('hidden vowel marks are gone from the text, and come back', async ({ page }) => {
  await open(page, ARTICLE);
  await expect(page.locator('#p3')).toContainText('فضلاً');
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: settings.tashkeel.hide }).check();
  await expect(page.locator('#p3')).toContainText('فضلا ');
  await panel.getByRole('radio', { name: settings.tashkeel.show }).check();
  await expect(page.locator('#p3')).toContainText('فضلاً');
});

for (const fault of ['blocked', 'full'] as const) {
  test(`with a ${fault} storage a choice holds for the page, and nothing is said`, async ({
    page,
  }) => {
    await page.addInitScript((kind) => {
      const refuse = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
      if (kind === 'full') Storage.prototype.setItem = refuse;
      else Object.defineProperty(window, 'localStorage', { get: refuse });
    }, fault);
    await open(page, ARTICLE);
    const panel = await openPanel(page);
    await panel.getByRole('radio', { name: settings.theme.dark }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await panel.getByRole('button', { name: settings.close }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('another tab follows a choice', async ({ page, context }) => {
  await open(page, ARTICLE);
  const other = await context.newPage();
  await open(other, ARTICLE);
  const panel = await openPanel(other);
  await panel.getByRole('radio', { name: settings.theme.dark }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the panel closes with Escape and gives the focus back', async ({ page }) => {
  await open(page, ARTICLE);
  const panel = await openPanel(page);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: settings.open })).toBeFocused();
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

for (const { folder, words } of LANGUAGES)
  test(`no value takes two lines on a phone, /${folder}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, folder || './');
    await page.getByRole('button', { name: words.settings.open }).click();
    const panel = page.getByRole('dialog', { name: words.settings.title });
    await expect(panel).toBeVisible();
    const values = panel.locator('[data-value] > span:not(.unseen)');
    expect(await values.count()).toBeGreaterThan(20);
    const broken = await values.evaluateAll((spans) =>
      spans
        .filter((span) => {
          const text = document.createRange();
          text.selectNodeContents(span);
          return new Set(Array.from(text.getClientRects(), ({ top }) => Math.round(top))).size > 1;
        })
        .map((span) => span.textContent),
    );
    expect(broken).toEqual([]);
  });
