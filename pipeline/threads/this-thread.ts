import { createPause } from './pause.ts';
import { startJobs, type Task } from './start-jobs.ts';
import type { Thread } from './thread.ts';

/** The main thread as one of the workers; its other tasks get their turn between two jobs. */
export const thisThread = (task: Task): Pick<Thread, 'work'> => {
  const starting = startJobs(task);
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
