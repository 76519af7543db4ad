import { describe, expect, it } from 'vitest';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { dictionaries } from '../../src/core/i18n/dictionaries.ts';
import { FIRST, LOCALES, type Locale } from '../../src/core/i18n/locales.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { headlineOf } from '../../src/core/news/headline.ts';
import { describedCuts, inventPicture } from '../../tools/testing/invent-picture.ts';
import { inventArticle, inventArticles } from '../../tools/testing/invent-articles.ts';
import type { HeadlinesView } from '../../src/core/addresses/headlines-address.ts';
import type { View } from '../../src/core/addresses/urls.ts';
import { headlinesShownIn } from '../lists/select-headlines.ts';
import { structuredDataOf, type Subject } from './structured-data.ts';
import { articleDataOf } from '../articles/article-data.ts';
import { sortIntoLists } from '../lists/sort-into-lists.ts';

const SITE = { siteUrl: 'https://news.example', basePath: '/sub/', locales: USUAL_LOCALES };

const unmarked = ({ body }: Article) => ({ body, names: [] });

const IMAGE = '/media/2030/a.jpg';
const PICTURES = { [IMAGE]: inventPicture(1600, 1000) };
const ALONE = { hasCard: false, hasPassages: false, related: [], pictures: PICTURES };

const describeView = async (view: View, articles: readonly Article[], locale: Locale = FIRST) => {
  const lists = sortIntoLists(articles.map(headlineOf));
  const article = articles.find(({ id }) => view.screen === 'article' && view.id === id);
  const subject: Subject = {
    article: article && articleDataOf({ ...ALONE, article }, unmarked),
    headlines: view.screen === 'headlines' ? headlinesShownIn(lists, view) : [],
  };
  const translation = createTranslation(locale, await dictionaries[locale.code]());
  const t = await translation.addOnDemand();
  const graph = structuredDataOf(view, subject, { locale, t, site: SITE });
  return (graph?.['@graph'] ?? []) as unknown as Record<string, unknown>[];
};

const newsOf = async (fields: Partial<Article>) => {
  const [news = {}] = await describeView({ screen: 'article', id: 'invented' }, [
    inventArticle(fields),
  ]);
  return news;
};

const MAKER = 'مصوّر مخترع';
const cuts = (caption: string) => describedCuts('https://news.example/sub/', caption, MAKER);

const list = (fields: Partial<HeadlinesView>): HeadlinesView => ({
  screen: 'headlines',
  filter: [],
  page: null,
  unknown: [],
  ...fields,
});

const image = { src: IMAGE, alt: 'وصف مخترع', width: 2, height: 1 };
const source = { name: 'ناشر مخترع', url: 'https://publisher.example/1' };

