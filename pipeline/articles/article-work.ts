import type { Name } from '../../src/core/news/name.schema.ts';
import { artefactsAt, type ArtefactSource } from '../site/artefacts.ts';
import { createNameMarker } from '../names/mark-names.ts';
import { createArticleWriter } from './article-writer.ts';

/** What is needed to write data files of articles; plain values, so that they can be passed to threads. */
export type ArticleSources = { place: ArtefactSource; names: readonly Name[] };

/** The jobs of threads: an article of the site → its data file. */
export const start = ({ place, names }: ArticleSources) =>
  createArticleWriter(createNameMarker(names), artefactsAt(place));
