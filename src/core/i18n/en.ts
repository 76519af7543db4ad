import type { Place } from '../news/country.ts';
import { own } from '../news/newsroom/wording.en.ts';
import wording from './en.json' with { type: 'json' };
import { english } from './writing/en.ts';
import { WRITING } from './writing/writing-by-language.ts';

// It comes with the wording: the table of the first script has the site's first language alone.
WRITING.en = english;

/** The wording of every page, the newsroom's own among them. */
export const en = {
  ...wording,
  ...own,
  place: { ...own.place, ...wording.place } as Readonly<Record<Place, string>>,
};
