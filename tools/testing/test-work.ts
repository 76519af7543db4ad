import { setTimeout } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';

type Shared = {
  /** The job that fails. */
  unbearable?: number;
  /** How long a job takes in the thread that asks, in milliseconds. */
  takesHere?: number;
  /** The thread that asks. */
  here?: number;
};

/** Work for tests: it doubles numbers, and says in which thread. */
export const start =
  ({ unbearable, takesHere = 0, here }: Shared) =>
  async (job: number): Promise<{ doubled: number; thread: number }> => {
    if (job === unbearable) throw new Error(`not ${job}`);
    if (threadId === here && takesHere > 0) await setTimeout(takesHere);
    return { doubled: job * 2, thread: threadId };
  };
