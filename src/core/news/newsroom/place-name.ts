import { ISO_COUNTRIES } from '../iso-countries.ts';
import type { PlacesFile } from './places.schema.ts';
import type { LANGUAGES } from './site.schema.ts';

/** What a country is called in a language: as the newsroom says, else as Unicode CLDR does. Undefined where neither knows. */
export const placeName = (
  { code, name }: Pick<PlacesFile['countries'][number], 'code' | 'name'>,
  language: (typeof LANGUAGES)[number],
): string | undefined =>
  name?.[language] ??
  // CLDR names free codes, too, by what others use them for.
  (ISO_COUNTRIES.has(code)
    ? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code)
    : undefined);
