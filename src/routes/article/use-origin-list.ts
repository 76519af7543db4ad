import { useLocation } from 'react-router';
import { isOriginState } from '../../components/link-state.ts';
import { useHydrated } from '../../components/use-hydrated.ts';
import type { Filter } from '../../model/country.ts';
import { headlinesPath } from '../../model/urls.ts';

/** The list that "back" leads to, and whether it is the step before this one in the history. */
export type OriginList = { path: string; isPrevious: boolean };
/**
 * The list the reader came from, which the link that led here left in the history entry; for who
 * came by a deep link, the list of the article's places. The prerendered page cannot know the
 * history, so the first render is always the latter.
 */
export const useOriginList = (places: Filter): OriginList => {
  const { state } = useLocation();
  const isHydrated = useHydrated();
  const own = { path: headlinesPath({ filter: places }), isPrevious: false };
  return isHydrated && isOriginState(state)
    ? { path: state.from, isPrevious: state.isPrevious }
    : own;
};
