import { describe, expect, it, onTestFinished } from 'vitest';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import { ContentError, show } from './content-problem.ts';
import { readContent } from './read-content.ts';
import { writeFolder } from '../../../tools/testing/test-content.ts';

describe('a value in a message', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [5, '5'],
    ['عنوان', '"عنوان"'],
    [['KZ', 1], '["KZ",1]'],
    ['\u202Eأ\u2069', '"<U+202E>أ<U+2069>"'],
    ['أ\u200Fب\u00ADت\uFEFF', '"أ<U+200F>ب<U+00AD>ت<U+FEFF>"'],
    ['\u007F\u0085', '"<U+007F><U+0085>"'],
    ['أ\u2028ب\u2029', '"أ<U+2028>ب<U+2029>"'],
    ['\u{E0001}', '"<U+E0001>"'],
    ['ا'.repeat(500), `"${'ا'.repeat(79)}…`],
  ])('%j is shown as %s', (value, expected) => {
    expect(show(value)).toBe(expected);
  });
});

describe('the message', () => {
  const files = {
    'articles/undated/a.json': '{',
    'articles/undated/b.json': { ...inventArticle({ id: 'b' }), title: '', region: 'yes' },
    'articles/undated/c.json': inventArticle({ id: 'other' }),
    'articles/undated/d.json': inventArticle({ id: 'd' }),
    'articles/undated/e.json': { ...inventArticle({ id: 'e' }), 'ti\u200Btle': '\u202Ex' },
    'articles/undated/f.json': '{"id": \u202E}',
  };

  const fail = async () => {
    const { dir, remove } = await writeFolder(files);
    onTestFinished(remove);
    return readContent(dir).catch((reason: unknown) => reason);
  };

  it('tells all problems of all files at once, each with file, field, expected and found', async () => {
    const error = await fail();
    if (!(error instanceof ContentError)) throw error;
    const blocks = error.message.split('\n\n').map((block) => block.split('\n'));
    expect(blocks.map(([heading]) => heading)).toEqual([
      'articles/undated/a.json',
      'articles/undated/b.json › title',
      'articles/undated/b.json › region',
      'articles/undated/c.json › id',
      'articles/undated/e.json › ti<U+200B>tle',
      'articles/undated/f.json',
    ]);
    for (const [, expected, found, ...more] of blocks) {
      expect(expected).toMatch(/^ {2}expected: \S/);
      expect(found).toMatch(/^ {2}found: {4}\S/);
      expect(more).toEqual([]);
    }
  });

  it('has no invisible character, no stack and no name of a machine', async () => {
    const error = await fail();
    if (!(error instanceof ContentError)) throw error;
    expect(error.message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(error.message).not.toMatch(/ {4}at |node:|undefined|\[object|Invalid input/);
    expect(error.message).not.toContain(import.meta.dirname);
  });
});
