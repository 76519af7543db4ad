import { hash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { watchFiles } from './face-files.ts';
import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { open } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

const { quote, settings } = ARABIC.words;

/** A heading names the site's own face of this typeface first. */
const expectNamed = (page: Page, family: 'Naskh' | 'Sans') =>
  expect(page.locator('main h1')).toHaveCSS('font-family', new RegExp(`^"?${family}"?,`));

test('where nothing can be noted, each page asks for the faces itself', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const files = watchFiles(page);
  await open(page, addressOf(FULL));
  await expectNamed(page, 'Naskh');
  await expect.poll(() => files).toEqual(expect.arrayContaining(['noto-naskh', 'vazirmatn']));
});

for (const saveData of [false, true])
  test(`a typeface that a reader chooses is ours on a first page${saveData ? ', however dear data are' : ''}`, async ({
    page,
  }) => {
    await page.addInitScript((isDear) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: isDear } });
    }, saveData);
    const files = watchFiles(page);
    await open(page, addressOf(FULL));
    await page.getByRole('button', { name: settings.open }).click();
    await page.getByRole('radio', { name: settings.typeface.sans }).check();
    await expectNamed(page, 'Sans');
    await expect.poll(() => files).toContain('vazirmatn');
  });

test('a picture of a quote is in our faces, even on a page for which one of them came too late', async ({
  page,
}) => {
  const draw = async () => {
    await open(page, addressOf(FULL));
    await page.evaluate(() => {
      const paragraph = document.querySelector('#p3');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await page.getByRole('button', { name: quote.picture }).click();
    const picture = page.getByRole('dialog').getByRole('img');
    await expect(picture).toHaveAttribute('data-drawn', 'square');
    return hash(
      'sha256',
      await picture.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL()),
    );
  };
  const first = await draw();
  await page.evaluate(() => localStorage.setItem('faces', '1'));
  let late = 0;
  await page.route('**/vazirmatn-latin-*.woff2', async (route) => {
    late += 1;
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    await route.continue();
  });
  expect(await draw()).toBe(first);
  expect(late).toBeGreaterThan(0);
});
