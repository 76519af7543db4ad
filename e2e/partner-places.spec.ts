import { expect, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { LANGUAGES } from './languages.ts';
import { filter, open } from './reader.ts';

test('on a phone four or six places stand in pairs, so that none is alone in the last row', async ({
  page,
  expectProblem,
}) => {
  // A place without such news has no page of its own, and one choice more than the others.
  expectProblem(NOT_FOUND_NOTE);
  for (const language of LANGUAGES)
    await test.step(`in ${language.code}`, async () => {
      await open(page, `${language.folder}countries/tm/with/cn/`);
      const choices = filter(page, language).getByRole('listitem');
      const rows = () =>
        choices.evaluateAll((items) => {
          const tops = items.map((item) => Math.round(item.getBoundingClientRect().top));
          return [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
        });
      for (const pairs of [3, 2]) {
        await choices.evaluateAll(
          (items, most) => items.slice(most).forEach((item) => item.remove()),
          2 * pairs,
        );
        for (const width of [320, 360, 390, 430, 600]) {
          await page.setViewportSize({ width, height: 844 });
          expect(await rows(), `at ${width} px`).toEqual(Array.from({ length: pairs }, () => 2));
        }
      }
    });
});
