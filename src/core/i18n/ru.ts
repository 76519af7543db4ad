import type { Place } from '../news/country.ts';
import { own } from '../newsroom/wording.ru.ts';
import wording from './ru.json' with { type: 'json' };
import { russian } from './writing/ru.ts';
import { WRITING } from './writing/writing-by-language.ts';

// Loaded together with the wording, because the first script has only the site's first language in
// its table.
WRITING.ru = russian;

/** The wording of every page, including the newsroom's own. */
export const ru = {
  ...wording,
  ...own,
  place: { ...own.place, ...wording.place } as Readonly<Record<Place, string>>,
};
