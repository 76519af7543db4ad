import { expect, it } from 'vitest';
import { uriOf } from './uri.ts';

it.each([
  ['https://agency.invalid/a?b=1&c#d', 'https://agency.invalid/a?b=1&c#d'],
  ['https://agency.invalid/%D8%A3/a%20b', 'https://agency.invalid/%D8%A3/a%20b'],
  ['https://agency.invalid/أ?ب#ج', 'https://agency.invalid/%D8%A3?%D8%A8#%D8%AC'],
  ['https://مخترع.invalid/', 'https://xn--pgbhk6a6c.invalid/'],
  [
    'https://agency.invalid/a|b[0]?c={d}^`"<e>\\',
    'https://agency.invalid/a%7Cb%5B0%5D?c=%7Bd%7D%5E%60%22%3Ce%3E%5C',
  ],
  ['http://[::1]:8080/a[1]', 'http://[::1]:8080/a%5B1%5D'],
  ['https://agency.invalid', 'https://agency.invalid/'],
])('writes %s as a URI', (address, uri) => {
  expect(uriOf(address)).toBe(uri);
  expect(uriOf(uri)).toBe(uri);
});
