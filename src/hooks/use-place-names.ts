import { namePlaces } from '../core/i18n/list-title.ts';
import { useTranslation } from './TranslationContext.tsx';
import type { Filter } from '../core/news/country.ts';

/** The places of a filter in a sentence, in the order of the menu; empty for everything. */
export const usePlaceNames = (filter: Filter): string => namePlaces(useTranslation(), filter);
