import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { Visit } from '../navigation/visit.ts';
import { currentIndex, entryOf, writeEntry } from '../navigation/history-entry.ts';
import { parsePath } from '../core/addresses/urls.ts';
import { isScreenWarm } from './warm-screen.ts';

/**
 * The visit that is shown. When everything it shows has been loaded, it is shown within the frame
 * of the tap. Otherwise the address changes at once and the page follows when its data arrive;
 * until then the old screen stays, whether the reader went on or back.
 */
export const useShownVisit = (): Visit => {
  const location = useLocation();
  const type = useNavigationType();
  const client = useQueryClient();

  useEffect(() => {
    const index = currentIndex();
    if (index !== undefined) writeEntry(entryOf(location), { index });
  }, [location]);

  const { pathname, search } = location;
  const view = useMemo(() => parsePath(pathname, search), [pathname, search]);
  const visit = useMemo(() => ({ location, view, type }), [location, view, type]);
  const deferred = useDeferredValue(visit);
  if (deferred === visit) return visit;
  return isScreenWarm(client, view) ? visit : deferred;
};
