import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { Desk } from '../desk.ts';
import { runDesk } from '../program.ts';
import { copyContent } from '../../tools/testing/desk-content.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';

const ID = 'xi-visits-kazakhstan-uzbekistan';
const FILE = `articles/2022/${ID}.json`;
const TAGS = { countries: ['KZ', 'UZ'], region: false, partners: ['CN'] };

let contentDir: string;

beforeEach(async () => {
  contentDir = await copyContent();
});

const run = async (words: readonly string[], changes: Partial<Desk> = {}) => {
  const desk = createTestDesk({ contentDir, ...changes });
  const code = await runDesk(['tag', ...words], desk);
  return { code, printed: desk.printed, errors: desk.errors.join('\n') };
};

const give = (...lines: string[]): Partial<Desk> => ({
  readStdin: async function* readLines() {
    yield Buffer.from(lines.join('\n'));
  },
});

const readText = () => readFile(path.join(contentDir, FILE), 'utf8');

/** Changes the tags in the file, and returns its new content. */
const retag = async (tags: Partial<Article>) => {
  const text = JSON.stringify({ ...(JSON.parse(await readText()) as Article), ...tags });
  await writeFile(path.join(contentDir, FILE), text);
  return text;
};

describe('desk tag', () => {
  it('proposes places with their sentences, and writes nothing', async () => {
    const before = await retag({ countries: [], partners: [] });
    const { code, printed } = await run(['--json', ID]);
    expect(code).toBe(0);
    expect(JSON.parse(printed.join(''))).toMatchObject({
      id: ID,
      ...TAGS,
      evidence: [
        { code: 'KZ', words: ['كازاخستان'] },
        { code: 'UZ', words: ['وأوزبكستان'] },
        { code: 'CN', words: ['الصيني'] },
      ],
    });
    expect(await readText()).toBe(before);
  });

  it('shows a person the sentence of each place', async () => {
    const { printed } = await run([ID]);
    expect(printed[0]).toBe(ID);
    expect(printed.join('\n')).toMatch(/KZ .*«.*كازاخستان.*»/);
  });

  it('tells of ids that are not there, after all others', async () => {
    const { code, printed, errors } = await run(['nope', ID]);
    expect(code).toBe(1);
    expect(printed[0]).toBe(ID);
    expect(errors).toContain('nope: expected the id of an article');
  });

  it('goes through all, past a file that is broken, and names that', async () => {
    await writeFile(path.join(contentDir, FILE), '{');
    const { code, printed, errors } = await run(['--all', '--json']);
    expect(code).toBe(1);
    expect(printed).toHaveLength(15);
    expect(errors).toContain(FILE);
  });

  it.each([[['--all', ID]], [[]], [['--write']], [['--replace', ID]], [['--texts', 'x', ID]]])(
    'answers 2 to %j',
    async (words) => expect((await run(words)).code).toBe(2),
  );
});

describe('desk tag --write', () => {
  it('writes into an article without tags, as the project formats files', async () => {
    const original = await readText();
    await retag({ countries: [], region: false, partners: [] });
    expect((await run(['--write', ID])).code).toBe(0);
    expect(await readText()).toBe(original);
  });

  it('keeps tags that an article has, until it is told to replace them', async () => {
    const before = await retag({ countries: ['TJ'] });
    const { printed } = await run(['--write', '--json', ID]);
    expect(JSON.parse(printed.join(''))).toMatchObject({ written: 'kept' });
    expect(await readText()).toBe(before);
    await run(['--write', '--replace', ID]);
    expect(JSON.parse(await readText())).toMatchObject(TAGS);
  });

  it('leaves a file alone that says the same', async () => {
    const before = await retag({});
    const { printed } = await run(['--write', '--json', ID]);
    expect(JSON.parse(printed.join(''))).toMatchObject({ written: 'same' });
    expect(await readText()).toBe(before);
  });
});

describe('desk tag --json, asked line by line', () => {
  it('answers each line, of records and of articles', async () => {
    const { code, printed } = await run(
      ['--json'],
      give(
        JSON.stringify({ id: 7, title: 'خبر', content: '<p>وصل وفد إلى <b>أوزبكستان</b>.</p>' }),
        await readText().then((text) => JSON.stringify(JSON.parse(text))),
      ),
    );
    expect(code).toBe(0);
    expect(printed.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { id: '7', countries: ['UZ'], evidence: [{ sentence: 'وصل وفد إلى أوزبكستان.' }] },
      { id: ID, ...TAGS },
    ]);
  });

  it('answers a line that it cannot read with an error in its place, and goes on', async () => {
    const { code, printed } = await run(
      ['--json'],
      give('no json', '{"content":"x"}', '{"title":"كازاخستان"}'),
    );
    expect(code).toBe(1);
    expect(printed.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual([
      'error',
      'error',
      'id',
    ]);
    expect(printed[1]).toContain('line 2: title');
  });
});

describe('desk tag --eval', () => {
  const write = async (name: string, data: string | Uint8Array) => {
    const file = path.join(path.dirname(contentDir), name);
    await writeFile(file, data);
    return file;
  };
  const lines = (...records: object[]) => records.map((each) => JSON.stringify(each)).join('\n');

  it('counts what is right, too much and missed, with and without judgement calls', async () => {
    const labels = await write(
      'labels.jsonl',
      lines(
        { id: ID, about: ['KZ', 'TJ'], region: false, note: 'BORDERLINE: invented' },
        { id: 'invented', about: [], region: true },
      ),
    );
    const texts = await write(
      'texts.jsonl.gz',
      gzipSync(lines({ id: 'invented', title: 'آسيا الوسطى' })),
    );
    const { code, printed } = await run(['--json', '--eval', labels, '--texts', texts]);
    expect(code).toBe(0);
    expect(JSON.parse(printed.join(''))).toMatchObject({
      articles: 2,
      allRight: 1,
      about: { right: 1, tooMany: 1, missed: 1, precision: 0.5, recall: 0.5, f1: 0.5 },
      aboutWithoutBorderline: { right: 0, tooMany: 0, missed: 0, f1: 1 },
      region: { right: 1, f1: 1 },
      differences: [{ label: ID, proposed: 'KZ UZ', right: 'KZ TJ' }],
    });
  });

  it('says how many texts it did not find, and where to name them', async () => {
    const labels = await write('labels.jsonl', lines({ id: 'none', about: [], region: false }));
    const { code, errors } = await run(['--eval', labels]);
    expect(code).toBe(1);
    expect(errors).toContain('--texts');
  });

  it('names the line that is no label', async () => {
    const labels = await write('labels.jsonl', '\n{"id":"a","about":["XX"],"region":false}');
    const { code, errors } = await run(['--eval', labels]);
    expect(code).toBe(1);
    expect(errors).toContain('labels.jsonl, line 2');
  });
});
