import { MENU, type Filter } from '../news/country.ts';
import type { Format } from './format.ts';
import type { Translation } from './translate.ts';

type Words = Pick<Translation, 't'> & { format: Pick<Format, 'list'> };

/** The places of a filter in a sentence, in the order of the menu; empty for everything. */
export const namePlaces = ({ t, format }: Words, filter: Filter): string =>
  format.list(MENU.filter((place) => filter.includes(place)).map((place) => t(`place.${place}`)));

/** What a list is called: «أخبار كازاخستان وأوزبكستان». */
export const nameList = (words: Words, filter: Filter): string =>
  filter.length === 0
    ? words.t('headlines.titleAll')
    : words.t('headlines.title', { places: namePlaces(words, filter) });
