import type { Place } from '../news/country.ts';
import { own } from '../news/newsroom/wording.ru.ts';
import wording from './ru.json' with { type: 'json' };

/** The wording of every page, the newsroom's own among them. */
export const ru = {
  ...wording,
  ...own,
  place: { ...own.place, ...wording.place } as Readonly<Record<Place, string>>,
};
