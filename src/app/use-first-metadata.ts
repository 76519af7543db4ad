import { useEffect, useRef } from 'react';
import type { Location } from 'react-router';

/** What a page's source tells only crawlers, chats and feed readers; scripts never write it. */
const FOR_MACHINES =
  'script[type="application/ld+json"], meta[property], meta[name^="twitter:"], link[rel=alternate]';

/** Removes the page's facts for machines, which are wrong for a screen that replaces the page. */
export const removeMetadata = (): void =>
  document.querySelectorAll(FOR_MACHINES).forEach((element) => element.remove());

/**
 * Removes these facts at the first navigation: reading modes and share sheets would believe them of
 * the new screen.
 */
export const useFirstMetadata = ({ pathname }: Location): void => {
  const first = useRef(pathname);
  useEffect(() => {
    if (pathname !== first.current) removeMetadata();
  }, [pathname]);
};
