import { expect } from './fixtures.ts';
import { DAYS, GROUPS, groups, MANY, openAt, PHONE, test } from './front-site.ts';
import { ARABIC, LANGUAGES } from './languages.ts';
import { headline, open } from './reader.ts';
import { shiftOf } from './shift.ts';

for (const [timezoneId, first, second] of [
  ['Asia/Almaty', ARABIC.words.time.today, ARABIC.words.time.yesterday],
  // For readers there it is still the day before: the newsroom's day has no name such as "today".
  ['Africa/Cairo', DAYS.ninth, ARABIC.words.time.today],
  ['America/Los_Angeles', DAYS.ninth, ARABIC.words.time.today],
] as const)
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId, viewport: PHONE });

    test('the days have the names that a reader there gives them, and nothing moves', async ({
      page,
    }) => {
      await openAt(page, '2030-01-08T20:30:00Z');
      await expect(groups(page)).toHaveText([first, second, ...GROUPS.slice(2)]);
      expect(await shiftOf(page)).toBe(0);
    });
  });

test.describe('at midnight', () => {
  test.use({ timezoneId: 'Asia/Almaty' });

  test('an open page calls the day anew', async ({ page }) => {
    const { today, yesterday } = ARABIC.words.time;
    // Two hours before it: the clock goes on while the page loads.
    await openAt(page, '2030-01-09T17:00:00Z');
    await expect(groups(page).nth(0)).toHaveText(today);
    await page.clock.fastForward('03:00:00');
    await expect(groups(page).nth(0)).toHaveText(yesterday);
    await expect(groups(page).nth(1)).toHaveText(DAYS.eighth);
    await page.clock.fastForward('24:00:00');
    await expect(groups(page).nth(0)).toHaveText(DAYS.ninth);
    expect(await shiftOf(page)).toBe(0);
  });

  test('the other languages say so in their words', async ({ page }) => {
    for (const { code, folder, words } of LANGUAGES.slice(1))
      await test.step(code, async () => {
        await openAt(page, '2030-01-09T10:00:00Z', folder);
        await expect(groups(page).nth(0)).toHaveText(words.time.today);
        await expect(groups(page).nth(1)).toHaveText(words.time.yesterday);
      });
  });
});

test('on a phone the heading of a long day stays, and hides nothing that has the focus', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await open(page, './');
  const heading = groups(page).nth(1);
  await headline(page, `خبر تجريبي ${MANY.at(-1)}`).focus();
  await expect(heading).toBeInViewport();
  for (const id of MANY.toReversed().slice(1)) {
    const link = headline(page, `خبر تجريبي ${id}`);
    // Back over the label of the headline below, then to this headline.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(link).toBeFocused();
    const [above, own] = [await heading.boundingBox(), await link.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((own?.y ?? 0) + 1);
  }
});
