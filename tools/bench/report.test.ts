import { describe, expect, it } from 'vitest';
import type { Tap } from './in-page-tap.ts';
import type { Load } from './measure.ts';
import { formatJson, formatReport } from './report.ts';
import type { Results, SiteResults } from './results.ts';

const NOTHING: Load = {
  fcp: 0,
  lcp: 0,
  tbt: 0,
  cls: 0,
  total: 0,
  document: 0,
  script: 0,
  style: 0,
  font: 0,
  image: 0,
  fetch: 0,
  other: 0,
};
const paints = (...times: number[]): Load[] =>
  times.map((fcp) => ({ ...NOTHING, fcp, document: 1000 }));
const step = (ms: number): Tap => ({ ms, way: 'step' });
const load = (ms: number): Tap => ({ ms, way: 'load' });
const NO_TAPS = { atPaint: [], after1s: [], after5s: [] };

const site = (name: string, parts: Partial<SiteResults> = {}): SiteResults => ({
  name,
  pages: { list: paints(1), article: paints(1) },
  taps: NO_TAPS,
  ...parts,
});

const RESULTS: Results = {
  browser: 'Invented 1',
  protocols: ['http/1.1'],
  runs: 3,
  bare: site('bare', { pages: { list: paints(200, 180, 220), article: paints(100) } }),
  sites: [
    site('ours', {
      pages: { list: paints(300, 500, 400), article: paints(150) },
      taps: {
        atPaint: [load(900), load(1000), load(800)],
        after1s: [step(300), load(500), step(200)],
        after5s: [step(90), null, step(110)],
      },
    }),
    site('peer', { taps: { ...NO_TAPS, after5s: [null, null] } }),
  ],
  interactions: {
    filter: [40, 120, 80],
    settings: [0, 0, 0],
    size: [0, 24, 16],
    share: [16],
    article: [16],
    back: [16],
    typing: [16],
  },
};

/** The cells of the rows that start with a name, of all tables. */
const rowsOf = (name: string) =>
  formatReport(RESULTS)
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells[1] === name)
    .map((cells) => cells.slice(2, -1));

describe('the report of the bench', () => {
  it('shows each page with its range and its ratio to the bare page of its kind', () => {
    expect(rowsOf('ours, list')[0]?.[0]).toBe('400 (300–500) ×2.00');
    expect(rowsOf('ours, article')[0]?.[0]).toBe('150 ×1.50');
    expect(rowsOf('bare, list')[0]?.[0]).toBe('200 (180–220)');
  });

  it('shows no ratio to nothing', () => {
    const [paint, , blocking, shift, html] = rowsOf('ours, list')[0] ?? [];
    expect([paint, blocking, shift, html]).toEqual([
      '400 (300–500) ×2.00',
      '0',
      '0.000',
      '1.0 ×1.00',
    ]);
  });

  it('says for each moment of a tap how long it took and how the article came', () => {
    expect(rowsOf('ours')).toEqual([
      [
        '900 (800–1000) page load',
        '300 (200–500) 2 of 3 steps',
        '100 (90–110) step, 1 led to no article',
      ],
    ]);
    expect(rowsOf('peer')[0]?.[2]).toBe('no article');
  });

  it('shows interactions that browsers do not tell of as below their limit', () => {
    expect(rowsOf('choose a filter')).toEqual([['80 (40–120)']]);
    expect(rowsOf('open the settings')).toEqual([['<16']]);
    expect(rowsOf('choose a size')).toEqual([['16 (<16–24)']]);
  });

  it('has all rows of a table equally wide', () => {
    const tables = formatReport(RESULTS)
      .split('\n\n')
      .filter((part) => part.startsWith('|'));
    expect(tables).toHaveLength(3);
    for (const table of tables)
      expect(new Set(table.split('\n').map((line) => line.length)).size).toBe(1);
  });

  it('names the phone and the protocol', () => {
    expect(formatReport(RESULTS)).toContain('390×844 at 2×, CPU 4× slower, 1600 kbit/s down');
    expect(formatReport(RESULTS)).toContain('http/1.1, no service worker');
  });

  it('gives the same as data', () => {
    const data = JSON.parse(formatJson(RESULTS)) as {
      sites: { name: string; pages: { list: { fcp: unknown } } }[];
      interactions: { filter: unknown };
    };
    expect(data.sites.map(({ name }) => name)).toEqual(['bare', 'ours', 'peer']);
    expect(data.sites[1]?.pages.list.fcp).toEqual({ median: 400, min: 300, max: 500 });
    expect(data.interactions.filter).toEqual({ median: 80, min: 40, max: 120 });
  });
});
