import { expect, it } from 'vitest';
import { inThreads } from './in-threads.ts';

const script = new URL('test-thread.ts', import.meta.url);
const jobs = Array.from({ length: 260 }, (_, at) => at);

it('the results of many jobs are in their order, and progress is told to the end', async () => {
  const told: number[] = [];
  const results = await inThreads<number, number>({
    script,
    shared: null,
    jobs,
    tell: (done, all) => told.push(done / all),
  });
  expect(results).toEqual(jobs.map((job) => job * 2));
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

it('no jobs need no thread', async () => {
  expect(await inThreads({ script, shared: null, jobs: [], tell: () => {} })).toEqual([]);
});

it('the error of one job ends them all', async () => {
  await expect(inThreads({ script, shared: 130, jobs, tell: () => {} })).rejects.toThrow('not 130');
});
