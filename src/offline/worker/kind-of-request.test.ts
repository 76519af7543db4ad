import { expect, it } from 'vitest';
import { embedPath } from '../../core/addresses/headlines-address.ts';
import { LOCALES } from '../../core/i18n/locales.ts';
import { kindOfRequest } from './kind-of-request.ts';

const SITE = { origin: 'https://x.example', base: '/sub/' };

it.each([
  ['https://x.example/sub/', 'navigate', 'page'],
  ['https://x.example/sub/en/countries/kz/?page=3', 'navigate', 'page'],
  ['https://x.example/sub/articles/x/index.html', 'navigate', 'page'],
  ['https://x.example/sub/embed/', 'navigate', null],
  ['https://x.example/sub/ru/embed/countries/kz/', 'navigate', null],
  ['https://x.example/sub/feed.xml', 'navigate', null],
  ['https://x.example/sub/assets/index-abc.js', 'cors', 'asset'],
  ['https://x.example/sub/data/lists/all/1.abc.json', 'cors', 'hashed-data'],
  ['https://x.example/sub/data/search/abc/t0', 'cors', 'hashed-data'],
  ['https://x.example/sub/data/coverage.abc.json', 'cors', 'hashed-data'],
  ['https://x.example/sub/data/front.abc.json', 'cors', 'hashed-data'],
  ['https://x.example/sub/data/manifest.json', 'cors', 'data'],
  ['https://x.example/sub/data/articles/x.json', 'cors', 'data'],
  ['https://x.example/sub/media/0a-480.avif', 'no-cors', 'picture'],
  ['https://x.example/sub/cards/x.png', 'no-cors', null],
  ['https://x.example/other/', 'navigate', null],
  ['https://other.example/sub/', 'navigate', null],
] as const)('%s, asked by %s, is answered as %s', (url, mode, kind) => {
  expect(kindOfRequest({ method: 'GET', mode, url }, SITE)).toBe(kind);
  expect(kindOfRequest({ method: 'POST', mode, url }, SITE)).toBe(null);
});

it.each(LOCALES)('an embed is none of its business, in no language: $code', ({ pathPrefix }) => {
  const url = `${SITE.origin}/sub${pathPrefix}${embedPath(['kz'])}`;
  expect(kindOfRequest({ method: 'GET', mode: 'navigate', url }, SITE)).toBe(null);
});
