import { expect, it } from 'vitest';
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
