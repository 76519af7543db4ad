import styles from './NewSince.module.css';

type Lines = {
  /** Stands above the first that is new. */
  above: string;
  /** Stands below the last. */
  below: string;
};

const line = (text: string): HTMLElement => {
  const item = document.createElement('li');
  item.className = styles.line ?? '';
  item.textContent = text;
  return item;
};

/** The items of lists that are a headline each, in the order of the page. */
const itemsOf = (main: Element): { id: string; item: Element }[] =>
  [...main.querySelectorAll(':is(ul, ol) > li')].flatMap((item) => {
    const link = item.querySelector(':is(h2, h3, h4) a[href*="/articles/"]');
    const [, id] = /\/articles\/([^/]+)\/$/.exec(link?.getAttribute('href') ?? '') ?? [];
    return id === undefined ? [] : [{ id: decodeURIComponent(id), item }];
  });

/**
 * Draws lines into the lists of a page, which need not know of them, and again when these change.
 * @param fresh the ids of what is new. @returns what takes the lines away
 */
export const drawLines = (fresh: readonly string[], { above, below }: Lines): (() => void) => {
  const main = document.querySelector('main');
  if (!main || fresh.length === 0) return () => {};
  const drawn: [HTMLElement, HTMLElement] = [line(above), line(below)];
  const place = () => {
    const items = itemsOf(main);
    const from = items.findIndex(({ id }) => fresh.includes(id));
    const to = items.findIndex(({ id }, at) => at > from && !fresh.includes(id));
    for (const [at, index] of [from, from < 0 ? -1 : to].entries()) {
      const target = items[index]?.item;
      const own = drawn[at];
      if (!target) own?.remove();
      else if (own && target.previousElementSibling !== own) target.before(own);
    }
  };
  place();
  const observer = new MutationObserver(place);
  observer.observe(main, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    for (const each of drawn) each.remove();
  };
};
