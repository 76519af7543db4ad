import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSearchOnDisk } from '../../tools/testing/search-on-disk.ts';
import type { Desk } from '../desk.ts';
import { runDesk } from '../program.ts';
import { createTestDesk } from '../../tools/testing/test-desk.ts';

let dist: string;
beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'searched-'));
  await writeSearchOnDisk(dist);
});
afterAll(() => rm(dist, { recursive: true }));

const run = async (words: readonly string[], changes: Partial<Desk> = {}) => {
  const desk = createTestDesk(changes);
  const code = await runDesk(['search', ...words], desk);
  return { code, printed: desk.printed, errors: desk.errors.join('\n') };
};

describe('desk search', () => {
  it('tells ids, scores and the words understood', async () => {
    const { code, printed } = await run(['kazakhstan', '--dist', dist, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(printed.join(''))).toMatchObject({
      query: 'kazakhstan',
      results: [{ id: 'visit' }, { id: 'gas' }],
      understood: [{ asked: 'kazakhstan', spellings: ['كازاخستان'] }],
    });
  });

  it('tells people in lines', async () => {
    const { printed } = await run(['احمد', '--dist', dist]);
    expect(printed.join('\n')).toContain('أحمد يكتب');
    expect((await run(['لاشيءهنا', '--dist', dist])).printed.at(-1)).toBe('nothing found');
  });

  it('explains how words were read, and what an article has of them', async () => {
    const { printed } = await run([
      'المدارس غاز',
      '--dist',
      dist,
      '--explain',
      '--article',
      'school',
    ]);
    const lines = printed.join('\n');
    expect(lines).toMatch(/المدارس: in 1 articles\n {2}tried as: مدارس/);
    expect(lines).toContain('مدرسه: a word that is known, in 1 articles');
    expect(lines).toMatch(/school: found, at place \d\n {2}has 1 of 2 words/);
    expect(lines).toMatch(/المدارس: 2 times \(المدرسة\)/);
    expect(lines).toContain('غاز: no form of it');
    const { code, errors } = await run(['غاز', '--dist', dist, '--explain', '--article', 'nobody']);
    expect(code).not.toBe(0);
    expect(errors).toMatch(/--article nobody\n {2}expected: .*\n {2}cure: /);
  });

  it('explains what is to the letter, in two words, too common, or nothing', async () => {
    const explain = async (...words: string[]) =>
      (await run([...words, '--dist', dist, '--explain'])).printed.join('\n');
    const phrase = await explain('"الأولى المدرسة" من', '--article', 'school');
    expect(phrase).toContain('من: too common, not looked for');
    expect(phrase).toContain('school: not found');
    expect(phrase).toContain('"الأولى المدرسة": does not stand in it, and must');
    expect(await explain('"المدرسة الأولى"', '--article', 'school')).toContain(
      '"المدرسة الأولى": stands in it',
    );
    expect(await explain('صفقةغاز')).toMatch(
      /^صفقةغاز: in no article, so looked for as two words\nصفقة: in 1 articles/,
    );
    expect(await explain('')).toBe('no word that is looked for\nfound: 0');
  });

  it.each([
    [['غاز', '--article', 'gas'], '--article: expected with --explain'],
    [['--explain'], '--explain: expected a query'],
    [['غاز', '--explain', '--json'], '--explain: expected without --json'],
  ])('refuses %j, which would leave something out', async (words, message) => {
    const { code, errors } = await run([...words, '--dist', dist]);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  it('answers a line for each line', async () => {
    const { code, printed } = await run(['--dist', dist, '--limit', '1'], {
      readStdin: async function* readLines() {
        yield Buffer.from('كازاخستان\r\nمن\nاحمد');
      },
    });
    const answers = printed.map((line) => JSON.parse(line) as { query: string; results: object[] });
    expect(code).toBe(0);
    expect(answers.map(({ query, results }) => [query, results.length])).toEqual([
      ['كازاخستان', 1],
      ['من', 0],
      ['احمد', 1],
    ]);
  });

  it('says what is missing when there is no built site', async () => {
    const { code, errors } = await run(['x', '--dist', path.join(dist, 'nowhere')]);
    expect(code).toBe(1);
    expect(errors).toContain('npm run build');
    expect(errors).not.toMatch(/^\s+at /m);
  });

  it('wants a whole number of results', async () => {
    const { code, errors } = await run(['x', '--dist', dist, '--limit', '0']);
    expect(code).toBe(2);
    expect(errors).toContain('--limit: expected a whole number from 1, found "0"');
  });
});
