import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/news/article.schema.ts';
import { makeFolder, runImport, snapshot } from '../../tools/testing/test-import.ts';

const take = async (folder: string, content: string, ...options: string[]) => {
  const file = path.join(folder, '../in.jsonl');
  const url = 'https://publisher.example/invented-story-one';
  await writeFile(file, JSON.stringify({ title: 'خبر مخترع', content, url, date: '2022-09-12' }));
  return runImport(folder, [file, ...options]);
};

/** Renames an article as the README says. */
const rename = async (folder: string, from: string, to: string, changes: Partial<Article> = {}) => {
  const file = (id: string) => path.join(folder, `articles/2022/${id}.json`);
  const article = JSON.parse(await readFile(file(from), 'utf8')) as Article;
  const previousIds = [...(article.previousIds ?? []), from];
  await writeFile(file(to), JSON.stringify({ ...article, id: to, previousIds, ...changes }));
  await rm(file(from));
};

const readArticle = async (folder: string, id: string) =>
  JSON.parse(await readFile(path.join(folder, `articles/2022/${id}.json`), 'utf8')) as Article;

describe('an article that was renamed', () => {
  it('is updated when its original changes, again and again', async () => {
    const folder = await makeFolder();
    await take(folder, 'نص أول.');
    await rename(folder, 'invented-story-one', 'second-name');
    expect((await take(folder, 'نص أول.')).report).toMatchObject({ unchanged: 1, notes: [] });
    expect((await take(folder, 'نص ثان.')).report).toMatchObject({
      updated: [{ id: 'second-name', file: 'articles/2022/second-name.json' }],
      notes: [],
    });
    await rename(folder, 'second-name', 'third-name');
    expect((await take(folder, 'نص ثالث.')).report.updated).toMatchObject([{ id: 'third-name' }]);
    expect((await take(folder, 'نص رابع.')).report.updated).toMatchObject([{ id: 'third-name' }]);
    expect(await readArticle(folder, 'third-name')).toMatchObject({
      previousIds: ['invented-story-one', 'second-name'],
      body: [{ text: 'نص رابع.' }],
    });
    expect(Object.keys(await snapshot(path.join(folder, 'articles')))).toHaveLength(1);
    expect(Object.keys(await snapshot(path.join(folder, 'imported/texts')))).toHaveLength(1);
    const ledger = Object.values(await snapshot(path.join(folder, 'imported/ledger')));
    expect(ledger.join('').match(/"id":"[^"]+"/g)).toEqual(['"id":"third-name"']);
  });

  it('is in conflict when it was edited too, and can be settled', async () => {
    const folder = await makeFolder();
    await take(folder, 'نص أول.');
    await rename(folder, 'invented-story-one', 'second-name', { title: 'عنوان بيد المحرر' });
    const { report } = await take(folder, 'نص ثان.');
    expect(report.conflicts).toMatchObject([{ id: 'second-name' }]);
    const fields = report.conflicts[0]?.differences.map(({ field }) => field);
    expect(fields).not.toContain('id');
    expect(fields).not.toContain('previousIds');
    await take(folder, 'نص ثان.', '--take', 'mine');
    expect((await take(folder, 'نص ثان.')).report).toMatchObject({ unchanged: 1, conflicts: [] });
    expect((await readArticle(folder, 'second-name')).title).toBe('عنوان بيد المحرر');
  });

  it('and withdrawn later stays away', async () => {
    const folder = await makeFolder();
    await take(folder, 'نص أول.');
    await rename(folder, 'invented-story-one', 'second-name');
    await rm(path.join(folder, 'articles/2022/second-name.json'));
    await mkdir(path.join(folder, 'withdrawn'));
    await writeFile(
      path.join(folder, 'withdrawn/second-name.json'),
      JSON.stringify({ id: 'second-name', previousIds: ['invented-story-one'] }),
    );
    const { report } = await take(folder, 'نص ثان.');
    expect(report.notes[0]?.note).toContain('was withdrawn here as second-name');
  });
});
