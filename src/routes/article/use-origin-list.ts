import { isOriginState, type OriginState } from '../../navigation/link-state.ts';
import { useShownLocation } from '../../navigation/shown-location.ts';
import { useHydrated } from '../../hooks/use-hydrated.ts';
import type { Filter } from '../../core/news/country.ts';
import { headlinesPath } from '../../core/addresses/headlines-address.ts';

/**
 * The list that the reader came from, which the link to the article left in the history entry; for
 * readers who came from elsewhere, the list of the article's places. The prerendered page cannot
 * know the history, so the first rendering always uses the latter.
 */
export const useOriginList = (places: Filter): OriginState => {
  const { state } = useShownLocation();
  const isHydrated = useHydrated();
  return isHydrated && isOriginState(state) ? state : { from: headlinesPath({ filter: places }) };
};
