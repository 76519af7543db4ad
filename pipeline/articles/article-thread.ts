import { workerData } from 'node:worker_threads';
import type { Name } from '../../src/model/name.schema.ts';
import { artefactsOnDisk } from '../site/artefacts.ts';
import { createNameMarker } from '../names/mark-names.ts';
import { serveJobs } from '../threads/serve-jobs.ts';
import { createArticleWriter } from './article-writer.ts';

/** What the thread is given. */
export type ArticleSources = { dir: string; names: readonly Name[] };

// A thread that writes data files of articles.
const { dir, names } = workerData as ArticleSources;
serveJobs(createArticleWriter(createNameMarker(names), artefactsOnDisk(dir)));
