import { expect, it } from 'vitest';
import { archiveDataPath, type ArchivePage } from '../../src/core/site/archive.ts';
import { compareHeadlines, headlineOf } from '../../src/core/news/headline.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { writeArchive } from './write-archive.ts';

const invent = (id: string, publishedAt: string | null, position?: number) =>
  headlineOf(inventArticle({ id, publishedAt, ...(position !== undefined && { position }) }));

const write = async (headlines: ReturnType<typeof invent>[]) => {
  const artefacts = artefactsInMemory();
  const months = await writeArchive(headlines.toSorted(compareHeadlines), artefacts);
  const read = async (month: string, page = 1) =>
    JSON.parse(await artefacts.read(archiveDataPath(month, page))) as ArchivePage;
  return { months, read };
};

it('a month is the newsroom’s, from its first day to its last', async () => {
  const { months, read } = await write([
    invent('late', '2015-08-31T20:30:00Z'), // Already September in the newsroom.
    invent('first', '2015-08-01'),
    invent('last', '2015-08-31'),
  ]);
  expect(months).toEqual([
    { month: '2015-09', pages: 1 },
    { month: '2015-08', pages: 1 },
  ]);
  expect((await read('2015-08')).headlines.map(({ id }) => id)).toEqual(['first', 'last']);
  expect((await read('2015-09')).headlines.map(({ id }) => id)).toEqual(['late']);
});

it('a month names those before and after it that have articles', async () => {
  const { read } = await write([
    invent('a', '2014-02-01'),
    invent('b', '2015-08-01'),
    invent('c', '2016-01-01'),
    invent('d', null),
  ]);
  expect(await read('2015-08')).toMatchObject({ earlier: '2014-02', later: '2016-01' });
  expect(await read('2014-02')).toMatchObject({ earlier: null, later: '2015-08' });
  expect(await read('2016-01')).toMatchObject({ earlier: '2015-08', later: null });
  expect(await read('undated')).toMatchObject({ earlier: null, later: null });
});

it('what has no date is by itself, in the order of its source', async () => {
  const { read } = await write([
    invent('b', null, 1),
    invent('a', null, 2),
    invent('c', '2015-08-01'),
  ]);
  expect((await read('undated')).headlines.map(({ id }) => id)).toEqual(['b', 'a']);
});

it('what has no date tells when it was added', async () => {
  const headline = headlineOf(inventArticle({ id: 'a', publishedAt: null, addedAt: '2030-01-03' }));
  const { read } = await write([headline]);
  expect((await read('undated')).headlines).toMatchObject([{ id: 'a', addedAt: '2030-01-03' }]);
});

it('a full page stays as it is when more is published', async () => {
  const many = Array.from({ length: 201 }, (_, at) =>
    invent(`n-${String(at).padStart(3, '0')}`, `2015-08-${at < 100 ? '01' : '02'}`),
  );
  const before = await write(many);
  const after = await write([...many, invent('more', '2015-08-03')]);
  expect(after.months).toEqual([{ month: '2015-08', pages: 3 }]);
  for (const page of [1, 2])
    expect(await after.read('2015-08', page)).toEqual(await before.read('2015-08', page));
  expect((await after.read('2015-08', 3)).headlines.map(({ id }) => id)).toHaveLength(2);
  expect((await after.read('2015-08', 3)).hasNext).toBe(false);
});
