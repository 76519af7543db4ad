import { describe, expect, it, onTestFinished } from 'vitest';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import { readContent } from './read-content.ts';
import { writeFolder } from '../../../tools/testing/test-content.ts';

const FILE = 'articles/undated/invented.json';

describe('what was taken back', () => {
  const article = inventArticle();
  const tombstone = { id: 'gone', withdrawnAt: '2030-01-02', reason: 'سبب مخترع.' };

  it('is read beside the articles', async () => {
    const { dir, remove } = await writeFolder({
      [FILE]: article,
      'withdrawn/gone.json': tombstone,
      'withdrawn/withdrawn.schema.json': {},
    });
    onTestFinished(remove);
    expect(await readContent(dir)).toEqual({
      articles: [article],
      stories: [],
      withdrawn: [tombstone],
      lead: null,
    });
  });

  it.each([
    ['an id of another file', 'other', tombstone, 'id', '"other", the file\'s name'],
    [
      'the id of an article',
      'invented',
      { ...tombstone, id: 'invented' },
      'id',
      'an id of its own',
    ],
    ['no date', 'gone', { id: 'gone' }, 'withdrawnAt', 'a string'],
    ['a field too many', 'gone', { ...tombstone, why: 'x' }, 'why', 'only the fields'],
  ])('is refused with %s', async (_what, name, content, field, expected) => {
    const file = `withdrawn/${name}.json`;
    const { dir, remove } = await writeFolder({ [FILE]: article, [file]: content });
    onTestFinished(remove);
    await expect(readContent(dir)).rejects.toMatchObject({
      problems: [{ file, field, expected: expect.stringContaining(expected) }],
    });
  });
});
