import { createPause } from './pause.ts';
import { startWork, type Task } from './start-work.ts';
import type { Thread } from './thread.ts';

/** The thread that asks, as one of those that work; what else waits for it has its turn between two jobs. */
export const thisThread = (task: Task): Pick<Thread, 'work'> => {
  const starting = startWork(task);
  const pause = createPause();
  return {
    work: async (jobs) => {
      const work = await starting;
      const results: unknown[] = [];
      for (const job of jobs) {
        results.push(await work(job as never));
        await pause();
      }
      return results;
    },
  };
};
