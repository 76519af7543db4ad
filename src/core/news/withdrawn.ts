import type { Withdrawn } from './withdrawn.schema.ts';

/** What the data file of a withdrawn article holds in the article's place. */
export type WithdrawnData = Pick<Withdrawn, 'withdrawnAt' | 'title' | 'reason'>;

/** Distinguishes a notice from an article, because their files have the same names. */
export const isWithdrawn = (data: object): data is WithdrawnData => 'withdrawnAt' in data;
