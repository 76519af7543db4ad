import type { Place } from '../news/country.ts';
import { own } from '../news/newsroom/sentences.en.ts';
import sentences from './en.json' with { type: 'json' };

/** The sentences of every page, the newsroom's own among them. */
export const en = {
  ...sentences,
  ...own,
  place: { ...own.place, ...sentences.place } as Readonly<Record<Place, string>>,
};
