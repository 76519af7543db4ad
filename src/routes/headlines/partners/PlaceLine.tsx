import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, useSyncExternalStore } from 'react';
import { partnerLineQuery } from '../../../data/partner-line.ts';
import type { Place } from '../../../core/news/country.ts';
import { PartnerLine } from './PartnerLine.tsx';

/** What React waits for, and leaves as the prerendered page has it. */
const AsItWas = lazy(() => new Promise<never>(() => {}));

const neverChanges = () => () => {};

/** True as long as React compares what it draws with the prerendered page. */
const useTakingOver = () =>
  useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );

/**
 * The partners that the news of a place name most often; of all news for null. If they do not come, as when
 * the network goes or the reader leaves, the line of the prerendered page stays as it is.
 */
export function PlaceLine({ place }: { place: Place | null }) {
  const { data: line } = useSuspenseQuery(partnerLineQuery(place));
  const isTakingOver = useTakingOver();
  if (line) return <PartnerLine line={line} place={place} />;
  return isTakingOver ? <AsItWas /> : null;
}
