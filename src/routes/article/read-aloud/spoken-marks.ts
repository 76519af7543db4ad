import { highlight } from '../page-text/highlight.ts';
import { scrollToPassage } from '../page-text/scroll-to.ts';

const mark = (name: 'spoken-sentence' | 'spoken-word', range: Range | null) =>
  highlight(name, range ? [range] : []);

/** Marks the sentence that is being read and brings it into view, above the player. */
export const markSentence = (range: Range | null, player: HTMLElement | null): void => {
  mark('spoken-word', null);
  mark('spoken-sentence', range);
  const limit = player?.getBoundingClientRect().top;
  if (range) scrollToPassage(range, { ...(limit !== undefined && { limit }), isSmooth: true });
};

export const markWord = (range: Range | null): void => void mark('spoken-word', range);

export const clearMarks = (): void => {
  mark('spoken-word', null);
  mark('spoken-sentence', null);
};
