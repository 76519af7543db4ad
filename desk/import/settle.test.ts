import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDesk } from '../program.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';
import { makeFolder, runImport } from '../../tools/testing/test-import.ts';

const LONG = 'كلمة أولى وثانية وثالثة ورابعة وخامسة وسادسة وسابعة';
const records = (changes: string) =>
  ['one', 'two']
    .map((id) =>
      JSON.stringify({
        title: `خبر مخترع ${id}`,
        url: `https://publisher.example/invented-story-${id}`,
        date: '2022-09-12',
        content: `فقرة أولى.\n${LONG}${changes} ثم كلمات تتبعها كثيرة جدا.\nفقرة ثالثة.`,
      }),
    )
    .join('\n');

const fileOf = (folder: string, id: string) =>
  path.join(folder, `articles/2022/invented-story-${id}.json`);

/** Two articles that were edited, and whose originals changed. */
const makeConflicts = async () => {
  const folder = await makeFolder();
  const input = path.join(folder, '../in.jsonl');
  await writeFile(input, records(''));
  await runImport(folder, [input]);
  for (const id of ['one', 'two']) {
    const file = fileOf(folder, id);
    await writeFile(file, (await readFile(file, 'utf8')).replace('أولى وثانية', 'أولى بيد المحرر'));
  }
  await writeFile(input, records(' من المصدر'));
  return { folder, input };
};

const read = (folder: string, id: string) => readFile(fileOf(folder, id), 'utf8');

describe('a conflict', () => {
  it('is shown word by word, only where the texts differ', async () => {
    const { folder, input } = await makeConflicts();
    const desk = createTestDesk({ contentDir: folder });
    expect(await runDesk(['import', input], desk)).toBe(1);
    const shown = desk.printed.join('\n');
    expect(shown).toContain(`conflict: ${fileOf(folder, 'one')}`);
    expect(shown).toContain('  body[1].text\n');
    expect(shown).toContain('source: … وخامسة وسادسة وسابعة [+ من المصدر] ثم كلمات تتبعها …\n');
    expect(shown).toContain('mine:   كلمة أولى [وثانية → بيد المحرر] وثالثة ورابعة وخامسة …\n');
    expect(shown).toContain('--only invented-story-one');
    expect(shown).not.toContain('فقرة');
    expect(shown).not.toContain('paragraph');
  });

  it('is settled for one article with the text of its source', async () => {
    const { folder, input } = await makeConflicts();
    const mine = await read(folder, 'two');
    const words = [input, '--take', 'source', '--only', 'invented-story-one'];
    const { code, report } = await runImport(folder, words);
    expect([code, report.conflicts]).toEqual([0, []]);
    expect(report.updated).toMatchObject([{ id: 'invented-story-one' }]);
    expect(await read(folder, 'one')).toContain('من المصدر');
    expect(await read(folder, 'two')).toBe(mine);
    expect((await runImport(folder, [input])).report).toMatchObject({
      unchanged: 1,
      conflicts: [{ id: 'invented-story-two' }],
    });
  });

  it('is settled for one article with mine', async () => {
    const { folder, input } = await makeConflicts();
    const mine = await read(folder, 'two');
    await runImport(folder, [input, '--take', 'mine', '--only', 'invented-story-two']);
    expect(await read(folder, 'two')).toBe(mine);
    expect((await runImport(folder, [input])).report).toMatchObject({
      unchanged: 1,
      conflicts: [{ id: 'invented-story-one' }],
    });
  });

  it('of an article that is not in the input is told', async () => {
    const { folder, input } = await makeConflicts();
    const desk = createTestDesk({ contentDir: folder });
    expect(await runDesk(['import', input, '--only', 'invented-storm'], desk)).toBe(1);
    expect(desk.printed.join('\n')).toContain('refused: invented-storm: expected an original');
  });
});

describe('an import', () => {
  it('names what it wrote by paths that can be opened', async () => {
    const folder = await makeFolder();
    const input = path.join(folder, '../in.jsonl');
    await writeFile(input, records(''));
    const first = createTestDesk({ contentDir: folder });
    await runDesk(['import', input], first);
    expect(first.printed[0]).toBe(`imported: ${fileOf(folder, 'one')}`);
    await writeFile(input, records(' أخرى'));
    const second = createTestDesk({ contentDir: folder });
    await runDesk(['import', input], second);
    const [, file = ''] = second.printed[0]?.split('updated: ') ?? [];
    expect(await readFile(file, 'utf8')).toContain('أخرى');
  });

  it('keeps the id of a record that is made of words and free', async () => {
    const folder = await makeFolder();
    const input = path.join(folder, '../in.jsonl');
    const ids = [
      'gas-deal-invented',
      'gas-deal-invented',
      '17',
      '2022-09-12-0001',
      'Bad_Id',
      'x'.repeat(70),
    ];
    const lines = ids.map((id, at) =>
      JSON.stringify({ id, title: `خبر ${at}`, content: `نص ${at}` }),
    );
    await writeFile(input, lines.join('\n'));
    const { report } = await runImport(folder, [input]);
    expect(report.imported.map(({ id }) => id)).toEqual([
      'gas-deal-invented',
      'khbr-1',
      'khbr-2',
      'khbr-3',
      'khbr-4',
      'khbr-5',
    ]);
    expect((await runImport(folder, [input])).report).toMatchObject({ imported: [], unchanged: 6 });
  });
});
