import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer } from '../arabic/analyzer.ts';
import type { Article } from '../news/article.schema.ts';
import type { SearchEngine } from './engine.ts';
import { createMatcher } from './find-matches.ts';
import { FILLERS, invented, openInvented } from '../../../tools/testing/invented-index.ts';

const idsOf = async (engine: SearchEngine, query: string) => {
  const { found } = await engine.search({ query, places: [], from: null, to: null, sort: 'date' });
  return (await engine.headlines(found)).map(({ id }) => id).sort();
};

const COMPOUNDS: [string, string][] = [
  ['دانش', 'آموز'],
  ['ترکمن', 'باشی'],
  ['می', 'خواهم'],
  ['کتاب', 'های'],
  ['بی', 'خانمان'],
  ['دار', 'فور'],
];

describe.each(COMPOUNDS)('a compound of %s and %s', (first, second) => {
  const ways = {
    joiner: `${first}\u200C${second}`,
    space: `${first} ${second}`,
    none: first + second,
  };
  const ids = Object.keys(ways).sort();

  it.each(ids)('finds all three ways of writing it, asked for with: %s', async (way) => {
    const engine = await openInvented([
      ...FILLERS,
      ...Object.entries(ways).map(([id, text]) => invented(id, 'خبر مخترع', `قال ${text} شيئا`)),
    ]);
    expect(await idsOf(engine, ways[way as keyof typeof ways])).toEqual(ids);
  });

  it.each(ids)('is found where it alone is, written with: %s', async (way) => {
    const text = ways[way as keyof typeof ways];
    const engine = await openInvented([
      ...FILLERS,
      invented('only', 'خبر مخترع', `قال ${text} شيئا`),
    ]);
    for (const query of Object.values(ways)) expect(await idsOf(engine, query)).toEqual(['only']);
  });

  it('is marked in a text, however it is asked for', () => {
    const analyzer = createAnalyzer([]);
    for (const query of Object.values(ways)) {
      const find = createMatcher(query, analyzer);
      for (const text of Object.values(ways)) expect(find(`قال ${text} شيئا`)).not.toEqual([]);
    }
  });
});

describe('words beside each other', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    const petrol: Article[] = [
      invented('petrol', 'أسعار البنزين', 'ارتفع سعر بنزين السيارات'),
      invented('son', 'محمد بن زين', 'كلام مخترع'),
    ];
    engine = await openInvented([...FILLERS, ...petrol]);
  });

  it('are no compound where they are short', async () => {
    expect(await idsOf(engine, 'بن زين')).toEqual(['son']);
    expect(await idsOf(engine, 'بنزين')).toEqual(['petrol']);
  });
});
