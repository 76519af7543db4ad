import path from 'node:path';
import { articleSchema, type Article } from '../news/article.schema.ts';
import { compareHeadlines } from '../news/headline.ts';
import type { Story } from '../news/story.schema.ts';
import type { Withdrawn } from '../news/withdrawn.schema.ts';
import { completeTables } from './complete-tables.ts';
import { ContentError, type Problem } from './content-problem.ts';
import { findMissingPictures } from './find-missing-pictures.ts';
import { findPlacesProblems } from './find-places-problems.ts';
import { findSiteProblems } from './find-site-problems.ts';
import { findTakenIds } from './find-taken-ids.ts';
import { inBatches } from './in-batches.ts';
import { yearFolder } from './article-file.ts';
import { listContentFiles } from './list-content-files.ts';
import { readFront } from './read-front.ts';
import { readJsonFile } from './read-json-file.ts';
import { findMisnaming } from './read-part.ts';
import { findUnknownStories, readStories } from './read-stories.ts';
import { tidyAddresses } from './tidy-addresses.ts';
import { readWithdrawn } from './read-withdrawn.ts';

/** An article, with the path from the content folder where it was read. */
type ReadArticle = { file: string; article: Article };

/** The files of a content folder: the good ones as they were read, and the problems of the others. */
export type ReadFiles = {
  read: ReadArticle[];
  stories: { file: string; story: Story }[];
  withdrawn: { file: string; withdrawn: Withdrawn }[];
  /** The id of the article that the newsroom wants to lead the front page; null for the newest. */
  lead: string | null;
  problems: Problem[];
};

/** All that a content folder holds. */
export type Content = {
  /** Newest first. */
  articles: Article[];
  /** The running stories, by id. */
  stories: Story[];
  /** The withdrawn articles, by id. */
  withdrawn: Withdrawn[];
  /** The id of the article that the newsroom wants to lead the front page; null for the newest. */
  lead: string | null;
};

/** Reads and checks a content folder. @throws ContentError with all problems of all files. */
export const readContent = async (contentDir: string): Promise<Content> => {
  const { read, stories, withdrawn, lead, problems } = await readContentFiles(contentDir);
  if (problems.length > 0) throw new ContentError(problems);
  return {
    articles: read
      .map(({ article }) => tidyAddresses(completeTables(article)))
      .sort(compareHeadlines),
    stories: stories.map(({ story }) => story),
    withdrawn: withdrawn.map((each) => each.withdrawn),
    lead,
  };
};

/**
 * Like `readContent`, for callers who can continue with the good files.
 * @throws ContentError if there is no article file at all, or if the places are wrong; it then also
 * has the problems of site.json.
 */
export const readContentFiles = async (contentDir: string): Promise<ReadFiles> => {
  const places = await findPlacesProblems(contentDir);
  const site = await findSiteProblems(contentDir);
  // Codes can be checked only once the places are known.
  if (places.length > 0) throw new ContentError([...site, ...places]);
  const files = await findArticleFiles(contentDir, site);
  const results = await inBatches(files, (file) => readArticle(contentDir, file));
  const read = results.flatMap((result) => (Array.isArray(result) ? [] : [result]));
  const stories = await readStories(contentDir);
  const withdrawn = await readWithdrawn(contentDir);
  const front = await readFront(contentDir, {
    articles: read.map(({ article }) => article),
    withdrawn: withdrawn.read.map((each) => each.withdrawn),
  });
  const problems = [
    ...results.flatMap((result) => (Array.isArray(result) ? result : [])),
    ...stories.problems,
    ...findUnknownStories(stories, read),
    ...withdrawn.problems,
    ...findTakenIds([
      ...read.map(({ file, article }) => ({ ...article, file })),
      ...withdrawn.read.map((each) => ({ ...each.withdrawn, file: each.file })),
    ]),
    ...(await findMissingPictures(contentDir, read)),
    ...front.problems,
    ...site,
  ];
  const { lead } = front;
  return { read, stories: stories.read, withdrawn: withdrawn.read, lead, problems };
};

/**
 * @param site problems of site.json, to be reported too if there is no article: a new newsroom
 * begins with both
 */
const findArticleFiles = async (
  contentDir: string,
  site: readonly Problem[],
): Promise<string[]> => {
  const files = await listContentFiles(contentDir, 'articles');
  if (files.length > 0) return files;
  throw new ContentError([
    ...site,
    {
      file: path.join(contentDir, 'articles'),
      field: '',
      expected: 'at least one article file, such as articles/2022/my-article.json',
      found: 'none; check CONTENT_DIR or add an article (README.md shows one)',
    },
  ]);
};

const readArticle = async (contentDir: string, file: string): Promise<ReadArticle | Problem[]> => {
  const result = await readJsonFile(contentDir, file, articleSchema);
  if ('problems' in result) return result.problems;
  const misplaced = findMisplacement(file, result.content);
  return misplaced.length > 0 ? misplaced : { file, article: result.content };
};

/** An article's id, file name and folder must agree. */
const findMisplacement = (file: string, article: Article): Problem[] => {
  const folder = path.posix.basename(path.posix.dirname(file));
  const year = yearFolder(article);
  const misplaced = {
    file,
    field: 'publishedAt',
    expected: `the file in the folder articles/${year}/; move it`,
    found: `articles/${folder}/`,
  };
  return [...findMisnaming(file, article), ...(folder === year ? [] : [misplaced])];
};
