/** The places of a site without a places.json, which the tests know by name. */
export type DefaultPlace = 'kz' | 'kg' | 'tj' | 'tm' | 'uz' | 'region';

/** Wording with their names. */
export type WithDefaultPlaces<Words> = Omit<Words, 'place'> & {
  place: Readonly<Record<DefaultPlace, string>>;
};
