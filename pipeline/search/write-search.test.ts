import { describe, expect, it } from 'vitest';
import type { NameForms } from '../../src/core/arabic/names.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { inventArticles } from '../../tools/testing/invent-articles.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { cutSegments } from './cut-segments.ts';
import { writeSearch } from './write-search.ts';

const write = async (
  articles: readonly Article[],
  names: readonly NameForms[] = [['كازاخستان']],
) => {
  const artefacts = artefactsInMemory();
  const folders: string[] = [];
  const hash = await writeSearch({
    articles,
    names,
    artefacts,
    version: 'test',
    keepFolder: (folder) => {
      folders.push(folder);
      return false;
    },
  });
  return { hash, folders };
};

describe('segments', () => {
  it.each([
    [0, []],
    [1, [1]],
    [64, [64]],
    [70, [64, 6]],
    [31_030, [28_672, 2_304, 54]],
  ])('of %i articles hold %j', (count, sizes) => expect(cutSegments(count)).toEqual(sizes));

  it('of all sizes hold every article once', () => {
    for (let count = 0; count < 10_000; count += 97)
      expect(cutSegments(count).reduce((sum, size) => sum + size, 0)).toBe(count);
  });
});

describe('an index', () => {
  const articles = inventArticles(70);

  it('is the same for the same content', async () =>
    expect(await write(articles)).toEqual(await write(articles)));

  it('keeps the old segments when an article is new', async () => {
    const [before, after] = [await write(articles.slice(1)), await write(articles)];
    expect(after.hash).not.toBe(before.hash);
    expect(after.folders[0]).toBe(before.folders[0]);
    expect(after.folders[1]).not.toBe(before.folders[1]);
  });

  it('is made anew when a name or an old article changes', async () => {
    const { folders } = await write(articles);
    const renamed = await write(articles, [['قازاخستان']]);
    // The last folder is the lexicon's, which does not depend on the content.
    const isOld = (folder: string) => folders.slice(0, -1).includes(folder);
    expect(renamed.folders.filter(isOld)).toEqual([]);
    const edited = articles.map((article, at) =>
      at === 69 ? { ...article, title: 'عنوان آخر' } : article,
    );
    const { folders: others } = await write(edited);
    expect(others.filter(isOld)).toEqual([]);
    expect(others.at(-1)).toBe(folders.at(-1));
  });
});
