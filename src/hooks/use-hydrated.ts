import { createContext, startTransition, use, useEffect, useState, type RefObject } from 'react';

/**
 * Whether React has taken the page over. One object for the life of the document, which is written to
 * once: a context that changed would take away the parts that React has not taken over yet.
 */
const Takeover = createContext<RefObject<boolean>>({ current: false });

/** Hands it to the page around which it stands. */
export const TakeoverProvider = Takeover.Provider;

/**
 * False while React takes over a prerendered page, which knows neither history nor device; then true.
 * What knows more then is rendered once more in pieces that let a tap through; a store that changed
 * would do it in one.
 */
export const useHydrated = (): boolean => {
  const takeover = use(Takeover);
  const [isHydrated, setHydrated] = useState(() => takeover.current);
  useEffect(() => {
    if (!isHydrated) startTransition(() => setHydrated(true));
  }, [isHydrated]);
  return isHydrated;
};
