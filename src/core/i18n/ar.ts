import type { Place } from '../news/country.ts';
import { own } from '../news/newsroom/sentences.ar.ts';
import sentences from './ar.json' with { type: 'json' };

/** The sentences of every page, the newsroom's own among them. */
export const ar = {
  ...sentences,
  ...own,
  place: { ...own.place, ...sentences.place } as Readonly<Record<Place, string>>,
};
