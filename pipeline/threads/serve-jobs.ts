import { parentPort } from 'node:worker_threads';

/** Answers, in a thread, each batch of jobs with the batch of their results. */
export const serveJobs = <Job, Result>(work: (job: Job) => Promise<Result> | Result): void => {
  const port = parentPort;
  if (!port) throw new Error('Jobs are served in threads only.');
  port.on('message', (jobs: readonly Job[]) => {
    void (async () => {
      const results: Result[] = [];
      for (const job of jobs) results.push(await work(job));
      port.postMessage(results);
    })();
  });
};
