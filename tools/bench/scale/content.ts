import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { articleFile } from '../../../src/core/content-files/article-file.ts';
import type { Article } from '../../../src/core/news/article.schema.ts';
import { compareHeadlines } from '../../../src/core/news/headline.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** How much older each copy of the corpus is, in months: whole years, as in a real archive. */
const MONTHS_APART = 11;

/** Imports a corpus with the desk, as a newsroom would; returns its articles, newest first. */
export const importCorpus = (corpus: string, scratch: string): Article[] => {
  const lines = join(scratch, 'corpus.jsonl');
  const bytes = readFileSync(corpus);
  writeFileSync(lines, corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  const contentDir = join(scratch, 'imported');
  try {
    execFileSync(process.execPath, ['desk/run.ts', 'import', lines], {
      cwd: ROOT,
      env: { ...process.env, CONTENT_DIR: contentDir },
      stdio: 'ignore',
    });
  } catch {
    // Articles that the desk refuses make its exit code 1; all others are in the folder.
  }
  const articles = readdirSync(join(contentDir, 'articles'), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(contentDir, 'articles', file), 'utf8')) as Article);
  rmSync(lines);
  rmSync(contentDir, { recursive: true });
  return articles.sort(compareHeadlines);
};

/** A copy of an article, older by a multiple of `MONTHS_APART`. Good for sizes and times only. */
const asEarlier = (article: Article, copies: number, at: number): Article => {
  if (copies === 0 || article.publishedAt === null) return article;
  const date = new Date(article.publishedAt);
  date.setUTCDate(Math.min(date.getUTCDate(), 28));
  date.setUTCMonth(date.getUTCMonth() - copies * MONTHS_APART);
  return {
    ...article,
    id: `copy-${at}`,
    publishedAt: date.toISOString().slice(0, 10),
  };
};

/**
 * Running stories, which the corpus does not have: every eighth article belongs to one. Good for
 * sizes and times only.
 */
const STORIES = 100;
const storyOf = (at: number): string | undefined =>
  at % 8 === 0 ? `story-${(at / 8) % STORIES}` : undefined;

/** The story of the newest article. */
export const NEWEST_STORY = storyOf(0) ?? '';

/** That many articles, the newest first; beyond the size of the corpus, older copies of it. */
export const takeArticles = (corpus: readonly Article[], size: number): Article[] =>
  Array.from({ length: size }, (_, at) => {
    const article = corpus[at % corpus.length];
    if (!article) throw new Error('The corpus is empty.');
    const copy = asEarlier(article, Math.floor(at / corpus.length), at);
    const story = storyOf(at);
    return story === undefined ? copy : { ...copy, story };
  });

/** Writes a content folder; in an existing one, only what is missing. */
export const writeContent = (dir: string, articles: readonly Article[]): void => {
  for (const article of articles) {
    const file = join(dir, articleFile(article));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(article, null, 2));
  }
  mkdirSync(join(dir, 'stories'), { recursive: true });
  for (const id of new Set(articles.flatMap(({ story }) => story ?? [])))
    writeFileSync(
      join(dir, 'stories', `${id}.json`),
      JSON.stringify({
        id,
        title: `ملف مخترع ${id}`,
        about: 'لا يُراد به إلا القياس.',
        countries: [],
        region: true,
      }),
    );
  cpSync(join(ROOT, 'content/glossary'), join(dir, 'glossary'), { recursive: true });
};
