import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/core/content-files/read-content.ts';
import { runDesk } from '../program.ts';
import { listFiles } from '../../src/core/content-files/list-files.ts';
import { copyContent } from '../../tools/testing/desk-content.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';

let contentDir: string;

beforeEach(async () => {
  contentDir = await copyContent();
});

const answerTo = async (words: readonly string[], lines: readonly string[]) => {
  const desk = createTestDesk({
    contentDir,
    readStdin: async function* readLines() {
      yield Buffer.from(`${lines.join('\n')}\n`);
    },
  });
  const code = await runDesk(['new', '--json', ...words], desk);
  return { code, printed: desk.printed.join(''), errors: desk.errors.join('\n') };
};

const answer = (...lines: string[]) => answerTo([], lines);

const readWritten = async (printed: string): Promise<unknown> => {
  const { file } = JSON.parse(printed) as { file: string };
  return JSON.parse(await readFile(path.join(contentDir, file), 'utf8'));
};

describe('desk new', () => {
  it('asks, proposes the rest, and writes a file that a build takes', async () => {
    const { code, printed, errors } = await answer(
      'وفد صيني يزور أوزبكستان',
      'مصدر مخترع',
      'https://example.org/news/invented-visit',
      '2024-05-06',
      'فقرة أولى.',
      '',
      'فقرة ثانية.',
      '.',
    );
    expect(code).toBe(0);
    expect(errors).toContain('UZ');
    expect(JSON.parse(printed)).toEqual({
      id: 'invented-visit',
      file: 'articles/2024/invented-visit.json',
    });
    expect(await readWritten(printed)).toEqual({
      $schema: '../article.schema.json',
      id: 'invented-visit',
      title: 'وفد صيني يزور أوزبكستان',
      publishedAt: '2024-05-06',
      addedAt: '2026-01-01',
      countries: ['UZ'],
      region: false,
      partners: ['CN'],
      source: { name: 'مصدر مخترع', url: 'https://example.org/news/invented-visit' },
      body: [
        { type: 'paragraph', text: 'فقرة أولى.' },
        { type: 'paragraph', text: 'فقرة ثانية.' },
      ],
    });
    expect((await readContent(contentDir)).articles).toHaveLength(17);
  });

  it('writes down a language that is not that of the site', async () => {
    const lines = ['خبر ساختگی', '', '', '.', 'invented-persian', '-'];
    const { code, printed } = await answerTo(['--lang', 'fa'], lines);
    expect(code).toBe(0);
    expect(await readWritten(printed)).toMatchObject({ lang: 'fa', title: 'خبر ساختگی' });
  });

  it('takes answers in place of its proposals, and nothing for what nobody knows', async () => {
    const { printed } = await answer('عنوان مخترع', '', '', '.', 'an-id-of-mine', 'kz region tr');
    expect(await readWritten(printed)).toMatchObject({
      id: 'an-id-of-mine',
      publishedAt: null,
      countries: ['KZ'],
      region: true,
      partners: ['TR'],
      source: null,
      body: [],
    });
  });

  it('asks again after an answer that will not do, and says why', async () => {
    const { code, printed, errors } = await answer(
      '',
      'عنوان',
      'مصدر',
      'javascript:alert(1)',
      'https://example.org/',
      '2024-02-30',
      '٢٠٢٤-٠٥-٠٦',
      '.',
      'Not An Id',
      'xi-visits-kazakhstan-uzbekistan',
      '../../x',
      'invented',
      'kazakhstan',
      '-',
    );
    expect(code).toBe(0);
    for (const reason of [
      'expected a headline',
      'expected an address that begins with http://',
      'expected a day such as 2022-09-12',
      'expected lower-case ASCII words',
      'xi-visits-kazakhstan-uzbekistan is taken',
      'expected codes such as KZ CN region, or -, found KAZAKHSTAN',
    ])
      expect(errors).toContain(reason);
    expect(await readWritten(printed)).toMatchObject({ id: 'invented', publishedAt: '2024-05-06' });
  });

  it('knows what day it is in the newsroom', async () => {
    const { printed } = await answer('عنوان', '', 'اليوم', '.', 'invented');
    expect(await readWritten(printed)).toMatchObject({ publishedAt: '2026-01-01' });
  });

  it('writes nothing when the input ends too early', async () => {
    const before = await listFiles(contentDir);
    const { code, printed, errors } = await answer('عنوان', 'مصدر');
    expect(code).toBe(1);
    expect(printed).toBe('');
    expect(errors).toContain('Nothing was written.');
    expect(await listFiles(contentDir)).toEqual(before);
  });
});
