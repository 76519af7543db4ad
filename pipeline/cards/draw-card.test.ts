import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar as arabic } from '../../src/core/i18n/ar.ts';
import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { PLACES } from '../../src/core/news/country.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';
import { drawPicture } from '../../tools/testing/draw-picture.ts';
import { createCardTexts, type Card } from './card.ts';
import { COLOURS } from '../../src/core/newsroom/colours.ts';
import { contrastOf, rgbOf } from '../../src/core/newsroom/contrast.ts';
import { HEADLINE_FONT, prepareCardFonts } from './card-fonts.ts';
import { createCardDrawer, type DrawCard } from './draw-card.ts';
import { createDrawable } from './drawable.ts';
import { drawMarkup, type Sharp } from './fit-text.ts';
import { LAYOUT } from './scenery.ts';

let folder: Awaited<ReturnType<typeof writeFolder>>;
let draw: DrawCard;
let sharp: Sharp;

beforeAll(async () => {
  folder = await writeFolder({});
  const pictures = new Map<string, Promise<Buffer>>();
  draw = await createCardDrawer(folder.dir, (name) => {
    const picture =
      pictures.get(name) ??
      drawPicture(1200, 675, name as 'light')
        .webp()
        .toBuffer();
    pictures.set(name, picture);
    return picture;
  });
  ({ default: sharp } = await import('sharp'));
});
afterAll(() => folder.remove());

const drawn = new Map<string, Promise<Buffer>>();
/** The card as it was drawn for the first test that needed it. */
const drawOnce = (card: Card): Promise<Buffer> => {
  const key = JSON.stringify(card);
  const png = drawn.get(key) ?? draw(card);
  drawn.set(key, png);
  return png;
};

const { ofArticle, ofFilter, ofPassage } = createCardTexts(arabic);
const titled = (title: string): Card =>
  ofArticle({ title, countries: ['KZ', 'UZ'], region: true, publishedAt: '2030-01-02' });

const passage = (text: string, title = MIXED): Card =>
  ofPassage({ title, publishedAt: '2030-01-02' }, text);

const words = (length: number) =>
  'كلمات مخترعة طويلة لا معنى لها '.repeat(10).slice(0, length).trim();
const VOCALISED = 'تُعلِنُ مَدينَةٌ مُختَرَعَةٌ أَنَّ اليَومَ لا خَبَرَ فيهِ';
const MIXED = 'SpaceX و Air Astana (KTZ): نموّ 3.5% لشركة «Қазақстан темір жолы»';
const LONG = { name: words(60), tagline: words(60) };
const LABELS: Card['labels'] = PLACES.map((place) => ({ place, name: words(60) }));
const ONE_WORD = 'لا'.repeat(150);

describe('a card', () => {
  it.each<[string, Card]>([
    ['one word', titled('خبر')],
    ['300 letters', titled(words(300))],
    ['a vocalised headline', titled(VOCALISED)],
    ['a mixed headline', titled(MIXED)],
    ['one word of 300 letters', titled(ONE_WORD)],
    ['signs that no font has', titled('🙂 新闻')],
    ['signs of markup', titled('2 < 3 & 4 > 1 &')],
    ['a passage', passage(words(120))],
    ['a long passage', passage(words(300).repeat(9))],
    ['a vocalised passage', passage(VOCALISED.repeat(5))],
    ['a mixed passage', passage(MIXED)],
    ['a passage of one word of 300 letters', passage(ONE_WORD)],
    ['a passage of signs that no font has', passage('🙂 新闻')],
    ['a passage from a title without a letter', passage(VOCALISED, '\u200F\u2060')],
    ['a long name and day', { ...titled('خبر'), site: LONG, date: words(30) }],
    ['many long labels', { ...titled('خبر'), labels: LABELS }],
    ['a passage from a wide title', passage('خبر', 'W'.repeat(59))],
    ['all news', ofFilter([])],
    ['one place', ofFilter(['region'])],
    ['all places', ofFilter(PLACES)],
  ])('of %s is a PNG of 1200 × 630 under 100 kB, drawn the same each time', async (_what, card) => {
    const png = await drawOnce(card);
    const { format, width, height, isPalette } = await sharp(png).metadata();
    expect({ format, width, height, isPalette }).toEqual({
      format: 'png',
      width: 1200,
      height: 630,
      isPalette: true,
    });
    expect(png.length).toBeLessThan(100_000);
    expect((await draw(card)).equals(png)).toBe(true);
  });

  it('keeps its edges free: no letter reaches them', async () => {
    for (const card of [
      titled(words(300)),
      titled(ONE_WORD),
      titled(VOCALISED),
      passage(words(300)),
      passage(ONE_WORD),
      { ...titled('خبر'), labels: LABELS },
      ofFilter(PLACES),
    ]) {
      const { data, info } = await sharp(await drawOnce(card))
        .extract({ left: 0, top: 160, width: 60, height: 420 })
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const paper = [...data.subarray(0, info.channels)];
      expect(data.every((value, at) => value === paper[at % info.channels])).toBe(true);
    }
  });
});

