import { createContext, startTransition, use, useEffect, useState, type RefObject } from 'react';

/**
 * Whether React has taken over the page. The context holds one object for the life of the document,
 * which changes only once: a new context value would discard the parts that React has not taken
 * over yet.
 */
const Takeover = createContext<RefObject<boolean>>({ current: false });

/** Provides this object to the page inside it. */
export const TakeoverProvider = Takeover.Provider;

/**
 * False while React takes over a prerendered page, which knows neither history nor device; then
 * true. The second rendering happens in small pieces, between which taps are handled; from a store,
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
