import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { formatProposal } from './format.ts';
import type { OwnFiles, PlaceFile } from './gazetteer-files.ts';
import { createProposer } from './propose-places.ts';

const own: OwnFiles = {
  places: [
    {
      code: 'KZ',
      entries: [
        { kind: 'place', forms: ['شہرِ فرضی'], lang: 'ur', source: 'invented' },
        { kind: 'place', forms: ['ازار'], source: 'invented' },
      ],
    } satisfies PlaceFile,
  ],
  traps: [],
};
const propose = createProposer([], own);

const placesOf = (lang: ArticleLanguage, title: string) => {
  const { countries, region, partners } = propose({ title, lang, paragraphs: [] });
  return [...countries, ...(region ? ['region'] : []), ...partners].join(' ');
};

describe('a text in another language than Arabic', () => {
  it.each([
    ['fa', 'دیدار رئیسان قزاقستان و ازبکستان در چین', 'KZ UZ CN'],
    ['fa', 'نشست آسیای مرکزی', 'region'],
    ['ur', 'قزاخستان اور تاجکستان کے درمیان مذاکرات', 'KZ TJ'],
    ['ug', 'قازاقىستاننىڭ ئاستانىسىدا، قىرغىزىستاندىكى خەۋەرلەر', 'KZ KG'],
    // Words that are names in Arabic, or names that are common words.
    ['fa', 'بازار بزرگ قطر لوله‌ها', ''],
    ['fa', 'گزارش مالی', ''],
    // An entry of the gazetteer counts only in its own language.
    ['ur', 'شہرِ فرضی میں نمائش', 'KZ'],
    ['fa', 'شہرِ فرضی', ''],
    ['fa', 'ازار', ''],
    ['ar', 'ازار', 'KZ'],
  ] as const)('in %s: %s is about %s', (lang, title, places) => {
    expect(placesOf(lang, title)).toBe(places);
  });

  it.each([
    ['fa', 'of Persian only names of countries are known'],
    ['ug', 'of Uyghur only names of countries are known'],
  ] as const)('in %s says what it knows where it finds nothing', (lang, said) => {
    const article = inventArticle({ lang, title: 'باران', body: [] });
    const lines = formatProposal(
      article,
      propose({ title: 'باران', lang, paragraphs: [] }),
      null,
      null,
    );
    expect(lines.join('\n')).toContain(`nothing found\n  ${said}`);
    const arabic = inventArticle({ title: 'مطر', body: [] });
    const found = propose({ title: 'مطر', paragraphs: [] });
    expect(formatProposal(arabic, found, null, null).join('\n')).not.toContain('known');
  });
});
