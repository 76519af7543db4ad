import { useTranslation } from '../i18n/TranslationContext.tsx';
import { MENU, type Filter } from '../model/country.ts';

/** The places of a filter in a sentence, in the order of the menu; empty for everything. */
export const usePlaceNames = (filter: Filter): string => {
  const { t, format } = useTranslation();
  return format.list(
    MENU.filter((place) => filter.includes(place)).map((place) => t(`place.${place}`)),
  );
};
