import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, filesIn } from '../testing/test-build.ts';
import { articleFile } from '../../src/core/content-files/article-file.ts';
import { writeFolder } from '../testing/test-content.ts';
import { inventArticle } from '../testing/invent-articles.ts';

/** Four articles: one stays, one is withdrawn, one is deleted without a notice, and one is new. */
export const [stays, taken, gone, added] = ['stays', 'taken-back', 'gone', 'added'].map((id) =>
  inventArticle({
    id: `invented-${id}`,
    publishedAt: '2030-01-02',
    countries: ['KZ'],
    body: [{ type: 'paragraph', text: 'نص مخترع.' }],
  }),
) as [Article, Article, Article, Article];
type Article = ReturnType<typeof inventArticle>;

/** The notice of the withdrawn article. */
export const WITHDRAWN = { id: taken.id, withdrawnAt: '2030-02-01', reason: 'سبب مخترع.' };

/** Articles as files of a content folder. */
export const contentOf = (...articles: Article[]) =>
  Object.fromEntries(articles.map((each) => [articleFile(each), each]));

/** A built site, with its files as text in which each byte is a character. */
export type BuiltSite = { dir: string; files: Map<string, string>; remove: () => Promise<void> };

/** Builds a site of such content, in Arabic alone. */
export const buildSite = async (content: Record<string, object>, env = {}): Promise<BuiltSite> => {
  const folder = await writeFolder(
    Object.fromEntries(Object.entries(content).map(([file, each]) => [`content/${file}`, each])),
  );
  const dir = path.join(folder.dir, 'dist');
  const outcome = await build({
    CONTENT_DIR: path.join(folder.dir, 'content'),
    DIST_DIR: dir,
    BASE_PATH: '/',
    LANGUAGES: 'ar',
    ...env,
  });
  if (outcome.code !== 0) throw new Error(outcome.stderr);
  const names = (await filesIn(dir)).filter((file) => !file.startsWith('_'));
  const bodies = names.map(async (file): Promise<[string, string]> => [
    file,
    await readFile(path.join(dir, file), 'latin1'),
  ]);
  return { dir, files: new Map(await Promise.all(bodies)), remove: folder.remove };
};

/** Files and their contents, short enough to be compared in a report. */
export const digestsOf = (files: ReadonlyMap<string, string>) =>
  Array.from(files, ([file, body]) => `${file} ${hash('md5', body)}`).sort();
