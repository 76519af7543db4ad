const MARK = 'reloaded-for';

/** Names a part and the page on which it is wanted: on another page the note means nothing. */
const noteOf = (part: string): string => `${part} ${location.href}`;

/**
 * Reloads the page for a part whose script is lost: in many browsers, a script that failed to load
 * once never loads again as long as the document lives, even if another module imports it.
 */
export const reloadFor = async (part: string): Promise<void> => {
  try {
    sessionStorage.setItem(MARK, noteOf(part));
  } catch {
    // Without the note, the reader has to ask for the part again.
  }
  // WebKit would remember the failure in the next page, too, so the files that the part imports are
  // fetched again, past its cache.
  const links = document.querySelectorAll<HTMLLinkElement>('link[href$=".js"]');
  await Promise.allSettled(Array.from(links, ({ href }) => fetch(href, { cache: 'reload' })));
  location.reload();
};

/**
 * Whether the page was reloaded for this part. The answer is true only once: a script that is lost
 * again is no reason for another reload.
 */
export const wasReloadedFor = (part: string): boolean => {
  try {
    const isFor = sessionStorage.getItem(MARK) === noteOf(part);
    if (isFor) sessionStorage.removeItem(MARK);
    return isFor;
  } catch {
    return false;
  }
};
