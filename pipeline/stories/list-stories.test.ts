import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/news/article.schema.ts';
import { headlineOf } from '../../src/core/news/headline.ts';
import type { StoryData, StoryEntry } from '../../src/core/news/story.ts';
import { storiesDataPath } from '../../src/core/site/stories.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { listStories, storyNotesOf } from './list-stories.ts';
import { writeStories } from './write-stories.ts';

const story = (id: string) => ({
  $schema: './story.schema.json',
  id,
  title: `ملف ${id}`,
  about: 'وصف مخترع.',
  countries: [],
  region: false,
});
const STORIES = [story('older'), story('newer'), story('untold')];

const told = (id: string, name: string | null, publishedAt: string | null, partners: string[]) =>
  inventArticle({
    id,
    title: `خبر ${id}`,
    publishedAt,
    partners,
    ...(name !== null && { story: name }),
  });

/** Newest first. */
const ARTICLES: Article[] = [
  told('d', 'newer', '2030-01-04', []),
  told('c', 'older', '2030-01-03', ['RU']),
  told('other', null, '2030-01-02', []),
  told('b', 'older', '2030-01-02', ['CN', 'RU']),
  told('a', 'older', '2030-01-01', []),
  told('x', 'older', null, []),
];

const list = () => listStories(STORIES, ARTICLES, ARTICLES.map(headlineOf));

describe('stories', () => {
  it('have their articles, newest first, and stand by their newest', () => {
    expect(
      list().map(({ id, headlines }) => [id, headlines.map((each) => each.id).join()]),
    ).toEqual([
      ['newer', 'd'],
      ['older', 'c,b,a,x'],
    ]);
  });

  it('name the other countries of their articles, the most frequent first', () => {
    expect(list()[1]?.with.map(({ code }) => code)).toEqual(['ru', 'cn']);
  });

  it('are written one by one, and as a list', async () => {
    const artefacts = artefactsInMemory();
    expect(await writeStories(list(), artefacts)).toBe(2);
    const read = async <Data>(id: string | null) =>
      JSON.parse(await artefacts.read(storiesDataPath({ id }))) as Data;
    expect(await read<StoryEntry[]>(null)).toEqual([
      { ...publicFields('newer'), count: 1, newest: '2030-01-04' },
      { ...publicFields('older'), count: 4, newest: '2030-01-03' },
    ]);
    const older = await read<StoryData>('older');
    expect(older).toMatchObject({ title: 'ملف older', about: 'وصف مخترع.' });
    expect(older.headlines).toHaveLength(4);
    expect(older).not.toHaveProperty('$schema');
  });
});

const publicFields = (id: string) => {
  const { $schema: _schema, ...rest } = story(id);
  return rest;
};

describe('an article of a story', () => {
  const notes = storyNotesOf(list());

  it('leads to the steps around it', () => {
    expect(notes.get('b')).toEqual({
      id: 'older',
      title: 'ملف older',
      earlier: { id: 'a', title: 'خبر a' },
      later: { id: 'c', title: 'خبر c' },
    });
    expect(notes.get('c')).not.toHaveProperty('later');
    expect(notes.get('a')).not.toHaveProperty('earlier');
  });

  it('without a date leads to the story alone, and no step leads to it', () => {
    expect(notes.get('x')).toEqual({ id: 'older', title: 'ملف older' });
    expect(notes.get('a')).not.toHaveProperty('earlier');
  });

  it('is one that names it', () => {
    expect(notes.has('other')).toBe(false);
  });
});
