const MARK = 'reloaded-for';

/** The page and what is asked for on it: elsewhere the note means nothing. */
const noteOf = (part: string): string => `${part} ${location.href}`;

/**
 * Loads the page again for a part whose script is lost: a script that did not come once comes no more
 * in many browsers, for as long as the document lives, not even by what else imports it.
 */
export const reloadFor = async (part: string): Promise<void> => {
  try {
    sessionStorage.setItem(MARK, noteOf(part));
  } catch {
    // The reader asks for the part once more.
  }
  // WebKit would remember the loss in the next page too: what was to come beside a part is fetched past it.
  const links = document.querySelectorAll<HTMLLinkElement>('link[href$=".js"]');
  await Promise.allSettled(Array.from(links, ({ href }) => fetch(href, { cache: 'reload' })));
  location.reload();
};

/** Whether the page was loaded again for this part. Said once: what is lost then too is not a reason again. */
export const wasReloadedFor = (part: string): boolean => {
  try {
    const isFor = sessionStorage.getItem(MARK) === noteOf(part);
    if (isFor) sessionStorage.removeItem(MARK);
    return isFor;
  } catch {
    return false;
  }
};
