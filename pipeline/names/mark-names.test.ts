import { describe, expect, it } from 'vitest';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { inventName } from '../../tools/testing/invent-name.ts';
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

  it('are none where nothing is known', () => {
    const article = inventArticle({ body: [{ type: 'paragraph', text: 'لا اسم هنا' }] });
    expect(mark(article)).toEqual({ names: [], body: article.body });
  });
});
