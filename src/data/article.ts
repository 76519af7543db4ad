import { articleDataPath } from '../core/site/manifest.ts';
import { fileQuery } from './file-query.ts';

/** An article with the headlines around it, or the notice that it was withdrawn. */
export const articleQuery = (id: string) => fileQuery(articleDataPath(id));
