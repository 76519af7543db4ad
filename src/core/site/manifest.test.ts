import { describe, expect, it } from 'vitest';
import { allFilters, type Filter } from '../news/country.ts';
import {
  articleDataPath,
  countOf,
  firstFrontPage,
  listIndexPath,
  listPagePath,
  listsOf,
  neighbourPages,
  PAGE_SIZE,
  pageCount,
  pageRange,
  type Manifest,
} from './manifest.ts';

const COUNTS = [0, 1, 23, 24, 25, 47, 48, 49, 71, 72, 73, 100, 240];

const rangeOf = (count: number, page: number | null): number[] => {
  const { from, to } = pageRange(count, page);
  return Array.from({ length: to - from }, (_, at) => from + at);
};

/** The pages that a reader sees by following "older" from the front to the end. */
const walk = (count: number): (number | null)[] => {
  const pages: (number | null)[] = [null];
  for (let { older } = neighbourPages(count, null); older !== null;) {
    pages.push(older);
    ({ older } = neighbourPages(count, older));
  }
  return pages;
};

describe.each(COUNTS)('a list of %i headlines', (count) => {
  it('shows each exactly once, newest first, to a reader who follows "older"', () => {
    const shown = walk(count).flatMap((page) => rangeOf(count, page));
    expect(shown).toEqual(Array.from({ length: count }, (_, at) => at));
  });

  it('has a front of 24 to 47, or all', () => {
    const front = rangeOf(count, null).length;
    expect(front).toBeLessThan(2 * PAGE_SIZE);
    expect(front).toBeGreaterThanOrEqual(Math.min(count, PAGE_SIZE));
  });

  it('has full pages behind the front', () => {
    const behind = walk(count).slice(1);
    expect(behind).toHaveLength(Math.max(firstFrontPage(count) - 1, 0));
    expect(behind.filter((page) => rangeOf(count, page).length !== PAGE_SIZE)).toEqual([]);
  });

  it('leads back by "newer" the way that "older" led', () => {
    const pages = walk(count);
    const back = pages.map((page) => neighbourPages(count, page).newer);
    expect(back).toEqual([null, 'front', ...pages.slice(1, -1)].slice(0, pages.length));
  });

  it('has nothing on the page after its newest', () => {
    expect(rangeOf(count, pageCount(count) + 1)).toEqual([]);
  });

  it('keeps what stands on a full page when it grows', () => {
    const fromOldest = (total: number, page: number) =>
      rangeOf(total, page).map((at) => total - at);
    const full = Array.from({ length: Math.floor(count / PAGE_SIZE) }, (_, at) => at + 1);
    expect(full.map((page) => fromOldest(count + 1, page))).toEqual(
      full.map((page) => fromOldest(count, page)),
    );
  });
});

describe('the front begins', () => {
  it.each([
    [0, 0, 0],
    [1, 1, 1],
    [24, 1, 24],
    [25, 1, 25],
    [47, 1, 47],
    [48, 2, 24],
    [49, 2, 25],
    [100, 4, 28],
  ])('in a list of %i at page %i and holds %i', (count, page, size) => {
    expect([firstFrontPage(count), rangeOf(count, null).length]).toEqual([page, size]);
  });
});

describe('the manifest', () => {
  const entry = (count: number) => ({ count, front: [], index: null });
  const manifest: Manifest = {
    lists: {
      all: entry(100),
      kg: entry(1),
      kz: entry(2),
      tj: entry(3),
      tm: entry(4),
      uz: entry(5),
      region: entry(6),
    },
    coverage: 'invented',
    front: 'invented',
    search: 'invented',
    // The keys are bits, for kg, kz, tj, tm, uz, region.
    sets: { 0: 10, 1: 2, 3: 5, 34: 7, 32: 11 },
  };

  it.each<[Filter, number]>([
    [[], 100],
    [['kz'], 2],
    [['region'], 6],
    [['kg', 'kz'], 14],
    [['kg', 'kz', 'region'], 25],
    [['tj', 'tm'], 0],
  ])('counts %j: %i', (filter, expected) => {
    expect(countOf(manifest, filter)).toBe(expected);
  });

  it('makes every filter of its own lists', () => {
    expect(listsOf([])).toEqual(['all']);
    expect(allFilters().map(listsOf)).toEqual(allFilters());
  });

  it('has a path for every file', () => {
    expect([listPagePath('kz', 3, 'h'), listIndexPath('all', 'h'), articleDataPath('a/b')]).toEqual(
      ['/data/lists/kz/3.h.json', '/data/lists/all/index.h.json', '/data/articles/a%2Fb.json'],
    );
  });
});
