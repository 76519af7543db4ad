import type { Withdrawn } from './withdrawn.schema.ts';

/** What the data file of a withdrawn article holds in the article's place. */
export type WithdrawnData = Pick<Withdrawn, 'withdrawnAt' | 'title' | 'reason'>;

/** Tells a notice from an article: both have the same file name. */
export const isWithdrawn = (data: object): data is WithdrawnData => 'withdrawnAt' in data;
