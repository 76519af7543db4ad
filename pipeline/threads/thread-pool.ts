import { availableParallelism } from 'node:os';
import type { TellProgress } from '../steps/step-report.ts';
import type { Task } from './start-jobs.ts';
import { thisThread } from './this-thread.ts';
import { startThread, type Thread } from './thread.ts';

/** So few that all threads finish at about the same time, but enough that they need not ask often. */
const JOBS_AT_ONCE = 50;
/** The next batch waits while one is worked on, so that no thread idles while this one is busy. */
const BATCHES_AHEAD = 2;
/** Starting a thread takes about as long as this many jobs: fewer are done sooner without threads. */
const WORTH_A_THREAD = 100;

/** One piece of work. */
export type Jobs<Job> = {
  /** The module of the work, which exports `start`. */
  script: URL;
  /** What `start` is given, in each thread: plain values. */
  shared: unknown;
  jobs: readonly Job[];
  tell: TellProgress;
};

/** A thread for each core of the machine, this one included, for one task after the other. */
export type ThreadPool = {
  /**
   * Does jobs; the results are in the order of the jobs. Rejects with the first error of any
   * thread. The number of jobs does not change how much is in transit between threads. A few jobs
   * start no threads.
   */
  run: <Job, Result>(jobs: Jobs<Job>) => Promise<Result[]>;
  close: () => Promise<void>;
};

/**
 * @param whenFree resolves when this thread has nothing else to do and takes part; if it rejects,
 * so do the jobs.
 */
export const createThreadPool = (whenFree: () => Promise<unknown>): ThreadPool => {
  let threads: Thread[] = [];
  let isAtWork = false;

  const close = async () => {
    const ending = threads;
    threads = [];
    await Promise.all(ending.map(({ end }) => end()));
  };

  const runAll = async <Result>(
    task: Task,
    jobs: readonly unknown[],
    tell: TellProgress,
  ): Promise<Result[]> => {
    const results: Result[] = [];
    let next = 0;
    let done = 0;
    const keepBusy = async ({ work }: Pick<Thread, 'work'>): Promise<void> => {
      while (next < jobs.length) {
        const from = next;
        const batch = jobs.slice(from, from + JOBS_AT_ONCE);
        next += batch.length;
        const answers = await work(batch);
        for (const [at, answer] of answers.entries()) results[from + at] = answer as Result;
        done += answers.length;
        tell(done, jobs.length);
      }
    };
    for (const { begin } of threads) begin(task);
    const working = threads.flatMap((thread) =>
      Array.from({ length: BATCHES_AHEAD }, () => keepBusy(thread)),
    );
    let here = Promise.resolve();
    const helping = whenFree().then(() => {
      if (next < jobs.length) here = keepBusy(thisThread(task));
      return here;
    });
    // Awaited only if something is left for this thread to do.
    helping.catch(() => {
      next = jobs.length;
    });
    try {
      await Promise.all(working);
      if (done < jobs.length) await helping;
      return results;
    } finally {
      // After an error no more jobs begin, and none is running when the error arrives.
      next = jobs.length;
      await Promise.allSettled([here]);
    }
  };

  return {
    run: async ({ script, shared, jobs, tell }) => {
      if (isAtWork) throw new Error('The threads do one piece of work after the other.');
      isAtWork = true;
      const task: Task = { script: script.href, shared };
      if (jobs.length >= WORTH_A_THREAD) {
        const most = Math.ceil(jobs.length / WORTH_A_THREAD);
        const wanted = Math.max(Math.min(availableParallelism(), most) - 1, 1);
        while (threads.length < wanted) threads.push(startThread());
      }
      try {
        return await runAll(task, jobs, tell);
      } catch (error) {
        // What another thread is still working on is no longer needed, and must not be written
        // later.
        await close();
        throw error;
      } finally {
        isAtWork = false;
      }
    },
    close,
  };
};
