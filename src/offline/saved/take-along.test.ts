import { expect, it } from 'vitest';
import { estimateBytes } from './take-along.ts';

it('an article of a thousand words weighs about thirteen kilobytes, a headline two', () => {
  const headline = { id: 'x', title: '', publishedAt: null, countries: [], region: false };
  expect(estimateBytes([headline])).toBe(1800);
  expect(estimateBytes([{ ...headline, words: 1000 }, headline])).toBe(15_100);
});
