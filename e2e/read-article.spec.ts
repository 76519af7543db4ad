import type { Page } from '@playwright/test';
import { plainTextOf } from '../src/core/news/rich-text.ts';
import { EVERYWHERE, expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { backLink, headline, headlines, open, title } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

const paragraphs = FULL.body.map((block) =>
  block.type === 'paragraph' ? plainTextOf(block.text) : '',
);

/** Its seven paragraphs, to the letter. */
const expectWhole = async (page: Page) => {
  expect(paragraphs).toHaveLength(7);
  expect(await page.locator('main article p[id]').allTextContents()).toEqual(paragraphs);
};

test(
  'a headline leads to its article, whole as by its address, and the way back to the headline',
  EVERYWHERE,
  async ({ page }) => {
    await open(page, './');
    await headline(page, FULL.title).click();

    await expect(page).toHaveURL(addressOf(FULL));
    await expect(page).toHaveTitle(`${FULL.title} – ${ARABIC.words.site.fullName}`);
    await expect(title(page)).toHaveText(FULL.title);
    await expect(title(page)).toBeFocused();
    await expectWhole(page);

    await backLink(page).click();
    await expect(page).toHaveURL('./');
    await expect(page).toHaveTitle(ARABIC.words.site.fullName);
    await expect(headline(page, FULL.title)).toBeFocused();

    await open(page, addressOf(FULL));
    await expect(title(page)).toHaveText(FULL.title);
    await expectWhole(page);
  },
);

/*
 * Devices whose own dates would differ from the site's: in digits and calendar, in the names of
 * months, in calendar and digits, in script. Every other test runs on a device set to plain Arabic.
 */
for (const locale of ['ar-SA', 'ar-MA', 'fa-IR', 'en-US']) {
  test.describe(`on a device set to ${locale}`, () => {
    test.use({ locale });

    test('the date is the same day, in words and for machines', async ({ page }) => {
      await open(page, addressOf(FULL));
      const time = page.getByRole('main').getByRole('time').first();
      await expect(time).toHaveText('12 سبتمبر 2022');
      await expect(time).toHaveAttribute('datetime', '2022-09-12');
    });
  });
}

test(
  'a headline without a text says so, and leads on to its coverage',
  EVERYWHERE,
  async ({ page }) => {
    await open(page, addressOf(HEADLINE_ONLY));
    const main = page.getByRole('main');

    await expect(title(page)).toHaveText(HEADLINE_ONLY.title);
    await expect(main).toContainText('لم يصلنا من هذا الخبر إلا عنوانه، فلا نصّ له هنا.');
    await expect(main).toContainText('بلا تاريخ');
    await expect(main).toContainText('المصدر غير مذكور');
    await expect(main.getByRole('article').first().getByRole('time')).toHaveCount(0);

    const related = headlines(page).first();
    const name = (await related.textContent()) ?? '';
    await related.click();
    await expect(title(page)).toHaveText(name);
  },
);
