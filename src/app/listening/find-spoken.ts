import { sameStretch } from '../../core/arabic/same-stretch.ts';
import { rangeOf } from '../../routes/article/page-text/range-of.ts';
import { textNodesOf, textOf } from '../../routes/article/page-text/text-nodes.ts';
import { findPassages } from '../../routes/article/read-aloud/passages.ts';

/** Where words stand in the article on the page; null when the page shows another article, or none. */
export const findSpoken = (passage: string, start: number, end: number): Range | null => {
  const article = document.querySelector('main article');
  for (const element of article ? findPassages(article) : []) {
    const nodes = textNodesOf(element);
    const place = sameStretch(textOf(nodes), passage, start, end);
    if (place) return rangeOf(nodes, ...place);
  }
  return null;
};
