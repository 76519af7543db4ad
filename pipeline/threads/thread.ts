import { Worker } from 'node:worker_threads';
import type { Task } from './start-jobs.ts';

/** Several times what a thread needs, so that a fault ends the thread and not the machine. */
const MOST_MEGABYTES = 512;

/** A thread of the pool. It answers each batch of jobs with their results, in order. */
export type Thread = {
  /** Sets the task of the following batches. */
  begin: (task: Task) => void;
  /** Rejects with the error of a job, which also ends the thread. */
  work: (jobs: readonly unknown[]) => Promise<readonly unknown[]>;
  end: () => Promise<void>;
};

/** The messages to a thread. */
export type Message = { task: Task } | { jobs: readonly unknown[] };

type Pending = {
  resolve: (results: readonly unknown[]) => void;
  reject: (error: unknown) => void;
};

export const startThread = (): Thread => {
  const worker = new Worker(new URL('in-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 16 },
  });
  const pending: Pending[] = [];
  let failure: { error: unknown } | null = null;
  worker.on('message', (results: readonly unknown[]) => pending.shift()?.resolve(results));
  worker.on('error', (error: unknown) => {
    failure = { error };
    for (const { reject } of pending.splice(0)) reject(error);
  });
  const tell = (message: Message) => worker.postMessage(message);
  return {
    begin: (task) => tell({ task }),
    work: (jobs) =>
      new Promise((resolve, reject) => {
        if (failure) {
          reject(failure.error);
          return;
        }
        pending.push({ resolve, reject });
        tell({ jobs });
      }),
    end: async () => void (await worker.terminate()),
  };
};
