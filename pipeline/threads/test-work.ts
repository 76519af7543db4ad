import { threadId } from 'node:worker_threads';

/** Work for tests: it doubles numbers, and cannot bear one of them; or says in which thread it is done. */
export const start =
  (shared: number | 'which thread' | null) =>
  (job: number): number => {
    if (shared === 'which thread') return threadId;
    if (job === shared) throw new Error(`not ${job}`);
    return job * 2;
  };
