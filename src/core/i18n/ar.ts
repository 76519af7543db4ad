import type { Place } from '../news/country.ts';
import { own } from '../news/newsroom/wording.ar.ts';
import wording from './ar.json' with { type: 'json' };

/** The wording of every page, the newsroom's own among them. */
export const ar = {
  ...wording,
  ...own,
  place: { ...own.place, ...wording.place } as Readonly<Record<Place, string>>,
};
