import { describe, expect, it } from 'vitest';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { inventName } from '../../tools/testing/invent-name.ts';
import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { textsOf } from '../../src/core/news/rich-text.ts';
import { createNameMarker } from './mark-names.ts';

const invent = (id: string, name: string) => inventName({ id, name, description: `وصف ${name}` });

const mark = createNameMarker([invent('one', 'زبرقند'), invent('two', 'كهرمانستان')]);

describe('the names in an article', () => {
  it('are told in the order of their first mention, the title first', () => {
    const { names } = mark(
      inventArticle({
        title: 'قمة كهرمانستان',
        body: [{ type: 'paragraph', text: 'في زبرقند قال وزير كهرمانستان' }],
      }),
    );
    expect(names).toEqual([
      { id: 'two', name: 'كهرمانستان', description: 'وصف كهرمانستان' },
      { id: 'one', name: 'زبرقند', description: 'وصف زبرقند' },
    ]);
  });

  it('are marked at their first mention in running text, and the text stays as it was', () => {
    const article = inventArticle({
      body: [
        { type: 'heading', level: 2, text: 'زبرقند' },
        {
          type: 'paragraph',
          text: ['قال ', { type: 'strong', text: 'زبرقند' }, '، ثم زبرقند و زبرقند'],
        },
        { type: 'list', ordered: false, items: ['كهرمانستان'] },
      ],
    });
    const { body } = mark(article);
    expect(body[0]).toEqual(article.body[0]);
    expect(body[1]).toEqual({
      type: 'paragraph',
      text: [
        'قال ',
        { type: 'strong', text: 'زبرقند' },
        '، ثم ',
        { type: 'name', id: 'one', text: 'زبرقند' },
        ' و زبرقند',
      ],
    });
    expect(body[2]).toEqual({
      type: 'list',
      ordered: false,
      items: [[{ type: 'name', id: 'two', text: 'كهرمانستان' }]],
    });
    expect(textsOf(body)).toEqual(textsOf(article.body));
  });

  it('are found in another language by their spellings there, to the letter', () => {
    const elsewhere = { fa: ['زبرقند', 'ازار'], ur: ['زبرقند شہر'] };
    const markIn = createNameMarker([
      inventName({ id: 'one', name: 'كهرمانستان', elsewhere }),
      invent('two', 'سيدة'),
    ]);
    const found = (lang: ArticleLanguage, text: string) =>
      markIn(inventArticle({ lang, title: 'ا', body: [{ type: 'paragraph', text }] })).names.length;
    expect(found('fa', 'در زبرقند و سيدة')).toBe(1);
    expect(found('fa', 'كهرمانستان')).toBe(0);
    // In Arabic the first letter would be «in».
    expect(found('fa', 'بازار')).toBe(0);
    expect(found('ur', 'زبرقند شہر میں')).toBe(1);
    expect(found('ur', 'زبرقند میں')).toBe(0);
    expect(found('ug', 'زبرقند')).toBe(0);
  });

  const PEOPLE = createNameMarker([
    inventName({
      id: 'person',
      kind: 'person',
      name: 'زيد مخترعوف',
      variants: ['مخترعوف', 'نور كهرم مخترعوف'],
      latin: ['Zayd Mukhtarov'],
    }),
    inventName({ id: 'city', name: 'كهرمانة', variants: ['نور كهرم'] }),
  ]);
  const namesIn = (...paragraphs: string[]) => {
    const body = paragraphs.map((text) => ({ type: 'paragraph' as const, text }));
    const marked = PEOPLE(inventArticle({ title: 'عنوان', body }));
    const links = marked.body.flatMap((block) =>
      block.type === 'paragraph' && typeof block.text !== 'string'
        ? block.text.flatMap((span) =>
            typeof span === 'object' && span.type === 'name' ? [`${span.id}: ${span.text}`] : [],
          )
        : [],
    );
    return { links, ids: marked.names.map(({ id }) => id) };
  };

  it.each([
    ['another of the surname', ['قال عزيز مخترعوف'], []],
    ['the surname alone', ['قال مخترعوف أمس'], []],
    [
      'the surname before the full name',
      ['قال مخترعوف', 'ثم عاد زيد مخترعوف'],
      ['person: زيد مخترعوف'],
    ],
    [
      'the surname behind the full name',
      ['قال زيد مخترعوف. وأضاف مخترعوف'],
      ['person: زيد مخترعوف'],
    ],
    [
      'a full name that begins as a city',
      ['زار نور كهرم مخترعوف المدينة'],
      ['person: نور كهرم مخترعوف'],
    ],
    ['the city', ['عاد إلى نور كهرم أمس'], ['city: نور كهرم']],
    ['a first name alone', ['قال زيد أمس'], []],
    ['a full name in other letters', ['Zayd Mukhtarov قال'], ['person: Zayd Mukhtarov']],
  ])(
    'of %s: a surname is a person only behind the full name, the longest name wins',
    (_what, texts, links) => {
      const found = namesIn(...texts);
      expect(found.links).toEqual(links);
      expect(found.ids).toEqual(links.map((link) => link.split(':')[0]));
    },
  );

  it('a surname is linked where the full name stood in the title, a heading or strong words', () => {
    const link = { type: 'name', id: 'person', text: 'مخترعوف' };
    const surname = { type: 'paragraph' as const, text: 'قال مخترعوف' };
    const linked = { type: 'paragraph', text: ['قال ', link] };
    expect(PEOPLE(inventArticle({ title: 'زيد مخترعوف', body: [surname] })).body).toEqual([linked]);
    for (const before of [
      { type: 'heading' as const, level: 2 as const, text: 'زيد مخترعوف' },
      { type: 'paragraph' as const, text: [{ type: 'strong' as const, text: 'زيد مخترعوف' }] },
    ])
      expect(PEOPLE(inventArticle({ title: 'عنوان', body: [before, surname] })).body[1]).toEqual(
        linked,
      );
  });

  it('are none where nothing is known', () => {
    const article = inventArticle({ body: [{ type: 'paragraph', text: 'لا اسم هنا' }] });
    expect(mark(article)).toEqual({ names: [], body: article.body });
  });
});
