import { ContentError } from '../../src/core/content-files/content-problem.ts';
import { readContentFiles } from '../../src/core/content-files/read-content.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { placesOf, type Place } from '../../src/core/news/country.ts';
import { compareHeadlines } from '../../src/core/news/headline.ts';
import { isSameArticle } from '../import/three-way.ts';
import { ArticleStore } from '../store/article-store.ts';

/** Written here; imported and unchanged; imported and edited since; withdrawn. */
export const STATES = ['own', 'imported', 'edited', 'withdrawn'] as const;
export type State = (typeof STATES)[number];

/** One line of the list. */
export type Entry = {
  id: string;
  /** From the content folder. */
  file: string;
  state: State;
  title: string;
  date: string | null;
  places: readonly Place[];
  source: string | null;
  /** What an editor may still want to add. */
  missing: readonly Missing[];
};

export const MISSING = ['tags', 'date', 'source', 'text'] as const;
type Missing = (typeof MISSING)[number];

export type Entries = {
  /** Newest first, withdrawn ones at the end. */
  entries: Entry[];
  /** A message about all files that could not be read; empty if all could. */
  problems: string;
};

/** Everything that a content folder holds. */
export const readEntries = async (contentDir: string): Promise<Entries> => {
  const { read, withdrawn, problems } = await readContentFiles(contentDir);
  const store = await ArticleStore.open(contentDir);
  read.sort((a, b) => compareHeadlines(a.article, b.article));
  const entries: Entry[] = [];
  for (const { file, article } of read)
    entries.push(entryOf(file, article, await stateOf(store, article)));
  return {
    entries: [
      ...entries,
      ...withdrawn.map(({ file, withdrawn: { id, title = '', withdrawnAt } }) => ({
        id,
        file,
        title,
        date: withdrawnAt,
        state: 'withdrawn' as const,
        places: [],
        source: null,
        missing: [],
      })),
    ],
    problems: problems.length > 0 ? new ContentError(problems).message : '',
  };
};

/** Where an article came from, and whether a person has changed it since. */
export const stateOf = async (store: ArticleStore, article: Article): Promise<State> => {
  if (!store.isImported(article.id)) return 'own';
  return isSameArticle(await store.readImported(article.id), article) ? 'imported' : 'edited';
};

const entryOf = (file: string, article: Article, state: State): Entry => {
  const { id, title, publishedAt, source, partners, body } = article;
  const places = placesOf(article);
  const isMissing: Record<Missing, boolean> = {
    tags: places.length + partners.length === 0,
    date: publishedAt === null,
    source: source === null,
    text: body.length === 0,
  };
  return {
    id,
    file,
    state,
    title,
    places,
    date: publishedAt,
    source: source?.name ?? null,
    missing: MISSING.filter((what) => isMissing[what]),
  };
};

/** How a list may be narrowed; absent means all. */
export type Choice = {
  places?: readonly Place[];
  /** A part of the source's name, in any case. */
  source?: string;
  /** Days, both included, as ISO dates. */
  from?: string;
  to?: string;
  state?: State;
  missing?: Missing;
};

export const isChosen = (
  entry: Entry,
  { places, source, from, to, state, missing }: Choice,
): boolean => {
  const day = entry.date?.slice(0, 10);
  return (
    (places === undefined || places.some((place) => entry.places.includes(place))) &&
    (source === undefined || contains(entry.source ?? '', source)) &&
    (from === undefined || (day !== undefined && day >= from)) &&
    (to === undefined || (day !== undefined && day <= to)) &&
    (state === undefined || entry.state === state) &&
    (missing === undefined || entry.missing.includes(missing))
  );
};

const contains = (text: string, part: string): boolean =>
  text.toLowerCase().includes(part.toLowerCase());
