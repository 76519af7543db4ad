import { expect, it } from 'vitest';
import { inUploadOrder } from './upload-order.ts';

it('what others name goes up before them, the manifest last', () => {
  const inOrder = [
    '/assets/index-abc.js',
    '/data/coverage.abc.json',
    '/data/front.abc.json',
    '/data/lists/all/1.abc.json',
    '/data/search/abc/t0',
    '/data/archive/2030/01/1.json',
    '/data/articles/x.json',
    '/data/names.json',
    '/articles/x/index.html',
    '/index.html',
    '/sitemap.xml',
    '/sw.js',
    '/data/manifest.json',
  ];
  expect(inUploadOrder(inOrder.toReversed())).toEqual(inOrder);
});
