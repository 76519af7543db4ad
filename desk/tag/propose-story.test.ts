import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { Story } from '../../src/core/news/story.schema.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { inventName } from '../../tools/testing/invent-name.ts';
import { createStoryProposer } from './propose-story.ts';

const GLOSSARY = [
  inventName({
    id: 'dam',
    kind: 'place',
    name: 'سد مخترعان',
    variants: [],
    latin: [],
    cyrillic: [],
  }),
  inventName({
    id: 'company',
    kind: 'organisation',
    name: 'شركة خيالية',
    variants: [],
    latin: [],
    cyrillic: [],
  }),
  inventName({
    id: 'everywhere',
    kind: 'place',
    name: 'بلاد الخيال',
    variants: [],
    latin: [],
    cyrillic: [],
  }),
];
const STORY: Story = {
  id: 'dam',
  title: 'بناء سد مخترعان',
  about: 'وصف مخترع.',
  countries: [],
  region: false,
};
const part = (id: string, title: string, publishedAt: string | null): Article =>
  inventArticle({ id, title, publishedAt, story: 'dam' });
const TOLD = [
  part('begun', 'بدء العمل في سد مخترعان', '2030-01-01'),
  part('hired', 'شركة خيالية تواصل العمل', '2030-02-01'),
];
const OTHERS = Array.from({ length: 8 }, (_, at) =>
  inventArticle({ id: `other-${at}`, title: 'خبر من بلاد الخيال' }),
);

const propose = (title: string, publishedAt: string | null, more: Partial<Article> = {}) => {
  const article = inventArticle({ id: 'asked', title, publishedAt, ...more });
  return createStoryProposer(GLOSSARY, [STORY], [...TOLD, ...OTHERS, article])(article);
};

describe('a story is proposed', () => {
  it('for a name in its own words, with the article that is nearest in time', () => {
    expect(propose('افتتاح سد مخترعان', '2030-02-11')).toEqual({
      id: 'dam',
      names: ['سد مخترعان'],
      near: { id: 'hired', days: 10 },
    });
  });

  it('for such a name also where no date is known', () => {
    expect(propose('افتتاح سد مخترعان', null)).toMatchObject({ id: 'dam', near: null });
  });

  it('for a name of one of its articles only within days of one', () => {
    expect(propose('شركة خيالية تنفي', '2030-02-03')).toMatchObject({ names: ['شركة خيالية'] });
    expect(propose('شركة خيالية تنفي', '2030-03-20')).toBeNull();
    expect(propose('شركة خيالية تنفي', null)).toBeNull();
  });
});

describe('no story is proposed', () => {
  it.each([
    ['for nothing in common', 'خبر مخترع', '2030-01-02', {}],
    ['for a name that many mention', 'بلاد الخيال اليوم', '2030-01-02', {}],
    ['half a year later', 'افتتاح سد مخترعان', '2031-01-01', {}],
    ['for what has one', 'افتتاح سد مخترعان', '2030-02-11', { story: 'other' }],
  ] as const)('%s', (_what, title, publishedAt, more) => {
    expect(propose(title, publishedAt, more)).toBeNull();
  });

  it('where there is none', () => {
    const [first] = TOLD;
    if (!first) throw new Error('The test needs an article.');
    const { story: _story, ...alone } = first;
    expect(createStoryProposer(GLOSSARY, [], TOLD)(alone)).toBeNull();
  });
});
