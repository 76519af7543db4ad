import { expect, it } from 'vitest';
import { uuidOf } from './identifier.ts';

it.each(['', 'a', 'كتاب مخترع', 'x'.repeat(100_000)])('%.20j has a UUID of version 8', (text) => {
  expect(uuidOf(text)).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(uuidOf(text)).toBe(uuidOf(text));
});

it('other texts have others', () => {
  const texts = Array.from({ length: 5000 }, (_, at) => `${at}`);
  expect(new Set(texts.map(uuidOf)).size).toBe(texts.length);
});
