import type { Titled } from './titled.ts';

/** The story that an article belongs to, with the articles before and after it; an article without a date has neither. */
export type StoryNote = { id: string; title: string; earlier?: Titled; later?: Titled };
