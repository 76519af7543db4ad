import { useDeferredValue, useEffect, useMemo } from 'react';
import { useLocation, useNavigationType, type Location, type NavigationType } from 'react-router';
import { currentIndex, entryOf, writeEntry } from '../components/history-entry.ts';

/** A step in the history as the page shows it: its address, and how the reader came to it. */
export type Step = { location: Location; type: NavigationType };

/**
 * The address changes at once, the page when its data are there: until then the screen before stays,
 * whether the reader went on or back. A step back is not a transition to React, so it has to be deferred.
 */
export const useShownStep = (): Step => {
  const location = useLocation();
  const type = useNavigationType();

  useEffect(() => {
    const index = currentIndex();
    if (index !== undefined) writeEntry(entryOf(location), { index });
  }, [location]);

  return useDeferredValue(useMemo(() => ({ location, type }), [location, type]));
};
