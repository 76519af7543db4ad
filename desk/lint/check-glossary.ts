import type { Name } from '../../src/core/news/name.schema.ts';

const YEAR = 365 * 24 * 3_600_000;

/** Entries that have not been compared with their sources for a year, or ever: presidents change, capitals are renamed. */
export const findUnchecked = (names: readonly Name[], now: number): Name[] =>
  names.filter(({ checkedAt }) => checkedAt === undefined || now - Date.parse(checkedAt) > YEAR);
