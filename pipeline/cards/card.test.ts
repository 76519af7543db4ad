import { describe, expect, it } from 'vitest';
import { ar as arabic } from '../../src/core/i18n/ar.ts';
import { PLACES, type Filter } from '../../src/core/news/country.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { createCardTexts } from './card.ts';

const { ofArticle, ofFilter } = createCardTexts(arabic);

describe('the card of a filter', () => {
  it.each<[Filter, string]>([
    [[], 'أخبار آسيا\u00A0الوسطى'],
    [['region'], 'أخبار المنطقة'],
    [['kz', 'uz'], 'أخبار كازاخستان وأوزبكستان'],
    [PLACES, 'أخبار كازاخستان وقرغيزستان وطاجيكستان وتركمانستان وأوزبكستان والمنطقة'],
  ])('%j is titled %s', (filter, title) => {
    expect(ofFilter(filter)).toMatchObject({ title, map: filter, labels: [], date: null });
  });
});

describe('the card of an article', () => {
  it('names its places in the order of menus, and its day', () => {
    const { labels, date, map } = ofArticle(
      inventArticle({ countries: ['UZ', 'KG', 'KZ'], region: true, publishedAt: '2030-01-02' }),
    );
    expect(labels.map(({ place }) => place)).toEqual(['kz', 'kg', 'uz', 'region']);
    expect([date, map]).toEqual(['2 يناير 2030', null]);
  });

  it('says nothing of a day or of places that are not known', () => {
    const article = inventArticle({ countries: [], region: false, publishedAt: null });
    expect(ofArticle(article)).toMatchObject({ labels: [], date: null });
  });

  it('keeps the order of what is not Arabic by isolates', () => {
    const { title } = ofArticle(inventArticle({ title: 'نموّ 3.5% في Air Astana (KTZ)' }));
    expect(title).toContain('\u20663.5%\u2069');
  });
});
