import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../src/core/content-files/content-problem.ts';
import { readContentFiles, type ReadFiles } from '../../src/core/content-files/read-content.ts';
import { readGlossary } from '../../src/core/content-files/read-glossary.ts';
import { readSynonyms } from '../../src/core/content-files/read-synonyms.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import { DeskError } from '../desk.ts';
import { openProposer } from '../tag/open-proposer.ts';
import { createAcceptance } from './accepted.ts';
import { checkPictures, findUnusedPictures } from './check-pictures.ts';
import { findUnchecked } from './check-glossary.ts';
import type { Finding } from './rules/finding.ts';
import { lintArticle } from './lint-article.ts';
import { createLocator, formatField, parseField } from './locate.ts';
import { createCalendar } from './rules/dates.ts';
import type { KnownContent } from './rules/facts.ts';
import { createPreferredNames } from './rules/preferred-names.ts';

/** A finding and its place: a file from the content folder, a line of it, counted from 1, and a field. */
export type Located<What> = What & { file: string; line: number; field: string };

type LocatedFinding = Located<Omit<Finding, 'path' | 'isAccepted'>>;

export type CheckResult = {
  articles: number;
  /** What a build would refuse. */
  problems: Located<Problem>[];
  /** What a sub-editor would mark. */
  findings: LocatedFinding[];
  /** What an article's file accepts. */
  accepted: LocatedFinding[];
  /** Entries of `accepted` that fit no finding: they are reported, so that they do not pile up. */
  unused: Located<Pick<Finding, 'rule' | 'words'>>[];
};

/**
 * Checks a content folder as a build does, and its articles as a sub-editor does.
 * @param only ids or files; empty for all. Links are checked against all articles in any case.
 * @param now the time, in milliseconds since 1970
 * @throws DeskError that names what is not there
 */
export const checkContent = async (
  contentDir: string,
  only: readonly string[],
  now: number,
): Promise<CheckResult> => {
  const files = await readContentFiles(contentDir);
  const isWanted = createChoice(contentDir, files, only);
  const names = await readGlossary(contentDir);
  const site = siteOf(files, names, now);
  await readSynonyms(contentDir);
  // Throws on a gazetteer that the tagger would refuse.
  await openProposer(contentDir);
  const articles = files.read.filter(({ file }) => isWanted(file));
  const locate = createFileLocator(contentDir);
  const result: CheckResult = {
    articles: articles.length,
    problems: [],
    findings: [],
    accepted: [],
    unused: [],
  };
  const pictures = await checkPictures(contentDir, articles);
  const problems = files.problems.filter(({ file }) => isWanted(file));
  for (const problem of [...problems, ...pictures.problems])
    result.problems.push({
      ...problem,
      line: (await locate(problem.file))(parseField(problem.field)),
    });
  for (const { file, article } of articles) {
    const acceptance = createAcceptance(article);
    for (const { path: keys, isAccepted, ...finding } of lintArticle(article, site, acceptance))
      (isAccepted ? result.accepted : result.findings).push({
        ...finding,
        file,
        field: formatField(keys),
        line: (await locate(file))(keys),
      });
    for (const { rule, words, at } of acceptance.unused()) {
      const keys = ['accepted', at];
      const line = (await locate(file))(keys);
      result.unused.push({ rule, words, file, field: formatField(keys), line });
    }
  }
  for (const { file, field, width } of pictures.small) {
    const line = (await locate(file))(parseField(field));
    const found = { rule: 'picture-small', words: `${width}`, cure: null } as const;
    result.findings.push({ ...found, isCertain: false, file, field, line });
  }
  // An article that could not be read may show any picture, so none counts as unused then.
  const isWhole = files.problems.every(({ file }) => files.read.some((each) => each.file === file));
  const isOfAll = only.length === 0 && isWhole;
  for (const file of isOfAll ? await findUnusedPictures(contentDir, files.read) : []) {
    const found = { rule: 'picture-unused', words: '', cure: null } as const;
    result.findings.push({ ...found, isCertain: false, file, field: '', line: 1 });
  }
  for (const { file, story } of only.length === 0 ? findUntold(files) : []) {
    const found = { rule: 'story-unused', words: story.title, cure: null } as const;
    result.findings.push({ ...found, isCertain: false, file, field: '', line: 1 });
  }
  // A check of some articles does not report on the glossary.
  for (const { id, checkedAt } of only.length === 0 ? findUnchecked(names, now) : []) {
    const file = `glossary/${id}.json`;
    const line = (await locate(file))(['checkedAt']);
    const found = { rule: 'name-unchecked', words: checkedAt ?? '', cure: null } as const;
    result.findings.push({ ...found, isCertain: false, file, field: 'checkedAt', line });
  }
  return result;
};

/** Reads each file once, and only those with something to show. */
const createFileLocator = (contentDir: string) => {
  let last: { file: string; locate: ReturnType<typeof createLocator> } | null = null;
  return async (file: string) => {
    if (last?.file !== file) {
      const text = await readFile(path.resolve(contentDir, file), 'utf8').catch(() => '');
      last = { file, locate: createLocator(text) };
    }
    return last.locate;
  };
};

/** The stories that no article names. */
const findUntold = ({ read, stories }: ReadFiles) => {
  const told = new Set(read.map(({ article }) => article.story));
  return stories.filter(({ story }) => !told.has(story.id));
};

const siteOf = (
  { read, stories, withdrawn }: ReadFiles,
  names: readonly Name[],
  now: number,
): KnownContent => {
  const ids = new Set([
    ...read.flatMap(({ article }) => idsOf(article)),
    ...withdrawn.flatMap((each) => idsOf(each.withdrawn)),
  ]);
  const storyIds = new Set(stories.map(({ story }) => story.id));
  const partners = new Set(read.flatMap(({ article }) => article.partners));
  const nameIds = new Set(names.map(({ id }) => id));
  return {
    hasArticle: (id) => ids.has(id),
    hasName: (id) => nameIds.has(id),
    hasStory: (id) => storyIds.has(id),
    hasPartner: (code) => partners.has(code.toUpperCase()),
    names: createPreferredNames(names),
    calendar: createCalendar(
      read.flatMap(({ article }) => article.publishedAt ?? []),
      now,
    ),
  };
};

const idsOf = ({ id, previousIds = [] }: Pick<Article, 'id' | 'previousIds'>) => [
  id,
  ...previousIds,
];

const createChoice = (
  contentDir: string,
  { read, withdrawn, problems }: ReadFiles,
  only: readonly string[],
): ((file: string) => boolean) => {
  if (only.length === 0) return () => true;
  const files = [...read, ...withdrawn, ...problems].map(({ file }) => file);
  const wanted = new Set(
    only.flatMap((name) => {
      const fromContent = path.relative(contentDir, path.resolve(name)).split(path.sep).join('/');
      const found = files.filter(
        (file) => file === name || file === fromContent || path.basename(file, '.json') === name,
      );
      if (found.length > 0) return found;
      throw new DeskError(
        `${name}: expected the id or the file of an article, found none of that name; \`desk list\` shows what there is`,
      );
    }),
  );
  return (file) => wanted.has(file);
};
