import { parentPort } from 'node:worker_threads';
import { startJobs, type DoJob } from './start-jobs.ts';
import type { Message } from './thread.ts';

// Inside a thread: works on batches of jobs one after the other, each with the task that was set
// last.
const port = parentPort;
if (!port) throw new Error('Jobs are served in threads only.');
process.env.NODE_ENV = 'production';
let work: DoJob = () => {
  throw new Error('No task came before the jobs.');
};
const heed = async (message: Message) => {
  if ('task' in message) {
    work = await startJobs(message.task);
    return;
  }
  const results: unknown[] = [];
  for (const job of message.jobs) results.push(await work(job as never));
  port.postMessage(results);
};
let before = Promise.resolve();
port.on('message', (message: Message) => {
  before = before.then(() => heed(message));
});
