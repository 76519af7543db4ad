import { ContentError, type Problem } from '../../src/core/content-files/content-problem.ts';
import { readContentFiles } from '../../src/core/content-files/read-content.ts';
import { instantOf } from '../../src/core/news/newsroom-time.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { Finding } from './finding.ts';

/** A date this far ahead may be today's: the first time zone is 14 hours ahead of UTC. */
const ANYWHERE = 14 * 60 * 60 * 1000;

/** Checks the content: what a build refuses, and dates in the future. @returns its good articles too. */
export const checkContentFolder = async (
  contentDir: string,
  now: number,
): Promise<{ articles: readonly Article[]; findings: Finding[] }> => {
  try {
    const { read, problems } = await readContentFiles(contentDir);
    return {
      articles: read.map(({ article }) => article),
      findings: [
        ...problems.map(refused),
        ...read.flatMap(({ file, article }) => datesToCome(file, article, now)),
      ],
    };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { articles: [], findings: error.problems.map(refused) };
  }
};

const refused = ({ file, field, expected, found }: Problem): Finding => ({
  rule: 'content-refused',
  where: field === '' ? file : `${file} › ${field}`,
  found: `${found} (${expected})`,
});

const datesToCome = (file: string, article: Article, now: number): Finding[] =>
  (['publishedAt', 'updatedAt', 'addedAt'] as const).flatMap((field): Finding[] => {
    const date = article[field];
    return date != null && instantOf(date) > now + ANYWHERE
      ? [{ rule: 'date-to-come', where: `${file} › ${field}`, found: date }]
      : [];
  });
