import { entryOf } from '../navigation/history-entry.ts';
import type { OriginState } from '../navigation/link-state.ts';
import { useShownLocation } from '../navigation/shown-location.ts';

/** This screen as the list to which "back" in an article leads. */
export const useOwnList = (): OriginState => {
  const location = useShownLocation();
  return { from: location.pathname + location.search, entry: entryOf(location) };
};
