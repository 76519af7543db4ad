import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedArticle } from './database.ts';
import { formatSavedFile, parseSavedFile, SavedFileError } from './saved-file.ts';

const saved = (article: Partial<SavedArticle['article']> = {}): SavedArticle => ({
  id: 'invented',
  savedAt: 1,
  isAlong: false,
  article: {
    id: 'invented',
    title: 'عنوان مخترع',
    publishedAt: '2030-01-02',
    countries: ['TM'],
    region: false,
    partners: [],
    source: { name: 'ناشر مخترع', url: 'https://publisher.example/1' },
    body: [
      { type: 'paragraph', text: ['نص ', { type: 'name', id: 'x', text: 'اسم' }] },
      { type: 'list', ordered: true, items: ['بند'] },
      { type: 'table', head: ['رأس'], rows: [['خلية']] },
      { type: 'image', src: '/media/a.jpg', alt: 'وصف', width: 1, height: 1 },
    ],
    names: [],
    words: 3,
    hasCard: false,
    related: [],
    ...article,
  },
});

const reasonOf = (text: string) => {
  try {
    parseSavedFile(text);
  } catch (error) {
    if (error instanceof SavedFileError) return [error.reason, error.at];
    throw error;
  }
  return null;
};

describe('a file of saved articles', () => {
  it('gives them back to the letter', () => {
    const all = [saved(), saved({ publishedAt: null, source: null })];
    expect(parseSavedFile(formatSavedFile(all))).toEqual(all);
  });

  it.each([
    ['{', 'not-json'],
    ['[]', 'other-format'],
    ['{"format":"saved-articles"}', 'other-format'],
    ['{"format":"saved-articles","version":2,"articles":[]}', 'other-version'],
    ['{"format":"other","version":1,"articles":[]}', 'other-format'],
  ])('%s is refused as %s', (text, reason) => expect(reasonOf(text)).toEqual([reason, 0]));

  it.each<[what: string, article: object]>([
    [
      'a script for a link',
      {
        body: [
          { type: 'paragraph', text: [{ type: 'link', text: 'x', href: 'javascript:alert(1)' }] },
        ],
      },
    ],
    [
      'a picture of another host',
      { body: [{ type: 'image', src: 'https://spy.example/x.png', alt: '' }] },
    ],
    ['a script for a source', { source: { name: 'x', url: 'javascript:alert(1)' } }],
    ['an unknown block', { body: [{ type: 'script', text: 'x' }] }],
    ['a date that is none', { publishedAt: 'soon' }],
    ['another id inside', { id: 'other' }],
    ['no title', { title: undefined }],
  ])('with %s is refused, and says which article it is', (_what, article) => {
    const text = formatSavedFile([saved(), saved(article)]);
    expect(reasonOf(text)).toEqual(['bad-article', 2]);
  });

  it('of any other JSON is refused in words', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(reasonOf(text)).toEqual(['other-format', 0]);
        expect(reasonOf(`{"format":"saved-articles","version":1,"articles":[${text}]}`)).toEqual([
          'bad-article',
          1,
        ]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
