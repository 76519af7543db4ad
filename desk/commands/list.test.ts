import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { Entry } from '../list/entries.ts';
import { runDesk } from '../program.ts';
import { formatJson } from '../store/format-json.ts';
import { writeWholeFile } from '../../src/core/content-files/write-whole-file.ts';
import { copyContent } from '../../tools/testing/desk-content.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';

const XI = 'xi-visits-kazakhstan-uzbekistan';
const XI_FILE = `articles/2022/${XI}.json`;

let contentDir: string;

beforeEach(async () => {
  contentDir = await copyContent();
});

const run = async (...words: string[]) => {
  const desk = createTestDesk({ contentDir });
  const code = await runDesk(words, desk);
  return { code, printed: desk.printed, errors: desk.errors.join('\n') };
};

const list = async (...words: string[]): Promise<Entry[]> =>
  (await run('list', '--json', ...words)).printed.map((line) => JSON.parse(line) as Entry);

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);

const importOne = async () => {
  const file = path.join(path.dirname(contentDir), 'records.jsonl');
  await writeFile(
    file,
    '{"title":"Invented report","content":"نص","source":"مصدر","date":"2024-05-06"}',
  );
  await run('import', file);
  return 'invented-report';
};

const readArticle = async (file: string) =>
  JSON.parse(await readFile(path.join(contentDir, file), 'utf8')) as Article;

describe('desk list', () => {
  it('lists everything, newest first, with what is known of it', async () => {
    const entries = await list();
    expect(entries).toHaveLength(16);
    expect(entries[0]).toMatchObject({
      id: XI,
      file: XI_FILE,
      state: 'own',
      date: '2022-09-12',
      places: ['kz', 'uz'],
      source: null,
      missing: ['source'],
    });
  });

  it('writes a line for each, and how many there are', async () => {
    const { code, printed } = await run('list', '--from', '2022-01-01');
    expect(code).toBe(0);
    expect(printed[0]).toMatch(new RegExp(`^2022-09-12 +kz uz +own +${XI} +الرئيس`));
    expect(printed[1]).toBe('1 of 16 articles');
  });

  it('narrows by country, source, day and what is missing', async () => {
    const id = await importOne();
    expect(
      (await list('--country', 'KG,tj')).every(
        ({ places }) => places.includes('kg') || places.includes('tj'),
      ),
    ).toBe(true);
    expect((await list('--country', 'tm')).map(({ places }) => places)).toContainEqual(['tm']);
    expect(idsOf(await list('--source', 'صدر'))).toEqual([id]);
    expect(idsOf(await list('--to', '2022-09-12', '--from', '2022-09-12'))).toEqual([XI]);
    expect(idsOf(await list('--to', '2022-09-11'))).toEqual([]);
    expect(idsOf(await list('--missing', 'tags'))).toContain(id);
    expect(idsOf(await list('--missing', 'date'))).not.toContain(XI);
  });

  it('tells what was imported, changed since, or taken back', async () => {
    const id = await importOne();
    expect(idsOf(await list('--state', 'imported'))).toEqual([id]);
    const file = `articles/2024/${id}.json`;
    const edited = { ...(await readArticle(file)), title: 'عنوان آخر' };
    await writeWholeFile(path.join(contentDir, file), formatJson(edited));
    expect(idsOf(await list('--state', 'edited'))).toEqual([id]);
    await writeWholeFile(
      path.join(contentDir, 'withdrawn/invented-gone.json'),
      formatJson({ id: 'invented-gone', withdrawnAt: '2025-01-01', title: 'خبر' }),
    );
    expect(idsOf(await list('--state', 'withdrawn'))).toEqual(['invented-gone']);
  });

  it('lists the others when a file is broken, and names that one', async () => {
    await writeFile(path.join(contentDir, XI_FILE), '{');
    const { code, printed, errors } = await run('list');
    expect(code).toBe(1);
    expect(printed.at(-1)).toBe('15 of 15 articles');
    expect(errors).toContain(XI_FILE);
  });

  it.each([
    ['--country', 'xx'],
    ['--from', '2022-02-30'],
    ['--state', 'lost'],
    ['--missing', 'words'],
  ])('answers 2 to %s %s', async (...words) => {
    expect((await run('list', ...words)).code).toBe(2);
  });
});

describe('desk show', () => {
  it('shows what is known, and the text', async () => {
    const { code, printed } = await run('show', XI);
    expect(code).toBe(0);
    expect(printed[0]).toMatch(/^الرئيس الصيني/);
    expect(printed).toContain(`  file     ${XI_FILE}`);
    expect(printed).toContain('  places   kz uz CN');
    expect(printed.at(-1)).toMatch(/^ومنذ ذلك الحين/);
  });

  it('gives machines the whole article', async () => {
    const { printed } = await run('show', '--json', XI);
    expect(JSON.parse(printed.join(''))).toEqual({
      file: XI_FILE,
      state: 'own',
      article: await readArticle(XI_FILE),
    });
  });

  it('finds an article by an earlier id, and the notice of one that was taken back', async () => {
    await writeWholeFile(
      path.join(contentDir, XI_FILE),
      formatJson({ ...(await readArticle(XI_FILE)), previousIds: ['invented-old'] }),
    );
    await writeWholeFile(
      path.join(contentDir, 'withdrawn/invented-gone.json'),
      formatJson({ id: 'invented-gone', withdrawnAt: '2025-01-01', reason: 'سبب' }),
    );
    expect((await run('show', 'invented-old')).printed).toContain(`  file     ${XI_FILE}`);
    expect((await run('show', 'invented-gone')).printed).toContain('  reason   سبب');
  });

  it('says that there is none, or that its file is broken', async () => {
    expect(await run('show', 'nope')).toMatchObject({ code: 1, printed: [] });
    await writeFile(path.join(contentDir, XI_FILE), '{');
    expect((await run('show', XI)).errors).toContain(`desk check ${XI}`);
  });
});
