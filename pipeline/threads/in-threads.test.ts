import { describe, expect, it } from 'vitest';
import { inThreads } from './in-threads.ts';

const script = new URL('test-work.ts', import.meta.url);
const many = Array.from({ length: 260 }, (_, at) => at);
const few = many.slice(0, 20);

it('progress is told to the end', async () => {
  const told: number[] = [];
  const tell = (done: number, all: number) => void told.push(done / all);
  await inThreads({ script, shared: null, jobs: many, tell });
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

it('no jobs have no results', async () => {
  expect(await inThreads({ script, shared: null, jobs: [], tell: () => {} })).toEqual([]);
});

describe.each([
  ['many jobs', many, 130],
  ['few jobs, which need no thread', few, 13],
])('%s', (_, jobs, unbearable) => {
  it('have their results in order', async () => {
    const results = await inThreads<number, number>({ script, shared: null, jobs, tell: () => {} });
    expect(results).toEqual(jobs.map((job) => job * 2));
  });

  it('end with the error of one', async () => {
    const work = inThreads({ script, shared: unbearable, jobs, tell: () => {} });
    await expect(work).rejects.toThrow(`not ${unbearable}`);
  });
});
