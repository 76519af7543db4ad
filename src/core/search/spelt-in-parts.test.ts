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

const waysOf = ([first, second]: [string, string]) => ({
  joiner: `${first}\u200C${second}`,
  space: `${first} ${second}`,
  none: first + second,
});
const WAYS = ['joiner', 'none', 'space'] as const;
type Way = (typeof WAYS)[number];

/** An article for each compound, written in one way. */
const articlesOf = (way: Way) =>
  COMPOUNDS.map((compound, at) =>
    invented(`${at}-${way}`, 'خبر مخترع', `قال ${waysOf(compound)[way]} شيئا`),
  );

describe('an index of compounds', () => {
  const engines = new Map<Way | 'all', SearchEngine>();
  // No compound has a part of another, so that one index serves all of them.
  beforeAll(async () => {
    engines.set('all', await openInvented([...FILLERS, ...WAYS.flatMap(articlesOf)]));
    for (const way of WAYS) engines.set(way, await openInvented([...FILLERS, ...articlesOf(way)]));
  });
  const find = (engine: Way | 'all', query: string) => {
    const found = engines.get(engine);
    if (!found) throw new Error(`There is no index of ${engine}.`);
    return idsOf(found, query);
  };

  describe.each(COMPOUNDS)('with %s and %s', (...compound) => {
    const ways = waysOf(compound);
    const at = COMPOUNDS.findIndex(([first]) => first === compound[0]);

    it.each(WAYS)('finds all three ways of writing it, asked for with: %s', async (way) => {
      expect(await find('all', ways[way])).toEqual(WAYS.map((each) => `${at}-${each}`));
    });

    it.each(WAYS)('finds it where it alone is, written with: %s', async (way) => {
      for (const query of Object.values(ways))
        expect(await find(way, query)).toEqual([`${at}-${way}`]);
    });

    it('has it marked in a text, however it is asked for', () => {
      const analyzer = createAnalyzer([]);
      for (const query of Object.values(ways)) {
        const findIn = createMatcher(query, analyzer);
        for (const text of Object.values(ways)) expect(findIn(`قال ${text} شيئا`)).not.toEqual([]);
      }
    });
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
