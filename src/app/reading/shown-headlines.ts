/** A headline on the page, with the element that holds all of it. */
export type ShownHeadline = { id: string; article: Element };

const TITLE = 'article > :is(h2, h3, h4) > a[href*="/articles/"]';

/**
 * The headlines in the lists of a page, in order, even if a search has added its words to their
 * addresses.
 */
export const shownHeadlines = (main: Element): ShownHeadline[] =>
  [...main.querySelectorAll(TITLE)].flatMap((link) => {
    const [, id] = /\/articles\/([^/]+)\/(?:\?|$)/.exec(link.getAttribute('href') ?? '') ?? [];
    const article = link.closest('article');
    return id === undefined || !article ? [] : [{ id: decodeURIComponent(id), article }];
  });
