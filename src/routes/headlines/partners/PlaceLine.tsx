import { useSuspenseQuery } from '@tanstack/react-query';
import { partnerLineQuery } from '../../../data/partner-line.ts';
import type { Place } from '../../../core/news/country.ts';
import { PartnerLine } from './PartnerLine.tsx';

/** The partners that the news of a place name most often; of all news for null. */
export function PlaceLine({ place }: { place: Place | null }) {
  const { data: line } = useSuspenseQuery(partnerLineQuery(place));
  return <PartnerLine line={line} place={place} />;
}
