import { namePlaces } from '../i18n/list-title.ts';
import { useTranslation } from '../i18n/TranslationContext.tsx';
import type { Filter } from '../model/country.ts';

/** The places of a filter in a sentence, in the order of the menu; empty for everything. */
export const usePlaceNames = (filter: Filter): string => namePlaces(useTranslation(), filter);
