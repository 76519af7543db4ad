import { expect, it, onTestFinished } from 'vitest';
import { inNewsroom } from '../../../tools/testing/in-newsroom.ts';
import { inventMap } from '../../../tools/testing/invent-map.ts';
import { inventSiteFile } from '../../../tools/testing/invent-site-file.ts';
import { SAHEL } from '../../../tools/testing/other-places.ts';
import { writeFolder } from '../../../tools/testing/test-content.ts';
import { longestWithPages } from './read-newsroom.ts';

/** How many sets of one to `longest` places there are. */
const setsOf = (places: number, longest: number): number =>
  Array.from(
    { length: 2 ** places - 1 },
    (_, at) => (at + 1).toString(2).replaceAll('0', '').length,
  ).filter((size) => size <= longest).length;

it.each([
  [3, 3, 7],
  [6, 6, 63],
  [7, 3, 63],
  [8, 2, 36],
  [9, 2, 45],
])('of %i places, filters of up to %i have a page: %i pages', (places, longest, pages) => {
  expect(longestWithPages(places)).toBe(longest);
  expect(setsOf(places, longest)).toBe(pages);
  expect(longest < places ? setsOf(places, longest + 1) : 64).toBeGreaterThan(63);
});

it('reads files with the mark at their beginning that some editors write', async () => {
  const marked = (file: object) => `\uFEFF${JSON.stringify(file)}`;
  const drawn = Object.entries(inventMap(SAHEL)).map(([file, text]) => [
    file,
    file.endsWith('.json') ? `\uFEFF${text}` : text,
  ]);
  const content = await writeFolder({
    'site.json': marked(inventSiteFile()),
    'places.json': marked(SAHEL),
    ...(Object.fromEntries(drawn) as Record<string, string>),
  });
  onTestFinished(content.remove);
  const read = await inNewsroom(
    content.dir,
    `import { readNewsroom } from './src/core/newsroom/read-newsroom.ts';
     const { newsroom, places, map } = readNewsroom();
     answer([newsroom.name, places.COUNTRIES, Object.keys(map.shapes.countries)]);`,
  );
  const codes = SAHEL.countries.map(({ code }) => code);
  expect(read).toEqual([
    'Invented بالعربية Tagline بالعربية',
    codes,
    codes.map((code) => code.toLowerCase()),
  ]);
});
