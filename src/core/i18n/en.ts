import type { Place } from '../news/country.ts';
import { own } from '../news/newsroom/wording.en.ts';
import wording from './en.json' with { type: 'json' };

/** The wording of every page, the newsroom's own among them. */
export const en = {
  ...wording,
  ...own,
  place: { ...own.place, ...wording.place } as Readonly<Record<Place, string>>,
};
