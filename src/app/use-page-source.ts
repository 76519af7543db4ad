import { useEffect, useRef } from 'react';
import type { Location } from 'react-router';

/** What only a page's source says: to crawlers, chats and feed readers, never by script. */
const FOR_MACHINES =
  'script[type="application/ld+json"], meta[property], meta[name^="twitter:"], link[rel=alternate]';

/** What the page's source says of itself to machines is not true of the screen that replaces it. */
export const removePageSource = (): void =>
  document.querySelectorAll(FOR_MACHINES).forEach((element) => element.remove());

/** Reading modes and share sheets would take it for what the tab shows by then. */
export const usePageSource = ({ pathname }: Location): void => {
  const first = useRef(pathname);
  useEffect(() => {
    if (pathname !== first.current) removePageSource();
  }, [pathname]);
};
