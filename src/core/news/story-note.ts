import type { Titled } from './titled.ts';

/** An article of a story, as its neighbours link to it. */
type Neighbour = Titled;

/** The story that an article belongs to, with the articles before and after it; an article without a date has neither. */
export type StoryNote = { id: string; title: string; earlier?: Neighbour; later?: Neighbour };
