import { plainTextOf } from '../src/core/news/rich-text.ts';
import { checkOf } from '../src/core/news/quote-text.ts';
import { expect, inTurn, test } from './fixtures.ts';
import { test as inventedTest } from './invented-site.ts';
import { INVENTED } from './invented.ts';
import { ARABIC } from './languages.ts';
import { ARTICLE, expectQuoted, linkTo, quoted } from './quoting.ts';
import { open } from './reader.ts';
import { FULL } from './seed.ts';

const { quote: words } = ARABIC.words;

const textOfBlock = (at: number) => {
  const block = FULL.body[at];
  return block && 'text' in block ? plainTextOf(block.text) : '';
};

const WITH_MARKS = 'فضلاً عن أربع دول';
const ACROSS = `${textOfBlock(4).slice(-30)}\n${textOfBlock(5)}\n${textOfBlock(6).slice(0, 25)}`;

test.describe('a link to a passage', () => {
  test.beforeEach(({ page }) => page.setViewportSize({ width: 390, height: 500 }));

  test('shows it', async ({ page }) => {
    for (const [what, text] of [
      ['with vowel marks', WITH_MARKS],
      ['with a number', 'جائحة كوفيد-19'],
      ['across paragraphs', ACROSS],
    ] as const)
      await test.step(what, () =>
        inTurn(['', 'en/'], async (folder) => {
          const address = folder + linkTo(text);
          await open(page, address);
          await expectQuoted(page, text);
          await expect(page).toHaveURL(address);
          await expect(page.locator('link[rel=canonical]')).not.toHaveAttribute('href', /quote/);
        }),
      );
  });

  test('is right with vowel marks hidden and digits changed', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('reading', JSON.stringify({ tashkeel: 'hide', digits: 'arab' })),
    );
    await open(page, linkTo(WITH_MARKS));
    await expectQuoted(page, 'فضلا عن أربع دول');
    await open(page, linkTo('جائحة كوفيد-19'));
    await expectQuoted(page, 'جائحة كوفيد-١٩');
  });

  test('follows the text when vowel marks are hidden on the way', async ({ page }) => {
    await open(page, linkTo(WITH_MARKS));
    await expectQuoted(page, WITH_MARKS);
    const { settings } = ARABIC.words;
    await page.getByRole('button', { name: settings.open }).click();
    await page.getByRole('radio', { name: settings.tashkeel.hide }).check();
    await expect.poll(async () => (await quoted(page)).text).toBe('فضلا عن أربع دول');
  });

  test('finds what has moved, and says what has changed or is mangled', async ({ page }) => {
    const status = page.getByRole('article').first().getByRole('status');
    const check = checkOf('سمرقند');
    await open(page, `${ARTICLE}?quote=p4.3-9~${check}`);
    await expectQuoted(page, 'سمرقند');

    await open(page, `${ARTICLE}?quote=p6.3-20~000000`);
    await expect(status).toHaveText(words.changed);
    await expect(page.locator('#p6')).toBeInViewport();
    await expect(page.locator('#p6')).toHaveAttribute('data-quoted');

    await open(page, `${ARTICLE}?quote=p60.3-20~000000`);
    await expect(status).toHaveText(words.gone);
    for (const value of ['', 'p3', 'p3.9-2~000000', '%3Cb%3E', 'p3.1-9~0000']) {
      await open(page, `${ARTICLE}?quote=${value}`);
      await expect(page).toHaveURL(ARTICLE);
      await expect(status).toHaveText(words.unreadable);
    }
  });

  test('keeps the place of a reader who comes back', async ({ page }) => {
    await open(page, linkTo(ACROSS));
    await expectQuoted(page, ACROSS);
    await page
      .getByRole('complementary')
      .last()
      .getByRole('heading')
      .first()
      .getByRole('link')
      .click();
    await expect(page).not.toHaveURL(/quote/);
    await page.goBack();
    await expect.poll(async () => (await quoted(page)).text).toBe(ACROSS);
    await expect(
      page.getByRole('complementary').last().getByRole('heading').first().getByRole('link'),
    ).toBeInViewport();
  });

  test('marks it where the browser has no highlights', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    await open(page, linkTo(ACROSS));
    await expect(page.locator('mark').first()).toBeInViewport();
    const marks = await page
      .locator('main [id]:has(> mark)')
      .evaluateAll((blocks) =>
        blocks.map((block) => [...block.querySelectorAll('mark')].map((one) => one.textContent)),
      );
    expect(marks.map((texts) => texts.join('')).join('\n')).toBe(ACROSS);
    await expect(page.locator('mark').first()).toHaveCSS('padding', '0px');
  });
});

const RICH = INVENTED.find(({ id }) => id === 'invented-with-every-block');

const IN_OTHER_BLOCKS = ['بارزة ورابط', 'بند ثانٍ', 'أول\nبند', 'العمود الثاني\nخلية أولى', 'شرح'];

inventedTest('a passage in other blocks is shown', async ({ page }) => {
  if (!RICH) throw new Error('The invented site has an article with every block.');
  await inTurn(IN_OTHER_BLOCKS, async (text) => {
    await open(page, linkTo(text, RICH));
    await expectQuoted(page, text);
  });
});
