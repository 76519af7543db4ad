import { expect, it } from 'vitest';
import { looksLike } from './data-shape.ts';

it.each([
  [
    '/data/manifest.json',
    { lists: {}, sets: {}, coverage: 'x', front: 'x' },
    { lists: {}, unions: [], coverage: 'x', front: 'x' },
  ],
  ['/data/front.abc.json', { places: {} }, { other: true }],
  ['/data/lists/all/1.abc.json', [], {}],
  ['/data/names.json', [], {}],
  ['/data/names/x.json', { articles: [] }, { title: 'x' }],
  ['/data/ids/index.json', { forward: [], backward: [] }, []],
  ['/data/ids/forward/a.json', [], {}],
  ['/data/archive/2022/09.json', { headlines: [] }, { other: true }],
  ['/data/partners.json', [], { other: true }],
  ['/data/partners/line/all.json', [], { other: true }],
  ['/data/partners/cn.json', { headlines: [] }, { other: true }],
  ['/data/countries/kz/with/cn.json', { headlines: [] }, []],
  ['/data/stories.json', [], { other: true }],
  ['/data/stories/x.json', { title: 'x' }, { other: true }],
  ['/data/articles/x.json', { title: 'x' }, { other: true }],
  ['/data/coverage.abc.json', {}, null],
] as const)('%s is told from what is none', (path, right, wrong) => {
  expect(looksLike(path, right)).toBe(true);
  expect(looksLike(path, wrong)).toBe(false);
  expect(looksLike(path, 'text')).toBe(false);
});
