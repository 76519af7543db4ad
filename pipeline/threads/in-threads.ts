import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../steps.ts';
import { createPause } from './pause.ts';
import { startWork, type Task } from './start-work.ts';

/** Few enough that all threads end together, enough that they need not ask often. */
const JOBS_AT_ONCE = 25;
/** One batch is worked on while the next one waits, so that no thread stands still while this one is busy. */
const BATCHES_AHEAD = 2;
/** Several times what a thread needs, so that a fault ends it and not the machine. */
const MOST_MEGABYTES = 512;
/** A thread starts in about the time of so many jobs: fewer are done sooner without. */
const WORTH_A_THREAD = 100;

type Jobs<Job> = {
  /** The module of the work, which exports `start`. */
  script: URL;
  /** What `start` is given, in each thread: plain values. */
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
}: Jobs<Job>): Promise<Result[]> => {
  const task: Task = { script: script.href, shared };
  if (jobs.length < WORTH_A_THREAD) return inThisThread<Result>(task, jobs);
  const count = Math.min(availableParallelism(), Math.ceil(jobs.length / WORTH_A_THREAD));
  const threads = Array.from(
    { length: count },
    () =>
      new Worker(new URL('thread.ts', import.meta.url), {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 16 },
      }),
  );
  const results: Result[] = [];
  let next = 0;
  let done = 0;
  const keepBusy = (thread: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      /** Where each batch on its way begins; they are answered in turn. */
      const sent: number[] = [];
      const send = () => {
        const batch = jobs.slice(next, next + JOBS_AT_ONCE);
        if (batch.length === 0) return;
        sent.push(next);
        next += batch.length;
        thread.postMessage(batch);
      };
      thread.on('error', reject);
      thread.on('message', (answers: readonly Result[]) => {
        const from = sent.shift() ?? 0;
        for (const [at, answer] of answers.entries()) results[from + at] = answer;
        done += answers.length;
        tell(done, jobs.length);
        send();
        if (sent.length === 0) resolve();
      });
      for (let ahead = 0; ahead < BATCHES_AHEAD; ahead += 1) send();
      if (sent.length === 0) resolve();
    });
  try {
    await Promise.all(threads.map(keepBusy));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return results;
};

const inThisThread = async <Result>(task: Task, jobs: readonly unknown[]): Promise<Result[]> => {
  if (jobs.length === 0) return [];
  const work = await startWork(task);
  const pause = createPause();
  const results: Result[] = [];
  for (const job of jobs) {
    results.push((await work(job as never)) as Result);
    await pause();
  }
  return results;
};
