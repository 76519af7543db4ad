import { expect, test } from './fixtures.ts';
import { LANGUAGES } from './languages.ts';
import { open } from './reader.ts';

/** The widths of phones, and the first of a tablet, where the languages have their whole names. */
const WIDTHS = [320, 360, 375, 390, 412, 640];
/** Lines of the name beside the tools, and the room around them; two rows of them are 108 px high. */
const ONE_ROW = 64;

test("the header is one row on any phone, and cuts no word of the site's name", async ({
  page,
}) => {
  const look = async (folder: string) => {
    await open(page, folder || './');
    await page.evaluate(() => document.fonts.ready);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      const { height, cut } = await page.getByRole('banner').evaluate((header) => {
        const name = header.querySelector('[translate="no"]')?.firstChild;
        const words = [...(name?.textContent ?? '').matchAll(/\S+/g)].filter(
          ({ index, 0: word }) => {
            if (!name) return true;
            const range = document.createRange();
            range.setStart(name, index);
            range.setEnd(name, index + word.length);
            return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
          },
        );
        return { height: header.clientHeight, cut: words.map(String) };
      });
      expect(cut, `at ${width} px`).toEqual([]);
      expect(height, `at ${width} px`).toBeLessThan(ONE_ROW);
    }
  };
  for (const { code, folder } of LANGUAGES) await test.step(`in ${code}`, () => look(folder));
});
