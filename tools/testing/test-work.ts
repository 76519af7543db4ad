import { setTimeout } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';

type Shared = {
  /** The job that fails. */
  unbearable?: number;
  /** How long a job takes in the thread that starts the jobs, in milliseconds. */
  takesHere?: number;
  /** The id of the thread that starts the jobs. */
  here?: number;
};

let running = 0;

/** How many of the jobs are under way in this thread. */
export const runningHere = (): number => running;

/** Work for tests: it doubles numbers, and says in which thread. */
export const start =
  ({ unbearable, takesHere, here }: Shared) =>
  async (job: number): Promise<{ doubled: number; thread: number }> => {
    if (job === unbearable) throw new Error(`not ${job}`);
    if (threadId === here) {
      running += 1;
      await setTimeout(takesHere);
      running -= 1;
    }
    return { doubled: job * 2, thread: threadId };
  };
