import { createContext, startTransition, use, useEffect, useState, type RefObject } from 'react';

/**
 * Whether React has taken the page over. It is one object for the life of the document, which
 * changes once: a context value that changed would discard the parts that React has not taken over
 * yet.
 */
const Takeover = createContext<RefObject<boolean>>({ current: false });

/** Provides it to the page that it stands around. */
export const TakeoverProvider = Takeover.Provider;

/**
 * False while React takes over a prerendered page, which knows neither history nor device; then
 * true. The second rendering happens in small pieces between which taps are handled; with a store
 * it would happen in one piece.
 */
export const useHydrated = (): boolean => {
  const takeover = use(Takeover);
  const [isHydrated, setHydrated] = useState(() => takeover.current);
  useEffect(() => {
    if (!isHydrated) startTransition(() => setHydrated(true));
  }, [isHydrated]);
  return isHydrated;
};
