import { describe, expect, it } from 'vitest';
import { ARTICLES, openInvented } from '../../../tools/testing/invented-index.ts';
import { suggest } from './suggest.ts';

const REQUEST = { query: 'احمد', places: [], from: null, to: null, sort: 'date' } as const;

describe('the files of an index', () => {
  it('are read once', async () => {
    const read: string[] = [];
    const engine = await openInvented(ARTICLES, (path) => void read.push(path));
    await engine.headlines((await engine.search(REQUEST)).found);
    const { length } = read;
    await engine.headlines((await engine.search(REQUEST)).found);
    expect(read).toHaveLength(length);
    expect(new Set(read).size).toBe(length);
  });

  it('that did not come are asked for again', async () => {
    let isDown = false;
    const engine = await openInvented(ARTICLES, () => {
      if (isDown) throw new Error('The line is down.');
    });
    isDown = true;
    await expect(engine.search(REQUEST)).rejects.toThrow('The line is down.');
    isDown = false;
    expect((await engine.search(REQUEST)).found).toHaveLength(1);
  });

  it('of an archive without articles answer too', async () => {
    const engine = await openInvented([]);
    expect((await engine.search(REQUEST)).found).toEqual([]);
    expect(await suggest(engine, 'احم')).toEqual([]);
  });
});