describe('a card with a picture', () => {
  const on = (picture: string, title = words(90)): Card => ({ ...titled(title), picture });

  it.each(['light', 'dark', 'busy'])(
    'that is %s is read: nothing under letters is too light',
    async (picture) => {
      for (const title of ['خبر', words(90), words(300)]) {
        const png = await drawOnce(on(picture, title));
        expect(png.length).toBeLessThan(400_000);
        // Beside the letters, where there is only the ground.
        const { data } = await sharp(png)
          .extract({ left: 0, top: 520, width: LAYOUT.edge - 4, height: 64 })
          .removeAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        const paper = rgbOf(COLOURS.day.paper);
        let least = 21;
        for (let at = 0; at < data.length; at += 3)
          least = Math.min(
            least,
            contrastOf(paper, [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]),
          );
        expect(least).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('has room for many long labels', async () => {
    const png = await draw({ ...on('light'), labels: LABELS });
    expect(png.length).toBeLessThan(400_000);
  });

  it('shows it: above its ground a light picture stays light', async () => {
    const above = await sharp(await drawOnce(on('light', 'خبر')))
      .extract({ left: 0, top: 170, width: 1200, height: 60 })
      .png()
      .toBuffer();
    const light = await sharp(above).stats();
    expect(light.channels[0]?.mean).toBeGreaterThan(200);
  });
});

describe('a sign that the fonts of cards do not have', () => {
  let letters: ReadonlySet<string>;
  beforeAll(async () => {
    ({ letters } = await prepareCardFonts(folder.dir));
  });

  it.each([
    ['خبر 🙂 جديد', 'خبر جديد'],
    ['خبر 🇰🇿، جديد 新闻', 'خبر، جديد …'],
    ['خبر ﬁve \uE000', 'خبر five'],
  ])('%s is drawn as %s', async (title, instead) => {
    expect((await draw(titled(title))).equals(await drawOnce(titled(instead)))).toBe(true);
  });

  it.each(Array.from('ƏəʻʼıİŞşŇňŽžĞğŊŋǴǵḤḥṢṣāīūʾʿڭۇۆۈۋېەھٹڈڑںہےێڕڵٴҖҗҺҳӣΩ'))(
    '%s is none of them: it is drawn as itself',
    async (letter) => {
      expect(letters.has(letter)).toBe(true);
      const title = `خبر ${letter}`;
      expect(createDrawable(letters)(title)).toBe(title);
      const { data } = await drawMarkup(sharp, letter, `${HEADLINE_FONT} 40`);
      expect(data.some((value) => value > 0)).toBe(true);
    },
  );
});

describe('a title in another language', () => {
  const inLanguage = (lang: ArticleLanguage, title: string) => draw({ ...titled(title), lang });

  it('has the shapes of its letters and digits: Urdu writes some in its own way', async () => {
    expect((await inLanguage('ur', '۴۶۷')).equals(await inLanguage('fa', '۴۶۷'))).toBe(false);
  });

  it.each(['fa', 'ur', 'ug'] as const)('divides no word in %s', async (lang) => {
    const title = 'مخترع '.repeat(30).trim();
    const softened = title.replaceAll('خت', 'خ\u00ADت');
    expect((await inLanguage(lang, softened)).equals(await inLanguage(lang, title))).toBe(true);
  });
});
