import { archiveDataPath } from '../core/site/archive.ts';
import type { MonthView } from '../core/addresses/archive-address.ts';
import { fileQuery } from './file-query.ts';

/** One page of a month: a single file, however far back it lies. */
export const archiveQuery = ({ month, page }: Pick<MonthView, 'month' | 'page'>) =>
  fileQuery(archiveDataPath(month, page));
