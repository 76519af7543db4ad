import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/news/article.schema.ts';
import { headlineOf, type ArticleData } from '../../src/core/news/headline.ts';
import { inventArticle, inventArticles } from '../../tools/testing/invent-articles.ts';
import { inventPicture } from '../../tools/testing/invent-picture.ts';
import { articleDataPath } from '../../src/core/site/manifest.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { placeInSite } from './article-data.ts';
import type { Pictures } from '../pictures/write-pictures.ts';
import { createArticleWriter } from './article-writer.ts';
import { sortIntoLists } from '../lists/sort-into-lists.ts';

/** What the browser would read of the article at one place among others, newest first. */
const readBack = async (
  articles: readonly Article[],
  at: number,
  cardsNewest = 1,
  pictures: Pictures = new Map(),
): Promise<ArticleData> => {
  const artefacts = artefactsInMemory();
  const write = createArticleWriter(({ body }) => ({ body, names: [] }), artefacts);
  const lists = sortIntoLists(articles.map(headlineOf));
  const config = { cardsNewest, passagesNewest: 0 };
  for (const placed of placeInSite({ articles, lists, config, pictures, stories: [] }))
    await write(placed);
  return JSON.parse(await artefacts.read(articleDataPath(articles[at]?.id ?? '')));
};

describe('the data of an article', () => {
  it('are its fields, without those of the source file, and its length', async () => {
    const { $schema: _schema, ...article } = inventArticle({
      body: [{ type: 'paragraph', text: 'نص من أربع كلمات' }],
    });
    const sourceOnly = {
      $schema: '../x.json',
      position: 3,
      previousIds: ['earlier'],
      accepted: [{ rule: 'no-source' as const }],
    };
    const data = await readBack([{ ...article, ...sourceOnly }], 0);
    expect(data).toEqual({ ...article, words: 4, names: [], hasCard: true, related: [] });
  });

  it.each([
    [0, 0, false],
    [2, 1, true],
    [2, 2, false],
    [500, 5, true],
  ])(
    'tell, of %i cards for the newest, whether article %i has one: %j',
    async (newest, at, has) => {
      expect((await readBack(inventArticles(6), at, newest)).hasCard).toBe(has);
    },
  );
});

describe('the headlines around an article', () => {
  const ofOneCountry = inventArticles(6, { countries: ['TM'], region: false });

  it.each([
    [0, [1, 2]],
    [1, [0, 2, 3]],
    [3, [1, 2, 4, 5]],
    [5, [3, 4]],
  ])('at place %i of six are those at %j', async (at, expected) => {
    const { related } = await readBack(ofOneCountry, at);
    expect(related).toEqual(
      ofOneCountry
        .map(headlineOf)
        .filter((_headline, place) => expected.includes(place))
        .map(({ position: _position, ...headline }) => headline),
    );
  });

  it('have pictures where all of them do, and none where one has not', async () => {
    const image = { src: '/media/a.jpg', alt: 'وصف', width: 4, height: 2 };
    const picture = inventPicture(4, 2);
    const inText = [{ type: 'image' as const, ...image }];
    const pictured = ofOneCountry.map((article, at) =>
      at === 0 ? article : at === 1 ? { ...article, body: inText } : { ...article, image },
    );
    const made = new Map([[image.src, picture]]);
    const imagesAround = async (at: number) =>
      (await readBack(pictured, at, 1, made)).related.map((headline) => headline.image);
    const shown = { alt: 'وصف', width: 4, height: 2, picture };
    expect(await imagesAround(0)).toEqual([shown, shown]);
    expect(await imagesAround(1)).toEqual([undefined, undefined, undefined]);
    expect(await imagesAround(3)).toEqual([shown, shown, shown, shown]);
  });

  it('are about its first place, or any where it is about none', async () => {
    const countries: Article['countries'][] = [['KG'], ['UZ', 'KZ'], ['UZ'], ['KZ'], []];
    const articles = inventArticles(5, { region: false }).map((article, at) => ({
      ...article,
      countries: countries[at] ?? [],
    }));
    const idsAround = async (at: number) =>
      (await readBack(articles, at)).related.map(({ id }) => Number(id.slice(-1)));
    expect(await idsAround(1)).toEqual([3]);
    expect(await idsAround(4)).toEqual([2, 3]);
  });
});
