import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../src/core/i18n/ar.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';
import { createCardTexts, type Card } from './card.ts';
import { createCardDrawer, type DrawCard } from './draw-card.ts';
import type { Sharp } from './fit-text.ts';
import { LAYOUT } from './scenery.ts';

let folder: Awaited<ReturnType<typeof writeFolder>>;
let draw: DrawCard;
let sharp: Sharp;

beforeAll(async () => {
  folder = await writeFolder({});
  draw = await createCardDrawer(folder.dir, () => Promise.reject(new Error('no picture')));
  ({ default: sharp } = await import('sharp'));
});
afterAll(() => folder.remove());

const { ofPassage } = createCardTexts(ar);
const passage = (text: string, title = 'عنوان مخترع'): Card =>
  ofPassage({ title, publishedAt: '2030-01-02' }, text);

describe('a passage', () => {
  /** How much ink there is at the left and at the right edge of the passage's area. */
  const inkAt = async (card: Card) => {
    const png = await draw(card);
    const inkFrom = async (left: number) => {
      const part = await sharp(png)
        .extract({ left, top: 200, width: 120, height: 280 })
        .greyscale()
        .png()
        .toBuffer();
      const { channels } = await sharp(part).stats();
      return 255 - (channels[0]?.mean ?? 255);
    };
    return { left: await inkFrom(LAYOUT.edge), right: await inkFrom(1200 - LAYOUT.edge - 120) };
  };

  it('begins at the right; one wholly in letters that run from the left begins there', async () => {
    const fromRight = await inkAt(passage('خبر'));
    const fromLeft = await inkAt(passage('An'));
    expect(fromRight.right).toBeGreaterThan(fromRight.left + 1);
    expect(fromLeft.left).toBeGreaterThan(fromLeft.right + 1);
  });

  it.each(['🙂 新闻', '…', 'עיר'])(
    '%s leaves no word to draw: the title stands there, not an empty card',
    async (text) => {
      const ofTitle = { ...passage('كلمة', 'عنوان مخترع'), title: 'عنوان مخترع', from: null };
      expect((await draw(passage(text, 'عنوان مخترع'))).equals(await draw(ofTitle))).toBe(true);
    },
  );

  it('has signs that stand for a sentence in words', async () => {
    const spelt = await draw(passage('بسم الله الرحمن الرحيم'));
    expect((await draw(passage('﷽'))).equals(spelt)).toBe(true);
  });
});
