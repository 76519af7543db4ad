import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ar as arabic } from '../../src/core/i18n/ar.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';
import { createCardTexts } from './card.ts';
import { createCardCache } from './card-cache.ts';

let folder: Awaited<ReturnType<typeof writeFolder>>;
beforeEach(async () => {
  folder = await writeFolder({});
});
afterEach(() => folder.remove());

const { ofArticle, ofFilter } = createCardTexts(arabic);
const article = inventArticle({ title: 'خبر مخترع', countries: ['KZ'] });

/** A build whose drawings are the bytes of the title, and the titles that it had to draw. */
const startBuild = (designVersion = 'design 1') => {
  const drawn: string[] = [];
  let drawers = 0;
  const draw = createCardCache(folder.dir, designVersion, async () => {
    drawers += 1;
    return async ({ title }) => {
      drawn.push(title);
      return Buffer.from(title);
    };
  });
  return { draw, drawn, countDrawers: () => drawers };
};

describe('the cache of cards', () => {
  it('gives the next build an unchanged card without drawing, or readying to draw', async () => {
    const first = startBuild();
    const png = await first.draw(ofArticle(article));
    expect(first.drawn).toEqual([article.title]);
    const second = startBuild();
    expect(await second.draw(ofArticle({ ...article }))).toEqual(png);
    expect([second.drawn, second.countDrawers()]).toEqual([[], 0]);
  });

  it.each<[string, Partial<Article>, number]>([
    ['a text that no card shows', { body: [{ type: 'paragraph', text: 'نص' }] }, 0],
    ['the title', { title: 'خبر آخر' }, 1],
    ['a country', { countries: ['UZ'] }, 1],
    ['the day', { publishedAt: '2030-01-02' }, 1],
  ])('after a change of %s (%j) draws %i time(s)', async (_what, change, times) => {
    await startBuild().draw(ofArticle(article));
    const next = startBuild();
    await next.draw(ofArticle({ ...article, ...change }));
    expect(next.drawn).toHaveLength(times);
  });

  it('draws anew when the design has changed', async () => {
    await startBuild().draw(ofArticle(article));
    const next = startBuild('design 2');
    await next.draw(ofArticle(article));
    expect(next.drawn).toEqual([article.title]);
  });

  it('readies to draw once for many cards, and leaves nothing unfinished', async () => {
    const { draw, countDrawers } = startBuild();
    await Promise.all([draw(ofFilter([])), draw(ofFilter(['kz'])), draw(ofArticle(article))]);
    expect(countDrawers()).toBe(1);
    expect((await readdir(folder.dir)).filter((name) => !/^[0-9a-f]{32}\.png$/.test(name))).toEqual(
      [],
    );
  });
});
