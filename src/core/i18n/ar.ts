import type { Place } from '../news/country.ts';
import { own } from '../news/newsroom/wording.ar.ts';
import wording from './ar.json' with { type: 'json' };
import { arabic } from './writing/ar.ts';
import { WRITING } from './writing/writing-by-language.ts';

// It comes with the wording: the table of the first script has the site's first language alone.
WRITING.ar = arabic;

/** The wording of every page, the newsroom's own among them. */
export const ar = {
  ...wording,
  ...own,
  place: { ...own.place, ...wording.place } as Readonly<Record<Place, string>>,
};
