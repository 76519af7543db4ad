import { expect, it } from 'vitest';
import { FILLERS, invented, openInvented } from '../../../tools/testing/invented-index.ts';
import { searchedTexts } from './searched-texts.ts';

const ARTICLE = invented('whole', 'عنوان مخترع', '', {
  summary: 'موجز مخترع',
  image: {
    src: '/media/head.jpg',
    alt: 'منظر زبرقندي',
    caption: 'شرح فيروزي',
    width: 4,
    height: 3,
  },
  body: [
    { type: 'quote', text: 'قول مخترع', cite: 'فلانة الزيتونية' },
    { type: 'table', caption: 'جدول الحبوب', head: ['رأس'], rows: [['خلية']] },
    { type: 'table', head: ['رأس ثان'], rows: [['خلية ثانية']] },
    { type: 'quote', text: 'قول بلا صاحب' },
    {
      type: 'image',
      src: '/media/one.jpg',
      alt: 'صورة كهرمانية',
      width: 4,
      height: 3,
      caption: 'شرح',
    },
  ],
});

it('an article is searched in all that it says, in the order of reading', () => {
  expect(searchedTexts(ARTICLE)).toEqual([
    'عنوان مخترع',
    'موجز مخترع',
    'قول مخترع',
    'فلانة الزيتونية',
    'جدول الحبوب',
    'رأس',
    'خلية',
    'رأس ثان',
    'خلية ثانية',
    'قول بلا صاحب',
    'شرح',
    'صورة كهرمانية',
    'شرح فيروزي',
    'منظر زبرقندي',
  ]);
});

it.each(['الزيتونية', 'كهرمانية', 'زبرقندي', 'حبوب', '"جدول الحبوب"'])(
  'it is found by %s',
  async (query) => {
    const engine = await openInvented([...FILLERS, ARTICLE]);
    const { found } = await engine.search({
      query,
      places: [],
      from: null,
      to: null,
      sort: 'relevance',
    });
    expect((await engine.headlines(found)).map(({ id }) => id)).toEqual(['whole']);
  },
);
