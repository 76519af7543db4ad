import { expect, it } from 'vitest';
import { parsePath } from '../core/addresses/urls.ts';
import { canonicalOf } from './canonical-of.ts';

it.each([
  ['/countries/UZ-kz', '', '', '/countries/kz-uz/'],
  ['/', '?country=kz&utm_source=x', '', '/countries/kz/'],
  ['/articles/invented/', '?find=a%20b', '#p3)', '/articles/invented/?find=a+b#p3'],
  ['/Nothing/here', '?x=1', '#y', '/Nothing/here?x=1#y'],
])('%s%s%s is written %s, and stays so', (pathname, search, hash, canonical) => {
  const write = (parts: { pathname: string; search: string; hash: string }) =>
    canonicalOf(parsePath(parts.pathname, parts.search), parts);
  expect(write({ pathname, search, hash })).toBe(canonical);
  expect(write(new URL(canonical, 'https://invented.example'))).toBe(canonical);
});
