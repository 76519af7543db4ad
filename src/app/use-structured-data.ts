import { useEffect, useRef } from 'react';
import type { Location } from 'react-router';

/** What the page's source says of itself to machines (JSON-LD) is not true of the screen that replaces it. */
export const removeStructuredData = (): void =>
  document.querySelector('script[type="application/ld+json"]')?.remove();

/** Reading modes take title and author from there, of whatever the tab shows by then. */
export const useStructuredData = ({ pathname }: Location): void => {
  const first = useRef(pathname);
  useEffect(() => {
    if (pathname !== first.current) removeStructuredData();
  }, [pathname]);
};
