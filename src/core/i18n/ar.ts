import type { Place } from '../news/country.ts';
import { own } from '../newsroom/wording.ar.ts';
import wording from './ar.json' with { type: 'json' };
import { arabic } from './writing/ar.ts';
import { WRITING } from './writing/writing-by-language.ts';

// Loaded together with the wording, because the first script has only the site's first language in
// its table.
WRITING.ar = arabic;

/** The wording of every page, including the newsroom's own. */
export const ar = {
  ...wording,
  ...own,
  place: { ...own.place, ...wording.place } as Readonly<Record<Place, string>>,
};
