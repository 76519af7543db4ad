import { parentPort } from 'node:worker_threads';

/** Answers, in a thread, each batch of jobs with the batch of their results, one batch after the other. */
export const serveJobs = (work: (job: never) => unknown): void => {
  const port = parentPort;
  if (!port) throw new Error('Jobs are served in threads only.');
  let before = Promise.resolve();
  const serve = async (jobs: readonly never[]) => {
    const results: unknown[] = [];
    for (const job of jobs) results.push(await work(job));
    port.postMessage(results);
  };
  port.on('message', (jobs: readonly never[]) => {
    before = before.then(() => serve(jobs));
  });
};
