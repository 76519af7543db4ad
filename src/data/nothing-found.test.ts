import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../core/search/engine.ts';
import { ARTICLES, openInvented } from '../../tools/testing/invented-index.ts';
import { helpOn } from './nothing-found.ts';

let engine: SearchEngine;
beforeAll(async () => {
  engine = await openInvented(ARTICLES);
});

const help = async (query: string) => {
  const request = { query, places: [], from: null, to: null, sort: 'relevance' } as const;
  const { found, understood } = await engine.search(request);
  expect(found).toEqual([]);
  return helpOn(
    engine,
    request,
    understood.find(({ count }) => count === 0),
  );
};

describe('a search that found nothing', () => {
  it('leads from the letters of a phrase to its words in any form', async () => {
    const { wider } = await help('"كازاخستان يزور"');
    expect(wider).toEqual([{ without: 'quotes', count: 1 }]);
  });

  it.each([
    ['القاهزة', 'القاهرة'],
    ['الْقاهِزة', 'القاهرة'],
  ])('is asked for again in another spelling: %s', async (query, spelling) => {
    expect((await help(query)).nearest).toBe(spelling);
  });
});
