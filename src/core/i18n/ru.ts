import type { Place } from '../news/country.ts';
import { own } from '../news/newsroom/wording.ru.ts';
import wording from './ru.json' with { type: 'json' };
import { russian } from './writing/ru.ts';
import { WRITING } from './writing/writing-by-language.ts';

// It comes with the wording: the table of the first script has the site's first language alone.
WRITING.ru = russian;

/** The wording of every page, the newsroom's own among them. */
export const ru = {
  ...wording,
  ...own,
  place: { ...own.place, ...wording.place } as Readonly<Record<Place, string>>,
};
