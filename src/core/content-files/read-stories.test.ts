import { expect, it, onTestFinished } from 'vitest';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import { articleFile } from './article-file.ts';
import { writeFolder } from '../../../tools/testing/test-content.ts';
import { readContent } from './read-content.ts';

const STORY = { id: 'told', title: 'ملف مخترع', about: 'وصف.', countries: ['KZ'], region: false };

const read = async (story: object, fields: object = { story: 'told' }) => {
  const article = { ...inventArticle(), ...fields };
  const { dir, remove } = await writeFolder({
    [articleFile(article)]: article,
    'stories/told.json': story,
  });
  onTestFinished(remove);
  return readContent(dir);
};

it('stories are read beside the articles that tell them', async () => {
  expect((await read(STORY)).stories).toEqual([STORY]);
});

it.each([
  [{ ...STORY, id: 'other' }, 'stories/told.json › id', '"told", the file\'s name'],
  [{ ...STORY, title: '' }, 'stories/told.json › title', 'a title with at least one letter'],
  [{ ...STORY, countries: ['CN'] }, 'stories/told.json › countries[0]', 'one of "KZ"'],
  [{ ...STORY, more: 1 }, 'stories/told.json › more', 'only the fields of the schema'],
])('of %j the field and the cure are told', async (story, place, expected) => {
  const error = await read(story).catch(String);
  expect(error).toContain(place);
  expect(error).toContain(expected);
});

it('a story that is not there is told with the article that names it', async () => {
  const error = await read(STORY, { story: 'untold' }).catch(String);
  expect(error).toContain('articles/undated/invented.json › story');
  expect(error).toContain('write stories/untold.json, or correct the name');
});

it('a story that is wrong is told once, not with each article that names it', async () => {
  const error = await read({ ...STORY, title: '' }).catch(String);
  expect(error).toContain('stories/told.json › title');
  expect(error).not.toContain('› story');
});
