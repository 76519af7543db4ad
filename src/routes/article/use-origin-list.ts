import { isOriginState, type OriginState } from '../../components/link-state.ts';
import { useShownLocation } from '../../components/shown-location.ts';
import { useHydrated } from '../../components/use-hydrated.ts';
import type { Filter } from '../../model/country.ts';
import { headlinesPath } from '../../model/headlines-address.ts';

/**
 * The list the reader came from, which the link that led here left in the history entry; for who
 * came by a deep link, the list of the article's places. The prerendered page cannot know the
 * history, so the first render is always the latter.
 */
export const useOriginList = (places: Filter): OriginState => {
  const { state } = useShownLocation();
  const isHydrated = useHydrated();
  return isHydrated && isOriginState(state) ? state : { from: headlinesPath({ filter: places }) };
};
