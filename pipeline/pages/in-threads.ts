import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageJob, PageSources } from './page-maker.ts';

/** Few enough that all threads end together, enough that they need not ask often. */
const JOBS_AT_ONCE = 25;
/** Starting a thread takes as long as rendering so many pages. */
const WORTH_A_THREAD = 100;

/**
 * Makes pages in as many threads as the machine has cores. Rejects with the first error of any of
 * them; at most `JOBS_AT_ONCE` jobs a thread are held at a time.
 */
export const makeInThreads = async (
  sources: PageSources,
  jobs: readonly PageJob[],
  tell: (done: number) => void,
): Promise<void> => {
  const count = Math.min(availableParallelism(), Math.ceil(jobs.length / WORTH_A_THREAD));
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL('page-thread.ts', import.meta.url), { workerData: sources }),
  );
  let next = 0;
  let done = 0;
  const keepBusy = async (thread: Worker): Promise<void> => {
    while (next < jobs.length) {
      const batch = jobs.slice(next, next + JOBS_AT_ONCE);
      next += batch.length;
      thread.postMessage(batch);
      // An error of the thread rejects this.
      await once(thread, 'message');
      done += batch.length;
      tell(done);
    }
  };
  try {
    await Promise.all(threads.map(keepBusy));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
};
