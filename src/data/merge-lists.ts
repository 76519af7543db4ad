import { compareHeadlines, type Headline } from '../core/news/headline.ts';

/** One screen of headlines. */
export type Headlines = {
  headlines: Headline[];
  /**
   * How many headlines the filter has. A numbered page must not change with that number, so there
   * it is the number of headlines on the page.
   */
  count: number;
  newer: number | 'front' | null;
  older: number | null;
};

/** A sorted list that arrives page by page. */
type Pages = AsyncIterable<readonly Headline[]>;

/**
 * Merges the newest headlines of several sorted lists into one sorted list without repeats. A
 * list's next page is read only when the merge has used up the one before it.
 */
export const newestOf = async (wanted: number, lists: readonly Pages[]): Promise<Headline[]> => {
  const merged: Headline[] = [];
  const cursors = await Promise.all(lists.map((list) => startCursor(list)));
  while (merged.length < wanted) {
    const next = cursors
      .map((cursor) => cursor.current())
      .filter((headline) => headline !== undefined)
      .sort(compareHeadlines)[0];
    if (next === undefined) break;
    merged.push(next);
    if (merged.length === wanted) break; // Continuing might read a page that nobody needs.
    // An article about two places comes from both lists: skip the second.
    await Promise.all(
      cursors
        .filter((cursor) => cursor.current()?.id === next.id)
        .map((cursor) => cursor.advance()),
    );
  }
  return merged;
};

const startCursor = async (list: Pages) => {
  const pages = list[Symbol.asyncIterator]();
  let page: readonly Headline[] = [];
  let at = 0;
  const advance = async () => {
    at += 1;
    while (at >= page.length) {
      const next = await pages.next();
      if (next.done === true) return;
      page = next.value;
      at = 0;
    }
  };
  await advance();
  return { current: () => page[at], advance };
};
