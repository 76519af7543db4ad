import { storiesDataPath } from '../core/site/stories.ts';
import { fileQuery } from './file-query.ts';

/** A story with its articles; without a story, the list of all. */
export const storiesQuery = <Id extends string | null>(view: { id: Id }) =>
  fileQuery(storiesDataPath(view));
