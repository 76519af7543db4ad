import { createContext, startTransition, use, useEffect, useState, type RefObject } from 'react';

/**
 * Whether React has taken the page over. One object for the life of the document, which is changed
 * once: a context value that changed would discard the parts that React has not taken over yet.
 */
const Takeover = createContext<RefObject<boolean>>({ current: false });

/** Hands it to the page around which it stands. */
export const TakeoverProvider = Takeover.Provider;

/**
 * False while React takes over a prerendered page, which knows neither history nor device; then
 * true. The second rendering happens in small pieces that let taps through; with a store it would
 * happen in one.
 */
export const useHydrated = (): boolean => {
  const takeover = use(Takeover);
  const [isHydrated, setHydrated] = useState(() => takeover.current);
  useEffect(() => {
    if (!isHydrated) startTransition(() => setHydrated(true));
  }, [isHydrated]);
  return isHydrated;
};
