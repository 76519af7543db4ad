import type { Place } from '../news/country.ts';
import { own } from '../newsroom/wording.en.ts';
import wording from './en.json' with { type: 'json' };
import { english } from './writing/en.ts';
import { WRITING } from './writing/writing-by-language.ts';

// Loaded together with the wording, because the first script has only the site's first language in
// its table.
WRITING.en = english;

/** The wording of every page, including the newsroom's own. */
export const en = {
  ...wording,
  ...own,
  place: { ...own.place, ...wording.place } as Readonly<Record<Place, string>>,
};
