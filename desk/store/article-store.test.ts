import { articleFile } from '../../src/core/content-files/article-file.ts';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';
import { DeskError } from '../desk.ts';
import { ArticleStore } from './article-store.ts';

it('an article is read as its file is now, or refused if it is none any more', async () => {
  const article = inventArticle({ id: 'invented' });
  const folder = await writeFolder({ [articleFile(article)]: JSON.stringify(article) });
  onTestFinished(() => folder.remove());
  const store = await ArticleStore.open(folder.dir);
  const file = path.join(folder.dir, articleFile(article));
  const { title, ...rest } = article;
  await writeFile(file, JSON.stringify({ ...rest, title: `${title} آخر` }));
  expect(Object.keys(await store.readArticle(article)).at(-1)).toBe('title');
  for (const text of ['{', 'null', JSON.stringify(rest)]) {
    await writeFile(file, text);
    await expect(store.readArticle(article)).rejects.toThrow(DeskError);
  }
});
