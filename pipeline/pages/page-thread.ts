import { parentPort, workerData } from 'node:worker_threads';
import { createPageMaker, type PageJob, type PageSources } from './page-maker.ts';

/*
 * Makes pages beside the main thread: takes some jobs at a time, and answers when they are done.
 */

const port = parentPort;
if (!port) throw new Error('This file is for a thread.');
process.env.NODE_ENV = 'production';
const makePage = await createPageMaker(workerData as PageSources);

port.on('message', (jobs: readonly PageJob[]) => {
  void (async () => {
    for (const job of jobs) await makePage(job);
    port.postMessage(jobs.length);
  })();
});
