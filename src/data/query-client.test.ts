import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleQuery } from './article.ts';
import { manifestQuery } from './lists.ts';
import { UnknownIdError } from './file-query.ts';
import { LostFileError } from './get-json.ts';
import { createQueryClient, readFile } from './query-client.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a failed read', () => {
  it.each<[string, unknown, number]>([
    ['that may pass is tried once more', new LostFileError('/data/invented.json', 503), 2],
    ['of the network is tried once more', new LostFileError('/data/invented.json', 0), 2],
    ['of another kind is final', new Error('invented fault'), 1],
  ])('%s', async (_rule, fault, times) => {
    const getJson = vi.fn(() => Promise.reject(fault));
    const read = createQueryClient(getJson).query(articleQuery('invented'));
    const failed = expect(read).rejects.toBe(fault);
    await vi.advanceTimersByTimeAsync(60_000);
    await failed;
    expect(getJson).toHaveBeenCalledTimes(times);
  });
});

it('of a long walk only the last part stays in memory', async () => {
  const client = createQueryClient(async () => ({ lists: {} }));
  await client.query(manifestQuery());
  for (let at = 0; at < 200; at += 1) await client.query(articleQuery(`invented-${at}`));
  const kept = client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey.join(' '));
  expect(kept).toContain('manifest');
  expect(kept).toContain('file /data/articles/invented-199.json');
  expect(kept).not.toContain('file /data/articles/invented-0.json');
  expect(kept.length).toBeLessThan(70);
});

describe('an article', () => {
  it('without a file is unknown at once', async () => {
    const getJson = vi.fn(() => Promise.reject(new LostFileError('/data/invented.json', 404)));
    const read = createQueryClient(getJson).query(articleQuery('invented'));
    await expect(read).rejects.toBeInstanceOf(UnknownIdError);
    expect(getJson).toHaveBeenCalledTimes(1);
  });

  it('is read from its own file, and again after five minutes only', async () => {
    const getJson = vi.fn(async () => ({ id: 'invented' }));
    const client = createQueryClient(getJson);
    expect(await client.query(articleQuery('invented'))).toEqual({ id: 'invented' });
    expect(getJson).toHaveBeenLastCalledWith('/data/articles/invented.json', expect.anything());
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    await client.query(articleQuery('invented'));
    expect(getJson).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    await client.query(articleQuery('invented'));
    expect(getJson).toHaveBeenCalledTimes(2);
  });

  it('cannot be read by a client that knows no source', () => {
    const { signal } = new AbortController();
    expect(() => readFile({ meta: undefined, signal }, '/data/invented.json')).toThrow(
      'createQueryClient',
    );
  });
});
