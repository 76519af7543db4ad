import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/core/news/article.schema.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';
import { runDesk } from '../program.ts';
import { copyContent } from '../../tools/testing/desk-content.ts';
import { change, FILE, ID, run } from '../../tools/testing/test-check.ts';

describe('desk check', () => {
  it('ends with 0 where nothing is certainly wrong, and with 1 when it is to be strict', async () => {
    const contentDir = await copyContent();
    const { code, text } = await run(contentDir);
    expect(code).toBe(0);
    expect(text).toContain('no-source');
    expect((await run(contentDir, '--strict')).code).toBe(1);
  });

  it('names file, line and field, the words, and what should stand there', async () => {
    const contentDir = await change({ title: 'عاد الوفد, ثم قال كلمة' });
    const { code, text } = await run(contentDir, ID);
    expect(code).toBe(1);
    expect(text.split('\n').slice(0, 4)).toEqual([
      `${path.join(contentDir, FILE)}:4  title`,
      '  latin-punctuation: a Latin mark among Arabic letters (certain)',
      '  «عاد الوفد, ثم قال كلمة»',
      '  instead: «عاد الوفد، ثم قال كلمة»',
    ]);
  });

  it('answers machines with the same', async () => {
    const contentDir = await change({ title: 'عاد الوفد, ثم' });
    const { text } = await run(contentDir, '--json', FILE);
    expect(JSON.parse(text)).toEqual({
      articles: 1,
      problems: [],
      findings: [
        {
          rule: 'latin-punctuation',
          file: path.join(contentDir, FILE),
          line: 4,
          field: 'title',
          words: 'عاد الوفد, ثم',
          cure: 'عاد الوفد، ثم',
          isCertain: true,
        },
      ],
      accepted: [],
      unused: [],
    });
  });

  it('tells what a build refuses, with its line, in either language', async () => {
    const contentDir = await change({ title: '<b>عنوان</b>' });
    const english = await run(contentDir, ID);
    expect(english.code).toBe(1);
    expect(english.text).toContain(
      `${path.join(contentDir, FILE)}:4  title\n  expected: plain text without HTML`,
    );
    expect((await run(contentDir, ID, '--lang', 'ar')).text).toContain('المطلوب: نصّ عادي بلا HTML');
  });

  it('names entries of the glossary that nobody checked for a year, with all articles alone', async () => {
    const contentDir = await copyContent();
    const later = async (...words: string[]) => {
      const desk = createTestDesk({ contentDir, now: () => Date.UTC(2040, 0, 1) });
      await runDesk(['check', ...words], desk);
      return desk.printed.join('\n');
    };
    const told = /glossary\/astana\.json:\d+ {2}checkedAt\n {2}name-unchecked: .*\n {2}«2026-/;
    expect(await later()).toMatch(told);
    expect(await later(ID)).not.toContain('name-unchecked');
    expect((await run(contentDir)).text).not.toContain('name-unchecked');
  });

  it('says its messages in Arabic', async () => {
    const contentDir = await change({ title: 'عاد الوفد, ثم' });
    const { text } = await run(contentDir, '--lang', 'ar', ID);
    expect(text).toContain('علامة ترقيم لاتينية بين حروف عربية (مؤكد)');
    expect(text).not.toMatch(/certain|instead|expected/);
  });

  it('mends what is certain, and nothing else', async () => {
    const contentDir = await change({ title: 'عاد الوفد, ثم قال «كلمة' });
    const { code, text } = await run(contentDir, '--fix', '--json', ID);
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({
      isDryRun: false,
      fixed: [
        {
          file: path.join(contentDir, FILE),
          line: 4,
          field: 'title',
          rule: 'latin-punctuation',
          old: 'عاد الوفد, ثم قال «كلمة',
          new: 'عاد الوفد، ثم قال «كلمة',
        },
      ],
      findings: [{ rule: 'unclosed-quote' }],
    });
    const after = await readFile(path.join(contentDir, FILE), 'utf8');
    expect(after).toContain('"title": "عاد الوفد، ثم قال «كلمة"');
    expect(JSON.parse((await run(contentDir, '--fix', '--json', ID)).text)).toMatchObject({
      fixed: [],
    });
  });

  it('tells what it mended: a file that opens, the line, old and new', async () => {
    const contentDir = await change({ title: 'عاد الوفد, ثم' });
    const { text } = await run(contentDir, '--fix', ID);
    const [place = '', mended] = text.split('\n').slice(1);
    expect(mended).toBe('  latin-punctuation: «عاد الوفد, ثم» → «عاد الوفد، ثم»');
    const [, file = '', line] = /^(.*):(\d+) {2}title$/.exec(place) ?? [];
    const lines = (await readFile(file, 'utf8')).split('\n');
    expect(lines[Number(line) - 1]).toContain('عاد الوفد، ثم');
    expect(text).toContain('1 slips mended in 1 articles');
  });

  it('writes nothing when it is only to say what it would mend', async () => {
    const contentDir = await change({ title: 'عاد الوفد, ثم' });
    const before = await readFile(path.join(contentDir, FILE), 'utf8');
    const { code, text } = await run(contentDir, '--fix', '--dry-run', ID);
    expect(code).toBe(1);
    expect(text).toContain('«عاد الوفد, ثم» → «عاد الوفد، ثم»');
    expect(text).toContain('nothing was written');
    expect(await readFile(path.join(contentDir, FILE), 'utf8')).toBe(before);
    expect(await readdir(contentDir)).not.toContain('imported');
    expect((await run(contentDir, '--dry-run')).code).toBe(2);
  });

  it('says that an article is not there', async () => {
    const { code, errors } = await run(await copyContent(), 'nope');
    expect(code).toBe(1);
    expect(errors).toContain('nope: expected the id or the file of an article');
  });

  it('answers 2 to a language that it does not speak', async () => {
    expect((await run('/nowhere', '--lang', 'xx')).code).toBe(2);
  });
});

describe('messages in Arabic', () => {
  it('know every field that the schema checks by a message of its own', async () => {
    const known = JSON.parse(
      await readFile(path.resolve(import.meta.dirname, '../lint/problems-ar.json'), 'utf8'),
    ) as Record<string, string>;
    const wrong = {
      id: 'Not An Id',
      title: '<b>',
      publishedAt: '2022-02-30',
      countries: ['KZ', 'KZ'],
      region: 'yes',
      partners: ['china'],
      source: { name: '\u202E', url: 'ftp://x' },
      body: [{ type: 'paragraph', text: 7 }, { type: 'none' }],
      image: { src: 'x', width: 1, height: 1 },
      more: 1,
    };
    const contentDir = await change(wrong);
    const { text } = await run(contentDir, FILE, '--json');
    const { problems } = JSON.parse(text) as { problems: { expected: string }[] };
    expect(articleSchema.safeParse(wrong).success).toBe(false);
    expect(problems.length).toBeGreaterThan(9);
    const unknown = problems.map(({ expected }) => expected).filter((each) => !(each in known));
    // A message with a value of the file in it cannot be in the table of fixed messages.
    expect(unknown.filter((each) => !/^"|^the file in the folder/.test(each))).toEqual([]);
  });
});
