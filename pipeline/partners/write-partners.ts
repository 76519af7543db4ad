import { PLACES } from '../../src/core/news/country.ts';
import { withoutPositions, type Headline } from '../../src/core/news/headline.ts';
import type { PartnerData, PartnerEntry } from '../../src/core/news/partner.ts';
import { partnerLinePath, partnersDataPath } from '../../src/core/site/partners.ts';
import {
  firstFrontPage,
  neighbourPages,
  pageRange,
  type ListName,
} from '../../src/core/site/manifest.ts';
import type { Artefacts } from '../site/artefacts.ts';
import { countOf, type Partner } from './list-partners.ts';

/** How many partners stand beside a filter. */
const IN_LINE = 6;

/** The lists that a partner has; null stands for all its news. */
const OF = [null, ...PLACES] as const;

/**
 * Writes what the app reads about partners: the list of all, the line beside each filter, and a
 * file for each page of each list. The front is written even if a place has no such news, so that
 * the app can tell an empty list from an address that leads nowhere.
 */
export const writePartners = async (
  partners: readonly Partner[],
  artefacts: Artefacts,
): Promise<number> => {
  const lines = new Map(OF.map((place) => [place, lineOf(partners, place ?? 'all')]));
  for (const [place, line] of lines)
    await artefacts.write(partnerLinePath(place), JSON.stringify(line));
  await artefacts.write(
    partnersDataPath({ code: null }),
    JSON.stringify(partners.map((each) => entryOf(each, 'all'))),
  );
  for (const partner of partners)
    for (const place of OF) {
      const line = lines.get(place) ?? [];
      for (const page of pagesOf(partner, place ?? 'all'))
        await artefacts.write(
          partnersDataPath({ code: partner.code, place, page }),
          JSON.stringify(pageDataOf(partner, place ?? 'all', page, line)),
        );
    }
  return partners.length;
};

/** The front of a partner's list, and the numbered pages after it. */
export const pagesOf = (partner: Partner, name: ListName): (number | null)[] => {
  const behind = Math.max(firstFrontPage(countOf(partner, name)) - 1, 0);
  return [null, ...Array.from({ length: behind }, (_, at) => at + 1)];
};

/** The headlines of one page of a partner's list. */
export const headlinesOf = (
  { lists }: Pick<Partner, 'lists'>,
  name: ListName,
  page: number | null,
): readonly Headline[] => {
  const all = lists[name] ?? [];
  const { from, to } = pageRange(all.length, page);
  return all.slice(from, to);
};

const entryOf = (partner: Partner, name: ListName): PartnerEntry => ({
  code: partner.code,
  called: partner.called,
  count: countOf(partner, name),
});

const lineOf = (partners: readonly Partner[], name: ListName): PartnerEntry[] =>
  partners
    .map((each) => entryOf(each, name))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, IN_LINE);

/** The line with the partner whose news is read, however rare it is. */
const withChosen = (line: PartnerEntry[], chosen: PartnerEntry): PartnerEntry[] =>
  chosen.count === 0 || line.some(({ code }) => code === chosen.code)
    ? line
    : [...line.slice(0, IN_LINE - 1), chosen];

const pageDataOf = (
  partner: Partner,
  name: ListName,
  page: number | null,
  line: PartnerEntry[],
): PartnerData => {
  const { code, called, lists } = partner;
  const count = countOf(partner, name);
  const counts = PLACES.flatMap((place) => {
    const own = countOf(partner, place);
    return own > 0 ? [[place, own]] : [];
  });
  return {
    code,
    called,
    headlines: withoutPositions(headlinesOf({ lists }, name, page)),
    ...neighbourPages(count, page),
    ...(page === null && {
      front: {
        count,
        all: countOf(partner, 'all'),
        counts: Object.fromEntries(counts) as PartnerFront['counts'],
        line: withChosen(line, entryOf(partner, name)),
      },
    }),
  };
};

type PartnerFront = NonNullable<PartnerData['front']>;
