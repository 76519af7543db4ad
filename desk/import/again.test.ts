import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, makeFolder, runImport, snapshot } from '../../tools/testing/test-import.ts';

type Item = { title: string; content: string; url?: string; date?: string; id?: string };

const item = (changes: Partial<Item> = {}): Item => ({
  title: 'خبر مخترع للاختبار',
  content: 'أولى\nثانية\nثالثة',
  url: 'https://publisher.example/invented-story-one',
  date: '2022-09-12',
  ...changes,
});

/** Imports records into a folder. */
const take = async (folder: string, items: readonly Item[], ...options: string[]) => {
  const file = path.join(folder, '../', `${path.basename(folder)}.jsonl`);
  await writeFile(file, items.map((one) => JSON.stringify(one)).join('\n'));
  return runImport(folder, [file, ...options]);
};

const FILE = 'articles/2022/invented-story-one.json';
const edit = async (folder: string, from: string, to: string) => {
  const file = path.join(folder, FILE);
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
};

describe('a second import', () => {
  it.each([
    'rss-2.xml',
    'atom.xml',
    'feed.json',
    'export.wxr',
    'article.md',
    'page.html',
    'records.jsonl',
  ])('of %s changes nothing', async (name) => {
    const folder = await makeFolder();
    const { report } = await runImport(folder, [fixture(name)]);
    const before = await snapshot(folder);
    const again = await runImport(folder, [fixture(name)]);
    expect(again.report).toMatchObject({
      imported: [],
      updated: [],
      unchanged: report.imported.length,
    });
    expect(await snapshot(folder)).toEqual(before);
  });

  it('updates an article that nobody touched, also when its year changes', async () => {
    const folder = await makeFolder();
    await take(folder, [item()]);
    const { code, report } = await take(folder, [item({ content: 'أخرى', date: '2023-01-01' })]);
    expect(code).toBe(0);
    expect(report.updated).toMatchObject([
      { id: 'invented-story-one', file: 'articles/2023/invented-story-one.json' },
    ]);
    expect(Object.keys(await snapshot(path.join(folder, 'articles')))).toEqual([
      '2023/invented-story-one.json',
    ]);
    expect(
      (await take(folder, [item({ content: 'أخرى', date: '2023-01-01' })])).report.unchanged,
    ).toBe(1);
  });

  it('keeps what an editor changed, and shows all three texts when the original changes too', async () => {
    const folder = await makeFolder();
    await take(folder, [item()]);
    await edit(folder, 'ثانية', 'ثانية بيد المحرر');
    expect((await take(folder, [item()])).report).toMatchObject({ unchanged: 1, conflicts: [] });
    const edited = await readFile(path.join(folder, FILE), 'utf8');

    const changed = [item({ content: 'أولى\nثانية من المصدر\nثالثة' })];
    const { code, report } = await take(folder, changed);
    expect(code).toBe(1);
    expect(report.conflicts[0]?.differences).toEqual([
      {
        field: 'body[1].text',
        imported: '"ثانية"',
        original: '"ثانية من المصدر"',
        edited: '"ثانية بيد المحرر"',
      },
    ]);
    expect(await readFile(path.join(folder, FILE), 'utf8')).toBe(edited);

    expect((await take(folder, changed, '--keep-edits')).code).toBe(0);
    expect((await take(folder, changed)).report).toMatchObject({ unchanged: 1, conflicts: [] });
    expect(await readFile(path.join(folder, FILE), 'utf8')).toBe(edited);
  });

  it('leaves the day it came here, and what the editors note, as they are', async () => {
    const folder = await makeFolder();
    await take(folder, [item()]);
    const added = /"addedAt": "([^"]+)"/.exec(await readFile(path.join(folder, FILE), 'utf8'));
    expect(added?.[1]).toBe('2026-01-01');
    await edit(folder, added?.[0] ?? '', '"addedAt": "2020-02-02"');
    const note = '[{ "paragraph": 1, "words": "أولى", "text": "ملاحظة مخترعة" }]';
    await edit(folder, '"countries"', `"editorNotes": ${note},\n  "countries"`);
    const { report } = await take(folder, [item({ content: 'أولى\nثانية من المصدر' })]);
    expect(report.updated).toHaveLength(1);
    const now = await readFile(path.join(folder, FILE), 'utf8');
    expect(now).toContain('"addedAt": "2020-02-02"');
    expect(now).toContain('ملاحظة مخترعة');
    expect(now).toContain('ثانية من المصدر');
  });

  it('does not bring back what an editor removed', async () => {
    const folder = await makeFolder();
    await take(folder, [item()]);
    await rm(path.join(folder, FILE));
    expect((await take(folder, [item()])).report).toMatchObject({ imported: [], unchanged: 1 });
    await take(folder, [item({ content: 'أخرى' })]);
    expect(await snapshot(path.join(folder, 'articles'))).toEqual({});
  });

  it('knows an article that was written by hand by its address', async () => {
    const folder = await makeFolder();
    await take(folder, [item()]);
    await rm(path.join(folder, 'imported'), { recursive: true });
    const { report } = await take(folder, [
      item({ url: 'http://www.publisher.example/invented-story-one/?utm_source=x' }),
    ]);
    expect(report).toMatchObject({ imported: [], unchanged: 1 });
  });
});

describe('ids', () => {
  it('collide with no article, earlier id or withdrawn article', async () => {
    const folder = await makeFolder();
    await take(folder, [item()]);
    await edit(folder, '"countries"', '"previousIds": ["invented-story-two"],\n  "countries"');
    await mkdir(path.join(folder, 'withdrawn'));
    await writeFile(path.join(folder, 'withdrawn/invented-story-three.json'), '{}');
    const urls = [
      'a/invented-story-one',
      'a/invented-story-two',
      'a/invented-story-three',
      'b/invented-story-one',
    ];
    const { report } = await take(
      folder,
      urls.map((at) => item({ url: `https://publisher.example/${at}` })),
    );
    expect(report.imported.map(({ id }) => id)).toEqual([
      'invented-story-one-2',
      'invented-story-two-2',
      'invented-story-three-2',
      'invented-story-one-3',
    ]);
  });

  it('stay the same for records without an address', async () => {
    const folder = await makeFolder();
    const items = [{ title: 'بلا عنوان ويب', content: 'نص' }];
    await take(folder, items);
    expect((await take(folder, items)).report).toMatchObject({ imported: [], unchanged: 1 });
  });
});

describe('--dry-run', () => {
  it('tells what would be done and writes nothing', async () => {
    const folder = await makeFolder();
    const { report } = await take(
      folder,
      [item(), item({ url: 'https://publisher.example/b/invented-story-one' })],
      '--dry-run',
    );
    expect(report.imported.map(({ id }) => id)).toEqual([
      'invented-story-one',
      'invented-story-one-2',
    ]);
    expect(await snapshot(folder)).toEqual({});
  });
});
