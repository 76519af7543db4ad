import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { toBibtex, toCslJson, toRis } from './citation-files.ts';
import { citationWords, citableOf, type Citable } from './citation.ts';
import { NEWSROOM } from '../newsroom/newsroom.ts';
import type { ArticleData } from './headline.ts';

const ARTICLE: ArticleData = {
  id: 'invented-1',
  title: 'عنوان تجريبي',
  publishedAt: null,
  countries: [],
  region: false,
  partners: [],
  source: null,
  body: [],
  names: [],
  words: 0,
  hasCard: false,
  related: [],
};
const ADDRESS = 'https://news.example/articles/invented-1/';
const BARE: Citable = { id: 'invented-1', title: 'عنوان تجريبي', lang: 'ar', address: ADDRESS };
const FULL: Citable = {
  ...BARE,
  day: '2022-09-02',
  author: 'كاتب خيالي',
  publisher: 'ناشر خيالي',
};

const HOSTILE_TITLES = [
  'عنوان {بأقواس} و} وحده و{ آخر',
  String.raw`شرطة \ مائلة و\textbf{أمر} و\\`,
  'نسبة 5% و#وسم و$10 و_خط_ و&',
  'علامة ~ وعلامة ^ و"اقتباس" و\'آخر\'',
  '@book{x, title = {y}}',
  'SpaceX و"Qazaq" – «أوبك+»؛ كوفيد-19',
  'A and B, C',
];

/** What another program reads from a file, without the fields that it adds itself. */
const parse = (file: string, forceType?: '@ris/file') => {
  const [item = {}, ...others] = plugins.input.chain(file, {
    generateGraph: false,
    ...(forceType && { forceType }),
  });
  expect(others).toEqual([]);
  return item;
};

describe('citableOf', () => {
  it('knows nothing that the article does not say', () => {
    expect(citableOf(ARTICLE, ADDRESS)).toEqual(BARE);
  });

  it('takes the day from the newsroom’s clock', () => {
    const known = {
      ...ARTICLE,
      publishedAt: '2022-09-01T22:30:00Z',
      author: 'كاتب خيالي',
      source: { name: 'ناشر خيالي', url: null },
    };
    expect(citableOf(known, ADDRESS)).toEqual(FULL);
  });
});

describe('citationWords', () => {
  it.each([
    [BARE, null, '«عنوان تجريبي»، دون تاريخ، آسيا الوسطى بالعربية'],
    [
      FULL,
      '2 سبتمبر 2022',
      'كاتب خيالي، ناشر خيالي، «عنوان تجريبي»، 2 سبتمبر 2022، آسيا الوسطى بالعربية',
    ],
  ])('%o, %s', (work, date, expected) => {
    expect(citationWords(work, date)).toBe(expected);
  });
});

const ISSUED = { 'date-parts': [[2022, 9, 2]] };

describe('the RIS file', () => {
  it('has lines that end as the format wants, and nothing but what is known', () => {
    expect(toRis(BARE)).toBe(
      [
        'TY  - ELEC',
        'TI  - عنوان تجريبي',
        `T2  - ${NEWSROOM.name}`,
        'LA  - ar',
        `UR  - ${ADDRESS}`,
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('is read by another program', () => {
    expect(parse(toRis(FULL))).toMatchObject({
      type: 'webpage',
      title: FULL.title,
      author: [{ literal: FULL.author }],
      publisher: FULL.publisher,
      issued: ISSUED,
      language: 'ar',
      URL: ADDRESS,
    });
    expect(Object.keys(parse(toRis(BARE)))).not.toEqual(
      expect.arrayContaining(['author', 'issued', 'publisher']),
    );
  });

  it.each(HOSTILE_TITLES)('keeps the title %j', (title) => {
    // Without the format, the program guesses that a title in BibTeX is the file.
    expect(parse(toRis({ ...FULL, title }), '@ris/file')).toMatchObject({ title, URL: ADDRESS });
  });

  it('has no line that a title brings along', () => {
    const file = toRis({ ...BARE, title: 'سطر\r\nER  - \r\nTY  - BOOK' });
    expect(file.split('\r\n')).toHaveLength(7);
    expect(parse(file)).toMatchObject({ title: 'سطر ER - TY - BOOK', type: 'webpage' });
  });
});

describe('the BibTeX file', () => {
  it('is read by another program', () => {
    expect(parse(toBibtex(FULL))).toMatchObject({
      'citation-key': FULL.id,
      title: FULL.title,
      author: [{ family: FULL.author }],
      publisher: FULL.publisher,
      issued: ISSUED,
      URL: ADDRESS,
    });
    for (const field of ['author', 'publisher', 'year', 'month', 'day', 'undefined']) {
      expect(toBibtex(BARE)).not.toContain(field);
    }
  });

  it.each(HOSTILE_TITLES)('keeps the title %j', (title) => {
    expect(parse(toBibtex({ ...FULL, title }))).toMatchObject({ title, URL: ADDRESS });
  });

  it.each(HOSTILE_TITLES)('keeps the name %j whole', (author) => {
    expect(parse(toBibtex({ ...FULL, author }))).toMatchObject({ author: [{ family: author }] });
  });

  it('has as many braces that open as that close', () => {
    for (const title of HOSTILE_TITLES) {
      const file = toBibtex({ ...FULL, title });
      expect(file.match(/\{/g)?.length).toBe(file.match(/\}/g)?.length);
    }
  });

  it('makes one line of a title', () => {
    expect(parse(toBibtex({ ...BARE, title: 'سطر\nثانٍ' }))).toMatchObject({ title: 'سطر ثانٍ' });
  });
});

describe('the CSL-JSON file', () => {
  it.each(HOSTILE_TITLES)('keeps the title %j', (title) => {
    expect(parse(toCslJson({ ...FULL, title }))).toMatchObject({
      id: FULL.id,
      type: 'webpage',
      title,
      author: [{ literal: FULL.author }],
      publisher: FULL.publisher,
      'container-title': NEWSROOM.name,
      issued: ISSUED,
      language: 'ar',
      URL: ADDRESS,
    });
  });

  it('has nothing but what is known', () => {
    const [item] = JSON.parse(toCslJson(BARE)) as object[];
    expect(Object.keys(item ?? {})).toEqual([
      'id',
      'type',
      'title',
      'container-title',
      'language',
      'URL',
    ]);
  });
});

it('a file says on which day the article was read here', () => {
  const work = { ...BARE, accessed: '2030-01-02' };
  expect(toRis(work)).toContain('Y2  - 2030/01/02\r\n');
  expect(toBibtex(work)).toContain('urldate = {2030-01-02}');
  expect(toCslJson(work)).toContain('"accessed"');
  for (const write of [toRis, toBibtex, toCslJson])
    expect(write(BARE)).not.toMatch(/Y2|urldate|accessed/);
});
