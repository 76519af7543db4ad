import {
  ARCHIVE_PAGE_SIZE,
  archiveDataPath,
  type ArchivedHeadline,
  type ArchivePage,
} from '../../src/core/site/archive.ts';
import { UNDATED } from '../../src/core/addresses/archive-address.ts';
import { monthOf } from '../../src/core/site/coverage.ts';
import type { Headline } from '../../src/core/news/headline.ts';
import type { Artefacts } from '../site/artefacts.ts';

/** A month and how many pages it has. */
export type ArchivedMonth = { month: string; pages: number };

/**
 * Writes the articles month by month, one file for each page.
 * @param headlines all of them, newest first.
 * @returns the months, the latest first; articles without a date come last.
 */
export const writeArchive = async (
  headlines: readonly Headline[],
  artefacts: Artefacts,
): Promise<ArchivedMonth[]> => {
  const months = byMonth(headlines);
  const dated = [...months.keys()].filter((month) => month !== UNDATED).sort();
  const written: ArchivedMonth[] = [];
  for (const [month, newestFirst] of months) {
    // Articles without a date are in the order of their source, which is never reversed.
    const inOrder = month === UNDATED ? newestFirst : newestFirst.toReversed();
    const pages = Math.ceil(inOrder.length / ARCHIVE_PAGE_SIZE);
    const at = dated.indexOf(month);
    for (let page = 1; page <= pages; page += 1) {
      const data: ArchivePage = {
        headlines: inOrder
          .slice((page - 1) * ARCHIVE_PAGE_SIZE, page * ARCHIVE_PAGE_SIZE)
          .map(archived),
        hasNext: page < pages,
        earlier: dated[at - 1] ?? null,
        later: at === -1 ? null : (dated[at + 1] ?? null),
      };
      await artefacts.write(archiveDataPath(month, page), JSON.stringify(data));
    }
    written.push({ month, pages });
  }
  return written;
};

const byMonth = (headlines: readonly Headline[]): Map<string, Headline[]> => {
  const months = new Map<string, Headline[]>();
  for (const headline of headlines) {
    const month = monthOf(headline.publishedAt) || UNDATED;
    const own = months.get(month);
    if (own) own.push(headline);
    else months.set(month, [headline]);
  }
  return months;
};

const archived = (headline: Headline): ArchivedHeadline => {
  const { id, title, lang, publishedAt, addedAt, countries, region, source } = headline;
  return {
    id,
    title,
    ...(lang !== undefined && { lang }),
    publishedAt,
    countries,
    region,
    ...(addedAt !== undefined && { addedAt }),
    ...(source !== undefined && { source }),
  };
};
