import { thisThread } from './this-thread.ts';
import type { Jobs, ThreadPool } from './thread-pool.ts';

/** Does all jobs in this thread; what they share need not be plain values here. */
export const noThreads: ThreadPool = {
  run: async <Job, Result>({ script, shared, jobs }: Jobs<Job>) =>
    (await thisThread({ script: script.href, shared }).work(jobs)) as Result[],
  close: async () => {},
};
