import { describe, expect, it } from 'vitest';
import { inventArticleData } from '../../tools/testing/invent-book.ts';
import { LostFileError } from '../data/get-json.ts';
import { UnknownIdError } from '../data/file-query.ts';
import { bringArticles } from './bring-articles.ts';

const listed = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, title: `عنوان ${id}` }));

const bring = (read: (id: string) => Promise<object>, signal = new AbortController().signal) => {
  const told: number[] = [];
  return {
    told,
    brought: bringArticles(listed, {
      read: read as never,
      signal,
      onProgress: (done) => told.push(done),
    }),
  };
};

const article = async (id: string) => inventArticleData({ id });

describe('bringing the articles of a list', () => {
  it('keeps their order, whichever comes first, and tells how far it is', async () => {
    // Of every four articles, the first arrives last.
    const { brought, told } = bring(async (id) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 'f'.charCodeAt(0) - id.charCodeAt(0));
      });
      return article(id);
    });
    expect((await brought).articles.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
    expect(told).toEqual([4, 6]);
  });

  it('names those that did not come, and leaves out what was taken back', async () => {
    const { brought } = bring(async (id) => {
      if (id === 'b') throw new LostFileError(id, 0);
      if (id === 'e') throw new UnknownIdError(id, null);
      return id === 'c' ? { id, withdrawnAt: '2030-01-01', reason: 'سبب' } : article(id);
    });
    const { articles, missing } = await brought;
    expect(articles.map(({ id }) => id)).toEqual(['a', 'd', 'f']);
    expect(missing).toEqual([listed[1], listed[4]]);
  });

  it('does not hide a fault of its own', async () => {
    const { brought } = bring(() => Promise.reject(new TypeError('invented')));
    await expect(brought).rejects.toThrow('invented');
  });

  it('ends when it is stopped', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const { brought } = bring((id) => {
      asked.push(id);
      stop.abort();
      return article(id);
    }, stop.signal);
    await expect(brought).rejects.toThrow();
    expect(asked).toHaveLength(4);
  });
});
