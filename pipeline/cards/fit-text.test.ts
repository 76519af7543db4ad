import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFolder } from '../../tools/testing/test-content.ts';
import { HEADLINE_FONT, prepareCardFonts } from './card-fonts.ts';
import { drawMarkup, fitText, SIZES, type Sharp } from './fit-text.ts';

let folder: Awaited<ReturnType<typeof writeFolder>>;
let sharp: Sharp;

beforeAll(async () => {
  folder = await writeFolder({});
  // Before the library starts, which reads this variable only once.
  process.env.FONTCONFIG_FILE = (await prepareCardFonts(folder.dir)).config;
  ({ default: sharp } = await import('sharp'));
});
afterAll(() => folder.remove());

const words = (length: number) =>
  'كلمات مخترعة طويلة لا معنى لها '.repeat(10).slice(0, length).trim();
const VOCALISED = 'تُعلِنُ مَدينَةٌ مُختَرَعَةٌ أَنَّ اليَومَ لا خَبَرَ فيهِ';
const MIXED = 'SpaceX و Air Astana (KTZ): نموّ 3.5% لشركة «Қазақстан темір жолы»';
const ONE_WORD = 'لا'.repeat(150);

describe('a text in its box', () => {
  const BOX = { width: 1072, height: 322 };
  const fit = (text: string) =>
    fitText(sharp, text, BOX, {
      font: HEADLINE_FONT,
      colour: '#000000',
      lang: 'ar',
      leading: 0.82,
    });

  it.each([
    ['خبر', 92, 92],
    [words(60), 68, 92],
    [words(150), 46, 68],
    [words(300), 34, 46],
    [VOCALISED, 58, 92],
    [MIXED, 50, 92],
    [ONE_WORD, 43, 46],
  ])('%s has a size from %i to %i and stays inside', async (text, least, most) => {
    const { width, height, size } = await fit(text);
    expect(width).toBeLessThanOrEqual(BOX.width);
    expect(height).toBeLessThanOrEqual(BOX.height);
    expect(size).toBeGreaterThanOrEqual(least);
    expect(size).toBeLessThanOrEqual(most);
  });

  it('is as large as it can be: the next size would not fit', async () => {
    const { size } = await fit(words(150));
    const larger = SIZES[SIZES.indexOf(size) - 1] ?? 0;
    const { height } = await drawMarkup(sharp, words(150), `${HEADLINE_FONT} ${larger}`, {
      leading: 0.82,
      width: BOX.width,
      wrap: 'word',
    });
    expect(height).toBeGreaterThan(BOX.height);
  });

  const linesOf = async (text: string) => {
    const { size, height } = await fit(text);
    const oneLine = await drawMarkup(sharp, text, `${HEADLINE_FONT} ${size}`);
    return { size, lines: Math.round(height / oneLine.height) };
  };

  it('keeps a word whole that is a little too wide: all of it becomes smaller', async () => {
    const { size, lines } = await linesOf('لا'.repeat(22));
    expect(size).toBeLessThan(92);
    expect(lines).toBe(1);
  });

  it('breaks a word that would make all of it small', async () => {
    const { size, lines } = await linesOf(`كلمات قبل ${'لا'.repeat(40)}`);
    expect(size).toBe(46);
    expect(lines).toBeGreaterThan(1);
  });
});
