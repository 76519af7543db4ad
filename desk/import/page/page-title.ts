import { cleanLine } from '../../html/clean-line.ts';
import { sameWords, wordsOf } from './same-words.ts';

/** A heading of a page, without its place in the tree. */
export type PageHeading = {
  text: string;
  level: number;
  /** True where sites put their own name: in the page's header, or in a link to the front page. */
  isOfSite: boolean;
};

type TitleFacts<Heading extends PageHeading> = {
  /** Titles that the page's metadata give, the most reliable first. */
  given: readonly string[];
  /** `<title>`, to which most sites add their name. */
  title: string;
  siteNames: readonly string[];
  headings: readonly Heading[];
};

/** The separators between a title and the name of its site. */
const SEPARATOR = /\s+(?:[|–—\-·•»«›@~:/]|::)\s+|\s*[|]\s*/u;

/** A page's title without the name of its site, and the heading that shows it. */
export const titleOfPage = <Heading extends PageHeading>({
  given,
  title,
  siteNames,
  headings,
}: TitleFacts<Heading>): { title: string; heading: Heading | null } => {
  const isSite = (text: string) => siteNames.some((name) => sameWords(name, text));
  const [first = null] = [...given, title].map(cleanLine).filter((text) => text !== '');
  const titles = [...given, title].filter((text) => wordsOf(text) !== '' && !isSite(text));
  const [full] = titles;
  const own = headings.filter(({ text }) => wordsOf(text) !== '' && !isSite(text));
  const said = saidHeading(own, titles);
  const [main = null, ...others] = own.filter(({ level, isOfSite }) => level === 1 && !isOfSite);
  const heading = said ?? (others.length === 0 ? main : null);
  if (full === undefined) return { title: cleanLine(heading?.text ?? first ?? ''), heading };
  // The metadata's title is the page's headline; what it has beyond the heading is the site's name.
  const isData = given.includes(full);
  const shows = heading === null || (isData && !(heading === said && isPart(heading, full)));
  return { title: cleanLine(shows ? withoutSite(full, isSite) : heading.text), heading };
};

/** The heading that repeats a title, or a part of it; the site's own comes last. */
const saidHeading = <Heading extends PageHeading>(
  headings: readonly Heading[],
  titles: readonly string[],
): Heading | null => {
  const ranked = headings
    .map((heading) => ({ heading, rank: rankOf(heading, titles) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  return ranked[0]?.heading ?? null;
};

/** A rank, the smaller the better; null for a heading that says something else, or the name of the site. */
const rankOf = (heading: PageHeading, titles: readonly string[]): number | null => {
  const { text, level, isOfSite } = heading;
  if (titles.some((title) => sameWords(text, title))) return (isOfSite ? 10 : 0) + level;
  if (isOfSite) return null;
  if (titles.some((title) => isStart(text, title))) return 20 + level;
  return titles.some((title) => isPart(heading, title)) ? 30 + level : null;
};

/**
 * True for a heading that is a title without its last parts, or a main heading that is one without
 * its first parts.
 */
const isPart = ({ text, level }: PageHeading, title: string): boolean =>
  isStart(text, title) || (level === 1 && endsOf(title).includes(wordsOf(text)));

const isStart = (text: string, title: string): boolean => startsOf(title).includes(wordsOf(text));

const partsOf = (title: string): string[] => title.split(SEPARATOR).slice(0, MAX_PARTS);
const MAX_PARTS = 20;

const startsOf = (title: string): string[] =>
  partsOf(title)
    .slice(1)
    .map((_, at) =>
      wordsOf(
        partsOf(title)
          .slice(0, at + 1)
          .join(' '),
      ),
    );

const endsOf = (title: string): string[] =>
  partsOf(title)
    .slice(1)
    .map((_, at) =>
      wordsOf(
        partsOf(title)
          .slice(at + 1)
          .join(' '),
      ),
    );

/** A title whose first or last part is the name of the site, without it. */
const withoutSite = (title: string, isSite: (text: string) => boolean): string => {
  const pattern = new RegExp(SEPARATOR, 'gu');
  const marks = [...title.matchAll(pattern)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return title;
  if (isSite(title.slice(last.index + last[0].length))) return title.slice(0, last.index);
  return isSite(title.slice(0, first.index)) ? title.slice(first.index + first[0].length) : title;
};
