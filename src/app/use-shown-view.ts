import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { ShownView } from '../navigation/shown-view.ts';
import { currentIndex, entryOf, writeEntry } from '../navigation/history-entry.ts';
import { parsePath } from '../core/addresses/urls.ts';
import { isScreenWarm } from './warm-screen.ts';

/**
 * The view that is shown. A new one is shown within the frame of the tap if everything in it has
 * been loaded. Otherwise the address changes at once and the page follows when its data arrive;
 * until then the old screen stays, whether the reader went on or back.
 */
export const useShownView = (): ShownView => {
  const location = useLocation();
  const type = useNavigationType();
  const client = useQueryClient();

  useEffect(() => {
    const index = currentIndex();
    if (index !== undefined) writeEntry(entryOf(location), { index });
  }, [location]);

  const { pathname, search } = location;
  const view = useMemo(() => parsePath(pathname, search), [pathname, search]);
  const newest = useMemo(() => ({ location, view, type }), [location, view, type]);
  const deferred = useDeferredValue(newest);
  if (deferred === newest) return newest;
  return isScreenWarm(client, view) ? newest : deferred;
};
