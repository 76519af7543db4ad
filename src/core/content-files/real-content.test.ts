import path from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from './read-content.ts';

// The real content is a fixture too, so that a fault in it is seen before the next build. The first
// articles must stay; later ones need not be counted here.
const { articles } = await readContent(path.resolve(import.meta.dirname, '../../../content'));

it('every article of the site passes the check, the first sixteen among them', () => {
  expect(articles.length).toBeGreaterThanOrEqual(16);
});

it('one of them has a date and seven paragraphs', () => {
  const visit = articles.find(({ id }) => id === 'xi-visits-kazakhstan-uzbekistan');
  expect(visit?.publishedAt).toBe('2022-09-12');
  expect(visit?.body.map(({ type }) => type)).toEqual(Array.from({ length: 7 }, () => 'paragraph'));
});

it('fifteen are headlines only, without a date, in the order of their source', () => {
  const placed = articles.filter(({ position }) => position !== undefined);
  expect(placed.map(({ position }) => position)).toEqual(
    Array.from({ length: 15 }, (_, at) => at + 1),
  );
  expect(placed.filter(({ body, publishedAt }) => body.length > 0 || publishedAt)).toEqual([]);
});
