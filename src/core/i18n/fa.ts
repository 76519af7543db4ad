import type { Place } from '../news/country.ts';
import { own } from '../newsroom/wording.fa.ts';
import wording from './fa.json' with { type: 'json' };
import { persian } from './writing/fa.ts';
import { WRITING } from './writing/writing-by-language.ts';

// Loaded together with the wording, because the first script has only the site's first language in
// its table.
WRITING.fa = persian;

/** The wording of every page, including the newsroom's own. */
export const fa = {
  ...wording,
  ...own,
  place: { ...own.place, ...wording.place } as Readonly<Record<Place, string>>,
};
