import { thisThread } from './this-thread.ts';
import type { Jobs, ThreadPool } from './thread-pool.ts';

/** This thread alone, in place of many: what jobs share may be more than plain values. */
export const noThreads: ThreadPool = {
  run: async <Job, Result>({ script, shared, jobs }: Jobs<Job>) =>
    (await thisThread({ script: script.href, shared }).work(jobs)) as Result[],
  close: async () => {},
};
