import { parentPort, workerData } from 'node:worker_threads';
import { startWork, type Task } from './start-work.ts';

// A thread: it answers each batch of jobs with the batch of their results, one batch after the other.
const port = parentPort;
if (!port) throw new Error('Jobs are served in threads only.');
process.env.NODE_ENV = 'production';
const work = await startWork(workerData as Task);
let before = Promise.resolve();
const serve = async (jobs: readonly never[]) => {
  const results: unknown[] = [];
  for (const job of jobs) results.push(await work(job));
  port.postMessage(results);
};
port.on('message', (jobs: readonly never[]) => {
  before = before.then(() => serve(jobs));
});
