import { placesOf, PLACES, type Place } from '../../src/core/news/country.ts';
import type { Headline } from '../../src/core/news/headline.ts';
import type { ListName } from '../../src/core/site/manifest.ts';

/** The headlines of every list, newest first. */
export type Lists = Readonly<Record<Place, readonly Headline[]>> & { all: readonly Headline[] };

/** The headlines of one list. */
export const headlinesOf = (lists: Lists, name: ListName): readonly Headline[] => lists[name] ?? [];

/** Sorts headlines into the lists; a headline about two places is in both. */
export const sortIntoLists = (headlines: readonly Headline[]): Lists => {
  const about = (place: Place) =>
    headlines.filter((headline) => placesOf(headline).includes(place));
  return {
    all: headlines,
    ...Object.fromEntries(PLACES.map((place) => [place, about(place)])),
  };
};
