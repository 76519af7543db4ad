/** An article of a story, as another one leads to it. */
type Step = { id: string; title: string };

/** The story that an article belongs to, with the steps around it; of what has no date no step is known. */
export type StoryNote = { id: string; title: string; earlier?: Step; later?: Step };
