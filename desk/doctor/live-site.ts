import type { Article } from '../../src/core/news/article.schema.ts';
import type { BuiltSite } from '../site/built-site.ts';
import type { Get } from './create-get.ts';

/** A live site, and what is known about what should be there. */
export type LiveSite = {
  /** The address of its root, with a slash at the end. */
  address: string;
  /** The build that should be there; null if there is none to compare with. */
  built: BuiltSite | null;
  articles: readonly Article[];
  now: number;
  get: Get;
};
