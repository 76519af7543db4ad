import { workerData } from 'node:worker_threads';
import { serveJobs } from './serve-jobs.ts';

// A thread for tests: it doubles numbers, and cannot bear one of them.
serveJobs((job: number) => {
  if (job === workerData) throw new Error(`not ${job}`);
  return job * 2;
});
