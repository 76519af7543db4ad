import { expect, it } from 'vitest';
import { headlineOf } from '../../src/core/news/headline.ts';
import { frontFilePath, type FrontFile } from '../../src/core/site/front-file.ts';
import { inventArticle, inventArticles } from '../../tools/testing/invent-articles.ts';
import { inventPicture } from '../../tools/testing/invent-picture.ts';
import { withPictures } from '../pictures/list-pictures.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { writeFront } from './write-front.ts';
import { sortIntoLists } from './sort-into-lists.ts';

const write = async (
  lists: ReturnType<typeof sortIntoLists>,
  lead: string | null,
  stories: { id: string; title: string }[] = [],
) => {
  const artefacts = artefactsInMemory();
  const hash = await writeFront(lists, { lead, stories }, artefacts);
  return JSON.parse(await artefacts.read(frontFilePath(hash))) as FrontFile;
};

const ARTICLES = inventArticles(5, { countries: ['KZ'], region: false });
const LISTS = sortIntoLists(ARTICLES.map(headlineOf));

it('each place that has news shows its newest three', async () => {
  const { places } = await write(LISTS, null);
  expect(Object.keys(places)).toEqual(['kz']);
  expect(places.kz).toEqual(
    ARTICLES.slice(0, 3).map(({ id, title, publishedAt }) => ({ id, title, publishedAt })),
  );
});

it('the lead is there when one was chosen', async () => {
  expect(await write(LISTS, null)).not.toHaveProperty('lead');
  expect((await write(LISTS, 'invented-0004')).lead).toEqual(LISTS.all[4]);
});

it('the three stories with the newest steps are named', async () => {
  const told = ['one', 'two', 'three', 'four'].map((id) => ({ id, title: `story ${id}`, more: 0 }));
  expect((await write(LISTS, null, told)).stories).toEqual(
    told.slice(0, 3).map(({ id, title }) => ({ id, title })),
  );
});

it('lists have the first picture of an article, with what a page must know before it comes', () => {
  const image = { src: '/media/a.jpg', alt: 'صورة مخترعة', width: 3, height: 2, credit: 'مخترع' };
  const articles = [
    inventArticle({ id: 'head', image }),
    inventArticle({ id: 'inside', body: [{ type: 'image', ...image, src: '/media/b.jpg' }] }),
    inventArticle({ id: 'none' }),
  ];
  const picture = inventPicture(600, 400);
  const made = new Map([
    ['/media/a.jpg', picture],
    ['/media/b.jpg', picture],
  ]);
  const lists = sortIntoLists(articles.map(headlineOf));
  const { all } = withPictures(lists, articles, made);
  const listed = { alt: image.alt, width: 3, height: 2, picture };
  expect(all.map((headline) => headline.image)).toEqual([listed, listed, undefined]);
  expect(withPictures(lists, articles, new Map())).toBe(lists);
});
