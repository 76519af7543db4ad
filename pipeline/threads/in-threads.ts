import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../steps.ts';

/** Few enough that all threads end together, enough that they need not ask often. */
const JOBS_AT_ONCE = 25;
/** A thread starts in about the time of so many jobs. */
const WORTH_A_THREAD = 100;

type Work<Job> = {
  /** The thread's own file, which answers by `serveJobs`. */
  script: URL;
  /** What the thread is given once, as its `workerData`: plain values. */
  shared: unknown;
  jobs: readonly Job[];
  tell: Progress;
};

/**
 * Does jobs in as many threads as the machine has cores; the results are in the order of the jobs.
 * Rejects with the first error of any thread. What is on its way between threads does not grow with
 * the number of jobs.
 */
export const inThreads = async <Job, Result>({
  script,
  shared,
  jobs,
  tell,
}: Work<Job>): Promise<Result[]> => {
  const count = Math.min(availableParallelism(), Math.ceil(jobs.length / WORTH_A_THREAD));
  const threads = Array.from({ length: count }, () => new Worker(script, { workerData: shared }));
  const results: Result[] = [];
  let next = 0;
  let done = 0;
  const keepBusy = async (thread: Worker): Promise<void> => {
    while (next < jobs.length) {
      const from = next;
      const batch = jobs.slice(from, from + JOBS_AT_ONCE);
      next += batch.length;
      thread.postMessage(batch);
      // An error in the thread rejects this.
      const [answers] = (await once(thread, 'message')) as [Result[]];
      for (const [at, answer] of answers.entries()) results[from + at] = answer;
      done += batch.length;
      tell(done, jobs.length);
    }
  };
  try {
    await Promise.all(threads.map(keepBusy));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return results;
};
