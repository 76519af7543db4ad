import { expect, it } from 'vitest';
import type { Picture } from '../../core/news/picture.ts';
import { inventPicture } from '../../../tools/testing/invent-picture.ts';
import { estimateBytes } from './take-along.ts';

it('an article of a thousand words weighs about fourteen kilobytes, a headline two and a half', () => {
  const headline = { id: 'x', title: '', publishedAt: null, countries: [], region: false };
  expect(estimateBytes([headline], 0)).toBe(2470);
  expect(estimateBytes([{ ...headline, words: 1000 }, headline], 640)).toBe(16_370);
});

it('pictures weigh by what the screen needs of them, and nothing where they stay out', () => {
  const headline = { id: 'x', title: '', publishedAt: null, countries: [], region: false };
  const pictured = { ...headline, pictures: 2 };
  const [none, small, large] = [0, 390, 1280].map((each) => estimateBytes([pictured], each));
  expect(none).toBe(2470);
  expect(small).toBe(2470 + 2 * 390 * 90);
  expect(large).toBeGreaterThan(small ?? 0);
});

it('a picture whose files the list tells weighs what the one for the screen weighs', () => {
  const headline = { id: 'x', title: '', publishedAt: null, countries: [], region: false };
  const files: Picture['files'] = [
    { width: 480, avif: 1, webp: 20_000 },
    { width: 960, avif: 2, webp: 70_000 },
  ];
  const picture = { ...inventPicture(960, 480), files };
  const image = { alt: 'وصف', width: 960, height: 480, picture };
  const weights = [0, 390, 780, 1792].map(
    (pixels) => estimateBytes([{ ...headline, pictures: 2, image }], pixels) - 2470,
  );
  expect(weights).toEqual([0, 40_000, 140_000, 140_000]);
});
