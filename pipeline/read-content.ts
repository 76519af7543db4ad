import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { articleSchema, type Article } from '../src/model/article.schema.ts';
import { compareHeadlines } from '../src/model/headline.ts';
import { ContentError, problemsOf, show, type Problem } from './content-problem.ts';

/** A megabyte holds a book; a larger file is a mistake, and would be one for its readers' phones. */
const MAX_BYTES = 1_000_000;
const SCHEMA_FILE = 'article.schema.json';

/** Every article of a content folder, newest first. @throws ContentError with all problems of all files. */
export const readContent = async (contentDir: string): Promise<Article[]> => {
  const files = await findArticleFiles(contentDir);
  const results = await Promise.all(files.map((file) => readArticle(contentDir, file)));
  const read = results.flatMap((result) => (Array.isArray(result) ? [] : [result]));
  const problems = [
    ...results.flatMap((result) => (Array.isArray(result) ? result : [])),
    ...findTakenIds(read),
    ...(await findMissingPictures(contentDir, read)),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return read.map(({ article }) => article).sort(compareHeadlines);
};

type ReadArticle = { file: string; article: Article };

const findArticleFiles = async (contentDir: string): Promise<string[]> => {
  const entries = await readdir(path.join(contentDir, 'articles'), { recursive: true }).catch(
    () => [],
  );
  const files = entries
    .filter((name) => name.endsWith('.json') && path.basename(name) !== SCHEMA_FILE)
    .map((name) => path.posix.join('articles', name.split(path.sep).join('/')))
    .sort();
  if (files.length > 0) return files;
  throw new ContentError([
    {
      file: path.join(contentDir, 'articles'),
      field: '',
      expected: 'at least one article file, such as articles/2022/my-article.json',
      found: 'none; check CONTENT_DIR or add an article (README.md shows one)',
    },
  ]);
};

const readArticle = async (contentDir: string, file: string): Promise<ReadArticle | Problem[]> => {
  const fullPath = path.join(contentDir, file);
  const entry = await stat(fullPath);
  if (!entry.isFile()) return [{ file, field: '', expected: 'a file', found: 'a folder' }];
  const { size } = entry;
  if (size > MAX_BYTES) {
    return [
      {
        file,
        field: '',
        expected: `at most ${MAX_BYTES / 1000} kB; split it or take out what is not text`,
        found: `${Math.ceil(size / 1000)} kB`,
      },
    ];
  }
  const parsed = parseJson(file, await readFile(fullPath));
  if ('problem' in parsed) return [parsed.problem];
  const result = articleSchema.safeParse(parsed.json);
  if (!result.success) return problemsOf(file, result.error, parsed.json);
  const misplaced = findMisplacement(file, result.data);
  return misplaced.length > 0 ? misplaced : { file, article: result.data };
};

const parseJson = (file: string, bytes: Buffer): { json: unknown } | { problem: Problem } => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      problem: {
        file,
        field: '',
        expected: 'a file in UTF-8; save it again with that encoding',
        found: 'bytes that are not UTF-8',
      },
    };
  }
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return {
      problem: {
        file,
        field: '',
        expected: 'valid JSON',
        found: error instanceof Error ? error.message : String(error),
      },
    };
  }
};

/** An article's address, file name and folder must say the same. */
const findMisplacement = (file: string, { id, publishedAt }: Article): Problem[] => {
  const name = path.posix.basename(file, '.json');
  const folder = path.posix.basename(path.posix.dirname(file));
  const year = publishedAt?.slice(0, 4) ?? 'undated';
  return [
    ...(name === id
      ? []
      : [
          {
            file,
            field: 'id',
            expected: `"${name}", the file's name; rename one of them`,
            found: show(id),
          },
        ]),
    ...(folder === year
      ? []
      : [
          {
            file,
            field: 'publishedAt',
            expected: `the file in the folder articles/${year}/; move it`,
            found: `articles/${folder}/`,
          },
        ]),
  ];
};

/** Two articles, or an article and an earlier id of another, must not claim one address. */
const findTakenIds = (read: ReadArticle[]): Problem[] => {
  const owners = new Map<string, string>();
  return read
    .flatMap(({ file, article }) => [
      { file, id: article.id, field: 'id' },
      ...(article.previousIds ?? []).map((id, at) => ({ file, id, field: `previousIds[${at}]` })),
    ])
    .flatMap(({ file, id, field }) => {
      const owner = owners.get(id);
      if (owner === undefined) {
        owners.set(id, file);
        return [];
      }
      return [
        { file, field, expected: `an id of its own; ${owner} has this one`, found: show(id) },
      ];
    });
};

const findMissingPictures = async (contentDir: string, read: ReadArticle[]): Promise<Problem[]> => {
  const pictures = read.flatMap(({ file, article }) => [
    ...(article.image ? [{ file, field: 'image.src', src: article.image.src }] : []),
    ...article.body.flatMap((block, at) =>
      block.type === 'image' ? [{ file, field: `body[${at}].src`, src: block.src }] : [],
    ),
  ]);
  const checked = await Promise.all(
    pictures.map(async ({ file, field, src }) => {
      const found = await stat(path.join(contentDir, src)).then(
        (entry) => entry.isFile(),
        () => false,
      );
      return found
        ? []
        : [
            {
              file,
              field,
              expected: `a file at ${path.posix.join(path.basename(contentDir), src)}`,
              found: 'no such file',
            },
          ];
    }),
  );
  return checked.flat();
};
