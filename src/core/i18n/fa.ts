import type { Place } from '../news/country.ts';
import { own } from '../news/newsroom/wording.fa.ts';
import wording from './fa.json' with { type: 'json' };
import { persian } from './writing/fa.ts';
import { WRITING } from './writing/writing-by-language.ts';

// It comes with the wording: the table of the first script has the site's first language alone.
WRITING.fa = persian;

/** The wording of every page, the newsroom's own among them. */
export const fa = {
  ...wording,
  ...own,
  place: { ...own.place, ...wording.place } as Readonly<Record<Place, string>>,
};
