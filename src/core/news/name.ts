import type { DataFile } from './data-file.ts';
import type { Headline } from './headline.ts';
import type { Name, NameNote } from './name.schema.ts';

/** A name in the list of all names. */
export type NameEntry = NameNote &
  Pick<Name, 'kind' | 'latin' | 'cyrillic'> & {
    /** How many articles mention it. */
    count: number;
  };

/** A name's page as the browser reads it. */
export type NameData = NameEntry &
  Pick<Name, 'variants' | 'countries' | 'sources'> & {
    /** The newest articles that mention it, as many as a page holds. */
    articles: Headline[];
  };

export const NAMES_DATA_PATH: DataFile<NameEntry[]> = '/data/names.json';

/** Named by id alone, as articles' data are. */
export const nameDataPath = (id: string): DataFile<NameData> =>
  `/data/names/${encodeURIComponent(id)}.json`;