describe('an article', () => {
  it('that is a headline alone claims nothing else', async () => {
    expect(await newsOf({})).toEqual({
      '@type': 'NewsArticle',
      headline: 'عنوان مخترع',
      url: 'https://news.example/sub/articles/invented/',
      mainEntityOfPage: 'https://news.example/sub/articles/invented/',
      inLanguage: 'ar',
      isPartOf: {
        '@type': 'WebSite',
        name: 'آسيا الوسطى بالعربية',
        url: 'https://news.example/sub/',
      },
    });
  });

  it.each<[what: string, fields: Partial<Article>, expected: object]>([
    ['its day', { publishedAt: '2030-01-02' }, { datePublished: '2030-01-02' }],
    [
      'its change',
      { updatedAt: '2030-01-02T10:00:00+05:00' },
      { dateModified: '2030-01-02T10:00:00+05:00' },
    ],
    ['a person', { author: 'كاتب مخترع' }, { author: { '@type': 'Person', name: 'كاتب مخترع' } }],
    [
      'a house that signs its news',
      { author: source.name, source },
      { author: { '@type': 'Organization', name: source.name } },
    ],
    [
      'the original and its publisher',
      { source },
      {
        isBasedOn: {
          '@type': 'NewsArticle',
          url: source.url,
          publisher: { '@type': 'Organization', name: source.name },
        },
      },
    ],
    [
      'a publisher whose page is unknown',
      { source: { ...source, url: null } },
      {
        isBasedOn: {
          '@type': 'NewsArticle',
          publisher: { '@type': 'Organization', name: source.name },
        },
      },
    ],
    [
      'its places in the order of the menu',
      { countries: ['UZ', 'KZ'], region: true },
      {
        about: [
          { '@type': 'Country', name: 'كازاخستان' },
          { '@type': 'Country', name: 'أوزبكستان' },
          { '@type': 'Place', name: 'آسيا الوسطى' },
        ],
      },
    ],
    ['its picture', { image: { ...image, credit: MAKER } }, cuts(image.alt)],
    ['its caption', { image: { ...image, caption: 'شرح', credit: MAKER } }, cuts('شرح')],
    [
      'its length',
      { body: [{ type: 'paragraph', text: 'ثلاث كلمات مخترعة.' }] },
      { wordCount: 3, isAccessibleForFree: true },
    ],
    ['its summary', { summary: 'خلاصة.' }, { abstract: 'خلاصة.' }],
    [
      'its corrections',
      { corrections: [{ date: '2030-01-03', text: 'تصويب مخترع.' }] },
      {
        correction: [
          { '@type': 'CorrectionComment', datePublished: '2030-01-03', text: 'تصويب مخترع.' },
        ],
      },
    ],
  ])('says %s', async (_what, fields, expected) => {
    expect(await newsOf(fields)).toMatchObject(expected);
  });

  it.each([{}, { source }])('is not said to be published by this site (%j)', async (fields) => {
    expect(await newsOf(fields)).not.toHaveProperty('publisher');
  });

  it.each(LOCALES)('lies behind its list, in $code', async (locale) => {
    const article = inventArticle({ countries: ['KZ'] });
    const [, way] = await describeView({ screen: 'article', id: 'invented' }, [article], locale);
    const root = `https://news.example/sub${locale.pathPrefix}/`;
    expect(way).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: root },
        { position: 2, item: `${root}countries/kz/` },
        { position: 3, item: `${root}articles/invented/`, name: article.title },
      ],
    });
  });
});

describe('a list', () => {
  const articles = inventArticles(60, { countries: ['KZ'], region: false });

  it.each<[view: HeadlinesView, name: string, ids: [first: number, last: number], steps: number]>([
    [list({ filter: ['kz'] }), 'أخبار كازاخستان', [0, 23], 2],
    [list({ filter: ['kz', 'uz'] }), 'أخبار كازاخستان وأوزبكستان', [0, 23], 2],
    [list({ filter: ['kz'], page: 1 }), 'أخبار كازاخستان – الصفحة 1', [36, 59], 3],
    [list({ page: 1 }), 'أخبار آسيا الوسطى – الصفحة 1', [36, 59], 2],
  ])('%j names its headlines', async (view, name, [first, last], steps) => {
    const [page, way] = await describeView(view, articles);
    const items = articles.slice(first, last + 1).map(({ id, title }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: title,
      url: `https://news.example/sub/articles/${id}/`,
    }));
    expect(page).toMatchObject({
      '@type': 'CollectionPage',
      name,
      mainEntity: { '@type': 'ItemList', itemListElement: items },
    });
    expect(way?.itemListElement).toHaveLength(steps);
  });
});

describe('another page', () => {
  it.each<[view: View, types: string[]]>([
    [list({}), ['WebSite']],
    [{ screen: 'about' }, ['AboutPage']],
    [{ screen: 'names' }, ['CollectionPage']],
    [{ screen: 'archive' }, ['CollectionPage']],
    [{ screen: 'month', month: '2030-01', page: 1 }, ['CollectionPage', 'BreadcrumbList']],
    [{ screen: 'name', id: 'unknown' }, []],
    [{ screen: 'not-found' }, []],
    [{ screen: 'article', id: 'unknown' }, []],
  ])('%j is %j', async (view, types) => {
    const things = await describeView(view, []);
    expect(things.map((thing) => thing['@type'])).toEqual(types);
  });
});
