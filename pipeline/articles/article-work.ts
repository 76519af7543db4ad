import type { Name } from '../../src/core/news/name.schema.ts';
import { artefactsAt, type ArtefactSource } from '../site/artefacts.ts';
import { createNameMarker } from '../names/mark-names.ts';
import { createArticleWriter } from './article-writer.ts';

/** What writing data files of articles needs, as plain values where it is for threads. */
export type ArticleSources = { place: ArtefactSource; names: readonly Name[] };

/** Work for threads: an article in its site → its data file. */
export const start = ({ place, names }: ArticleSources) =>
  createArticleWriter(createNameMarker(names), artefactsAt(place));
