import { expect, it } from 'vitest';
import { createAnalyzer } from '../arabic/analyzer.ts';
import { closenessOf } from './closeness.ts';

const { tokenize } = createAnalyzer([]);
const near = (asked: string, word: string) => {
  const [one, other] = [...tokenize(asked), ...tokenize(word)];
  return one && other ? closenessOf(one, other) : -1;
};

it('is less for the word with an article, for another form, and for a relative', () => {
  const all = ['سياحة', 'السياحة', 'سياحتها', 'سياحي', 'زراعة'].map((word) => near('سياحة', word));
  expect(all).toEqual(all.toSorted((a, b) => b - a));
  expect(new Set(all.slice(0, 4)).size).toBe(4);
  expect(all.slice(3)).toEqual([0, 0]);
});
