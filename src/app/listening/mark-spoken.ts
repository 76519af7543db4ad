import { sameStretch } from '../../core/arabic/same-stretch.ts';
import { highlight } from '../../routes/article/page-text/highlight.ts';
import { rangeOf } from '../../routes/article/page-text/range-of.ts';
import { scrollToPassage } from '../../routes/article/page-text/scroll-to.ts';
import { textNodesOf, textOf } from '../../routes/article/page-text/text-nodes.ts';
import { findPassages } from '../../routes/article/read-aloud/passages.ts';

/** Where words stand in the article on the page; null where that is another, or none. */
const find = (passage: string, start: number, end: number): Range | null => {
  const article = document.querySelector('main article');
  for (const element of article ? findPassages(article) : []) {
    const nodes = textNodesOf(element);
    const place = sameStretch(textOf(nodes), passage, start, end);
    if (place) return rangeOf(nodes, ...place);
  }
  return null;
};

type Stretch = { passage: string; start: number; end: number };

/** Marks the sentence that is read, where its article is open, and brings it into view. @param limit the upper edge of the player */
export const markSentence = ({ passage, start, end }: Stretch, limit: number | undefined): void => {
  const range = find(passage, start, end);
  highlight('spoken-word', []);
  highlight('spoken-sentence', range ? [range] : []);
  if (range) scrollToPassage(range, { ...(limit !== undefined && { limit }), isSmooth: true });
};

export const markWord = ({ passage, start, end }: Stretch): void => {
  const range = find(passage, start, end);
  highlight('spoken-word', range ? [range] : []);
};

export const clearMarks = (): void => {
  highlight('spoken-word', []);
  highlight('spoken-sentence', []);
};
