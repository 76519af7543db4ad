import type { Name } from '../../src/core/news/name.schema.ts';
import { artefactsOnDisk } from '../site/artefacts.ts';
import { createNameMarker } from '../names/mark-names.ts';
import { createArticleWriter } from './article-writer.ts';

/** What writing data files of articles needs, as plain values. */
export type ArticleSources = { dir: string; names: readonly Name[] };

/** Work for threads: an article in its site → its data file. */
export const start = ({ dir, names }: ArticleSources) =>
  createArticleWriter(createNameMarker(names), artefactsOnDisk(dir));
