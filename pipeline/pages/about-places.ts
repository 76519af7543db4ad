import { MENU, type Filter } from '../../src/core/news/country.ts';
import { ISO_COUNTRIES } from '../../src/core/fields/iso-countries.ts';
import type { Translation } from '../../src/core/i18n/translate.ts';

/** Places in the terms of schema.org, in the order of menus. A province is no `Country`. */
export const aboutPlaces = (places: Filter, { t }: Pick<Translation, 't'>) =>
  MENU.filter((place) => places.includes(place)).map((place) =>
    place === 'region'
      ? ({ '@type': 'Place', name: t('site.region') } as const)
      : ({
          '@type': ISO_COUNTRIES.has(place.toUpperCase()) ? 'Country' : 'Place',
          name: t(`place.${place}`),
        } as const),
  );
