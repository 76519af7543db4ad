import { useEffect, useRef } from 'react';
import type { Location } from 'react-router';

/** What only a page's source tells crawlers, chats and feed readers; scripts never write it. */
const FOR_MACHINES =
  'script[type="application/ld+json"], meta[property], meta[name^="twitter:"], link[rel=alternate]';

/** The page's facts for machines do not hold for a screen that replaces the page. */
export const removePageSource = (): void =>
  document.querySelectorAll(FOR_MACHINES).forEach((element) => element.remove());

/** Otherwise reading modes and share sheets would take it for what the tab shows now. */
export const usePageSource = ({ pathname }: Location): void => {
  const first = useRef(pathname);
  useEffect(() => {
    if (pathname !== first.current) removePageSource();
  }, [pathname]);
};
