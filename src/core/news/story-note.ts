import type { Titled } from './titled.ts';

/**
 * The story of an article, and the articles before and after it there; an article without a date
 * has neither.
 */
export type StoryNote = { id: string; title: string; earlier?: Titled; later?: Titled };
