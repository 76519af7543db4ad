import { problemsOf, type Problem } from '../../src/core/content-files/content-problem.ts';
import { articleSchema, type Article } from '../../src/core/news/article.schema.ts';
import { formatJson } from '../store/format-json.ts';

/** The build refuses larger files. */
const MAX_BYTES = 1_000_000;

type Checked = { article: Article; problems: [] } | { article: null; problems: Problem[] };

/** Checks an article as the build will. */
export const validate = (fields: Omit<Article, '$schema'>): Checked => {
  const article = { $schema: '../article.schema.json', ...fields };
  const size = Buffer.byteLength(formatJson(article));
  if (size > MAX_BYTES) {
    return {
      article: null,
      problems: [
        {
          file: '',
          field: 'body',
          expected: `at most ${MAX_BYTES / 1000} kB; split it`,
          found: `${Math.ceil(size / 1000)} kB`,
        },
      ],
    };
  }
  const result = articleSchema.safeParse(article);
  // In the order in which they were built: the schema's own order would differ from the README's.
  return result.success
    ? { article, problems: [] }
    : { article: null, problems: problemsOf('', result.error, article) };
};

/** Problems of one article as the reason why it was refused. */
export const formatFinding = (problems: readonly Problem[]): string =>
  problems
    .map(({ field, expected, found }) => `${field}: expected ${expected}; found ${found}`)
    .join('\n');
