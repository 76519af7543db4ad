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
      /** How many stand in each row and in each column. */
      const rowsAndColumns = () =>
        choices.evaluateAll((items) => {
          const count = (places: number[]) =>
            [...new Set(places)].map((place) => places.filter((each) => each === place).length);
          const boxes = items.map((item) => item.getBoundingClientRect());
          return {
            rows: count(boxes.map(({ top }) => Math.round(top))),
            columns: count(boxes.map(({ left }) => Math.round(left))),
          };
        });
      for (const pairs of [3, 2]) {
        await choices.evaluateAll(
          (items, most) => items.slice(most).forEach((item) => item.remove()),
          2 * pairs,
        );
        for (const width of [320, 360, 390, 430, 600]) {
          await page.setViewportSize({ width, height: 844 });
          const rows = Array.from({ length: pairs }, () => 2);
          expect(await rowsAndColumns(), `at ${width} px`).toEqual({
            rows,
            columns: [pairs, pairs],
          });
        }
      }
    });
});
