import { useDeferredValue, type ReactNode } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { useShownLocation } from '../navigation/shown-location.ts';
import { useHydrated } from '../hooks/use-hydrated.ts';

/**
 * What stands below the first view of a screen. After a tap it is rendered a frame later, so that
 * the heading shows sooner. It is rendered at once in a prerendered page, and when the address
 * leads to a place in the screen: to a paragraph, or back to where the reader was.
 */
export function BelowFirstView({ children }: { children: ReactNode }) {
  const isHydrated = useHydrated();
  const type = useNavigationType();
  const { hash } = useShownLocation();
  const isWholeAtOnce = !isHydrated || type === NavigationType.Pop || hash !== '';
  return useDeferredValue(true, isWholeAtOnce) && children;
}
