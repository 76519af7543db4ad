import { expect, it } from 'vitest';
import { estimateBytes } from './take-along.ts';

it('an article of a thousand words weighs about fourteen kilobytes, a headline two and a half', () => {
  const headline = { id: 'x', title: '', publishedAt: null, countries: [], region: false };
  expect(estimateBytes([headline])).toBe(2470);
  expect(estimateBytes([{ ...headline, words: 1000 }, headline])).toBe(16_370);
});
