import { workerData } from 'node:worker_threads';
import { serveJobs } from '../threads/serve-jobs.ts';
import { createPageMaker, type PageSources } from './page-maker.ts';

// A thread that makes pages.
process.env.NODE_ENV = 'production';
serveJobs(await createPageMaker(workerData as PageSources));
