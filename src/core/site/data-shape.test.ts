import { expect, it } from 'vitest';
import { FEEDS_DATA_PATH } from '../news/feeds.ts';
import { nameDataPath, NAMES_DATA_PATH } from '../news/name.ts';
import { archiveDataPath } from './archive.ts';
import { looksLike } from './data-shape.ts';
import { frontFilePath } from './front-file.ts';
import {
  articleDataPath,
  coveragePath,
  listPagePath,
  MANIFEST_PATH,
  ID_INDEX_PATH,
} from './manifest.ts';
import { partnerLinePath, partnersDataPath } from './partners.ts';
import { storiesDataPath } from './stories.ts';

const OTHER = { other: true };

it.each([
  [
    MANIFEST_PATH,
    { lists: {}, sets: {}, coverage: 'x', front: 'x' },
    { lists: {}, unions: [], coverage: 'x', front: 'x' },
  ],
  [frontFilePath('abc'), { places: {} }, OTHER],
  [coveragePath('abc'), { months: {} }, OTHER],
  [listPagePath('all', 1, 'abc'), [], {}],
  [NAMES_DATA_PATH, [], {}],
  [nameDataPath('x'), { articles: [] }, { title: 'x' }],
  [FEEDS_DATA_PATH, { stories: [], partners: [], names: [] }, { stories: [] }],
  [ID_INDEX_PATH, { forward: [], backward: [] }, []],
  ['/data/ids/forward/a.json', [], {}],
  [archiveDataPath('2022-09', 1), { headlines: [] }, OTHER],
  [storiesDataPath({ id: null }), [], OTHER],
  [storiesDataPath({ id: 'x' }), { headlines: [] }, OTHER],
  [partnersDataPath({ code: null }), [], OTHER],
  [partnersDataPath({ code: 'xx' }), { headlines: [] }, []],
  [partnersDataPath({ code: 'xx', place: 'kz', page: 2 }), { headlines: [] }, OTHER],
  [partnerLinePath(null), [], OTHER],
  [partnerLinePath('kz'), [], OTHER],
  [articleDataPath('x'), { title: 'x' }, OTHER],
  [articleDataPath('x'), { withdrawnAt: '2026-01-01' }, OTHER],
] as const)('%s is told from what is none', (path, right, wrong) => {
  expect(looksLike(path, right)).toBe(true);
  expect(looksLike(path, wrong)).toBe(false);
  expect(looksLike(path, 'text')).toBe(false);
});
