import type { Filter, Place } from '../news/country.ts';
import type { DataFile } from '../news/data-file.ts';
import type { ArticleData, Headline } from '../news/headline.ts';
import type { WithdrawnData } from '../news/withdrawn.ts';
import type { IdIndex } from '../addresses/id-shards.ts';
import type { Coverage } from './coverage.ts';
import { countIn, type SetCounts } from './set-counts.ts';

/** How many headlines a numbered page holds. Changing it renumbers every page of every list. */
export const PAGE_SIZE = 24;

/** The lists that have files: `all`, and one for each place. A combination is merged from these. */
export type ListName = string;

/** One list as the manifest describes it. */
export type ListEntry = {
  /** How many headlines it has. */
  count: number;
  /** Hashes of its newest pages, newest first: as many as the front of the list can need. */
  front: string[];
  /** Hash of the file that names the hashes of all its pages, oldest first; null for an empty list. */
  index: string | null;
};

/**
 * Names the list files of the newest build. The names of those have hashes; the manifest's own has
 * none.
 */
export type Manifest = {
  lists: { all: ListEntry } & Readonly<Record<Place, ListEntry>>;
  /** The counts from which every page of a list computes the number of articles of every filter. */
  sets: SetCounts;
  /** Hash of the file that counts articles by month. */
  coverage: string;
  /** Hash of the file that only the front page needs: front-file.ts. */
  front: string;
  /** Hash of the search index's own manifest. */
  search: string;
};

/** The part of the manifest about lists and coverage. */
export type Listing = Omit<Manifest, 'search'>;

/** A numbered page of a list: its headlines, newest first. */
export type ListPage = Headline[];

export const MANIFEST_PATH: DataFile<Manifest> = '/data/manifest.json';

/** The file that names the shards of ids. */
export const ID_INDEX_PATH: DataFile<IdIndex> = '/data/ids/index.json';
export const listPagePath = (list: ListName, page: number, hash: string): DataFile<ListPage> =>
  `/data/lists/${list}/${page}.${hash}.json`;
/** The hashes of all pages of a list, oldest first. */
export const listIndexPath = (list: ListName, hash: string): DataFile<string[]> =>
  `/data/lists/${list}/index.${hash}.json`;
export const coveragePath = (hash: string): DataFile<Coverage> => `/data/coverage.${hash}.json`;

/**
 * Named by id alone, so that a link is enough to find the file:
 * docs/decisions/0004-article-data-by-id.md.
 */
export const articleDataPath = (id: string): DataFile<ArticleData | WithdrawnData> =>
  `/data/articles/${encodeURIComponent(id)}.json`;

/** The lists that a filter is made of. */
export const listsOf = (filter: Filter): readonly ListName[] =>
  filter.length === 0 ? ['all'] : filter;

const EMPTY: ListEntry = { count: 0, front: [], index: null };

/** A list; an empty one if this build does not have its place. */
export const listIn = ({ lists }: Pick<Manifest, 'lists'>, name: ListName): ListEntry =>
  lists[name] ?? EMPTY;

/** How many headlines a filter has: each article once, however many of the places it is about. */
export const countOf = (manifest: Manifest, filter: Filter): number => {
  const [only = 'all', ...more] = listsOf(filter);
  return more.length === 0 ? listIn(manifest, only).count : countIn(manifest.sets, filter);
};

export const pageCount = (count: number): number => Math.ceil(count / PAGE_SIZE);

/**
 * The page where the front begins. The newest page fills up slowly, so until it is full the front
 * includes the page before it; a front holds 24 to 47 headlines.
 */
export const firstFrontPage = (count: number): number => {
  const pages = pageCount(count);
  return count % PAGE_SIZE === 0 ? pages : Math.max(pages - 1, 1);
};

/** From where to where a page reaches among `count` headlines, newest first. */
export const pageRange = (count: number, page: number | null): { from: number; to: number } =>
  page === null
    ? { from: 0, to: count - (firstFrontPage(Math.max(count, 1)) - 1) * PAGE_SIZE }
    : {
        from: Math.max(count - page * PAGE_SIZE, 0),
        to: Math.max(count - (page - 1) * PAGE_SIZE, 0),
      };

/** The addresses before and after a page: null where there is none, 'front' for the front. */
export const neighbourPages = (
  count: number,
  page: number | null,
): { newer: number | 'front' | null; older: number | null } => {
  const front = firstFrontPage(count);
  const current = page ?? front;
  return {
    newer: page === null ? null : current + 1 >= front ? 'front' : current + 1,
    older: current > 1 ? current - 1 : null,
  };
};
