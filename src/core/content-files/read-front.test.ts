import { describe, expect, it, onTestFinished } from 'vitest';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import { writeFolder } from '../../../tools/testing/test-content.ts';
import { readContent } from './read-content.ts';

const ARTICLE = inventArticle({ id: 'invented', previousIds: ['invented-before'] });
const TOMBSTONE = { id: 'gone', withdrawnAt: '2030-01-02', reason: 'سبب مخترع.' };

const read = async (front?: object) => {
  const { dir, remove } = await writeFolder({
    'articles/undated/invented.json': ARTICLE,
    'withdrawn/gone.json': TOMBSTONE,
    ...(front !== undefined && { 'front.json': front }),
  });
  onTestFinished(remove);
  return readContent(dir);
};

describe('the lead of the front page', () => {
  it.each([
    ['no file', undefined, null],
    ['none', {}, null],
    ['the newest', { lead: null }, null],
    ['an article', { $schema: './front.schema.json', lead: 'invented' }, 'invented'],
  ])('is read where the file names %s', async (_what, front, expected) => {
    expect((await read(front)).lead).toBe(expected);
  });

  it.each([
    ['nothing of this site', { lead: 'lost' }, 'lead', 'the id of an article; check'],
    ['an earlier id', { lead: 'invented-before' }, 'lead', 'write "invented"'],
    ['what was withdrawn', { lead: 'gone' }, 'lead', 'not withdrawn'],
    ['no id', { lead: 'Not An Id' }, 'lead', 'lower-case ASCII words'],
    ['a field too many', { leads: 'invented' }, 'leads', 'only the fields'],
  ])('is refused where it names %s', async (_what, front, field, expected) => {
    await expect(read(front)).rejects.toMatchObject({
      problems: [{ file: 'front.json', field, expected: expect.stringContaining(expected) }],
    });
  });
});
