import { threadId } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { runningHere } from '../../tools/testing/test-work.ts';
import { createThreadPool, type ThreadPool } from './thread-pool.ts';

type Result = { doubled: number; thread: number };

const script = new URL('../../tools/testing/test-work.ts', import.meta.url);
const many = Array.from({ length: 260 }, (_, at) => at);
const few = many.slice(0, 20);
const tell = () => {};
const never = new Promise<never>(() => {});

let pool: ThreadPool | null = null;
/** @param free resolves when this thread may take part; by default at once */
const open = (free: Promise<unknown> = Promise.resolve()) => {
  pool = createThreadPool(() => free);
  return pool;
};
afterEach(() => pool?.close());

const double = ({ run }: ThreadPool, jobs: readonly number[]) =>
  run<number, Result>({ script, shared: {}, jobs, tell });
const threadsOf = async (of: ThreadPool, jobs: readonly number[]) => [
  ...new Set((await double(of, jobs)).map(({ thread }) => thread)),
];

it('progress is told to the end', async () => {
  const told: number[] = [];
  await open().run({
    script,
    shared: {},
    jobs: many,
    tell: (done: number, all: number) => void told.push(done / all),
  });
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

it('no jobs have no results', async () => {
  expect(await double(open(never), [])).toEqual([]);
});

it('threads stay for other work, however little of it', async () => {
  const busy = open(never);
  const first = await threadsOf(busy, many);
  const later = await threadsOf(busy, few);
  expect(first).not.toContain(threadId);
  expect(first).toEqual(expect.arrayContaining(later));
});

it('this thread takes part as soon as it is free, also alone', async () => {
  let setFree = () => {};
  const free = new Promise<void>((resolve) => {
    setFree = resolve;
  });
  const waiting = threadsOf(open(free), few);
  setFree();
  expect(await waiting).toEqual([threadId]);
});

it.each([few, many])('what keeps this thread busy fails: so do the jobs', async (...jobs) => {
  const broken = Promise.reject(new Error('no index'));
  await expect(double(open(broken), jobs)).rejects.toThrow('no index');
});

it('a job fails in one thread: when that is told, none is under way in this one', async () => {
  const failing = open().run({
    script,
    shared: { unbearable: 0, takesHere: 10, here: threadId },
    jobs: many,
    tell,
  });
  await expect(failing).rejects.toThrow('not 0');
  expect(runningHere()).toBe(0);
});

describe.each([
  ['many jobs', many, 130],
  ['few jobs, which need no thread', few, 13],
])('%s', (_, jobs, unbearable) => {
  it('have their results in order', async () => {
    const results = await double(open(), jobs);
    expect(results.map(({ doubled }) => doubled)).toEqual(jobs.map((job) => job * 2));
  });

  it('end with the error of one, and the next ones are done', async () => {
    const { run } = open();
    const failing = run({ script, shared: { unbearable }, jobs, tell });
    await expect(failing).rejects.toThrow(`not ${unbearable}`);
    expect(await run({ script, shared: {}, jobs, tell })).toHaveLength(jobs.length);
  });
});
