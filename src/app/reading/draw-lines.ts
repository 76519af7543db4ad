import { shownHeadlines, type ShownHeadline } from './shown-headlines.ts';
import { markTitles } from './mark-titles.ts';
import styles from './NewSince.module.css';

type Words = {
  /** Stands above the first new headline. @param count how many are new on this page */
  above: (count: number) => string;
  /** Stands below the last new headline. */
  below: string;
  /** Stands after a title where new and old headlines alternate. */
  mark: string;
};

/** A line, and the element it stands before. */
type Place = { tag: 'li' | 'p'; target: Element };

/** The largest part of the page that begins with this headline: its item, its day, or its list. */
const partOf = (headlines: readonly ShownHeadline[], at: number): Element | undefined => {
  const [previous, own] = [headlines[at - 1]?.article, headlines[at]?.article];
  let part = own;
  for (let outer = part?.parentElement; outer; outer = outer.parentElement) {
    const reach = outer;
    const isTooWide = previous
      ? outer.contains(previous)
      : headlines.every(({ article }) => reach.contains(article));
    if (isTooWide) break;
    part = outer;
  }
  return part;
};

/**
 * Where the line above a headline goes. In rows of two, it is an item that takes a whole row. For
 * a headline in a column of its own, or for one of several on a day, it stands inside the item.
 */
const placeOf = (headlines: readonly ShownHeadline[], at: number): Place | undefined => {
  const [own, part] = [headlines[at]?.article, partOf(headlines, at)];
  if (!own || !part) return undefined;
  if (part.tagName !== 'LI') return { tag: 'p', target: part };
  if (part.parentElement?.tagName === 'UL' && !own.querySelector('h2'))
    return { tag: 'li', target: part };
  const inside = [...part.children].find((child) => !child.matches(`.${styles.line}`));
  return { tag: 'p', target: inside ?? own };
};

/** A line that can be put before an element, or removed if there is no element. */
const createLine = () => {
  let element: HTMLElement | null = null;
  const remove = () => {
    element?.remove();
    element = null;
  };
  const put = (place: Place | undefined, text: string) => {
    const isThere =
      element?.localName === place?.tag && element?.nextElementSibling === place?.target;
    if (!place || !isThere) remove();
    if (!place) return;
    if (!element) {
      element = document.createElement(place.tag);
      element.className = styles.line ?? '';
      place.target.before(element);
    }
    if (element.textContent !== text) element.textContent = text;
  };
  return { put, remove };
};

/**
 * Draws lines into the lists of a page, without their knowledge, and draws them again when the
 * lists change.
 * @param fresh the ids of new articles.
 * @returns a function that removes the lines
 */
export const drawLines = (fresh: readonly string[], words: Words): (() => void) => {
  const main = document.querySelector('main');
  if (!main || fresh.length === 0) return () => {};
  const [above, below] = [createLine(), createLine()];
  let marked: string[] = [];
  let unmark = () => {};
  const place = () => {
    const headlines = shownHeadlines(main);
    const isNew = headlines.map(({ id }) => fresh.includes(id));
    const [from, last] = [isNew.indexOf(true), isNew.lastIndexOf(true)];
    const isWhole = isNew.slice(from, last + 1).every(Boolean);
    const ids = new Set(headlines.flatMap(({ id }, at) => (isNew[at] ? [id] : [])));
    above.put(from < 0 ? undefined : placeOf(headlines, from), words.above(ids.size));
    const hasBelow = from >= 0 && isWhole && last + 1 < headlines.length;
    below.put(hasBelow ? placeOf(headlines, last + 1) : undefined, words.below);
    // If a new headline stands among known ones, no line can separate them.
    const toMark = isWhole ? [] : [...ids];
    if (toMark.join() === marked.join()) return;
    marked = toMark;
    unmark();
    unmark = markTitles(marked, { word: words.mark, wordStyle: 'color: var(--turquoise);' });
  };
  place();
  const observer = new MutationObserver(place);
  observer.observe(main, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    above.remove();
    below.remove();
    unmark();
  };
};
