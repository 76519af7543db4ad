import type { Place } from '../news/country.ts';
import { own } from '../news/newsroom/sentences.ru.ts';
import sentences from './ru.json' with { type: 'json' };

/** The sentences of every page, the newsroom's own among them. */
export const ru = {
  ...sentences,
  ...own,
  place: { ...own.place, ...sentences.place } as Readonly<Record<Place, string>>,
};
