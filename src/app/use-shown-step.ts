import { useDeferredValue, useMemo } from 'react';
import { useLocation, useNavigationType, type Location, type NavigationType } from 'react-router';

/** A step in the history as the page shows it: its address, and how the reader came to it. */
export type Step = { location: Location; type: NavigationType };

/**
 * The address changes at once, the page when its data are there: until then the screen before stays,
 * whether the reader went on or back. A step back is not a transition to React, so it has to be deferred.
 */
export const useShownStep = (): Step => {
  const location = useLocation();
  const type = useNavigationType();
  return useDeferredValue(useMemo(() => ({ location, type }), [location, type]));
};
