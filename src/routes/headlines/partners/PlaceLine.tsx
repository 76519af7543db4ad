import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, useSyncExternalStore } from 'react';
import { partnerLineQuery } from '../../../data/partner-line.ts';
import type { Place } from '../../../core/news/country.ts';
import { PartnerLine } from './PartnerLine.tsx';

/**
 * A component that never loads: React waits for it and leaves that part of the prerendered page as
 * it is.
 */
const AsItWas = lazy(() => new Promise<never>(() => {}));

const neverChanges = () => () => {};

/** True as long as React compares its rendering with the prerendered page. */
const useTakingOver = () =>
  useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );

/**
 * The partners that the news of a place name most often; for null, of all news. If the data do not
 * come, as when the network fails or the reader leaves, the line of the prerendered page stays.
 */
export function PlaceLine({ place }: { place: Place | null }) {
  const { data: line } = useSuspenseQuery(partnerLineQuery(place));
  const isTakingOver = useTakingOver();
  if (line) return <PartnerLine line={line} place={place} />;
  return isTakingOver ? <AsItWas /> : null;
}
