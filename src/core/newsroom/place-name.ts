import { ISO_COUNTRIES } from '../fields/iso-countries.ts';
import type { PlacesFile } from './places.schema.ts';
import type { LANGUAGES } from './languages.ts';

/**
 * The name of a country in a language: from the newsroom, or else from Unicode CLDR. Undefined if
 * neither knows it.
 */
export const placeName = (
  { code, name }: Pick<PlacesFile['countries'][number], 'code' | 'name'>,
  language: (typeof LANGUAGES)[number],
): string | undefined =>
  name?.[language] ??
  // CLDR also names codes that ISO leaves free, after what others use them for.
  (ISO_COUNTRIES.has(code)
    ? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code)
    : undefined);
