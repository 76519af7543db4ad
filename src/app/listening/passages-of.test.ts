import { expect, it } from 'vitest';
import { inventArticleData } from '../../../tools/testing/invent-book.ts';
import { passagesOf } from './passages-of.ts';

it('what is read of an article is what its page has, in its order', () => {
  const article = inventArticleData({
    title: 'عنوان',
    summary: 'خلاصة',
    body: [
      {
        type: 'paragraph',
        text: ['فقرة ', { type: 'note', text: '', number: 1 }, { type: 'strong', text: 'بارزة' }],
      },
      { type: 'quote', text: 'قول', cite: 'قائل' },
      { type: 'list', ordered: false, items: ['بند', 'بند ثانٍ'] },
      { type: 'table', caption: 'جدول', head: ['رأس'], rows: [['خلية']] },
      { type: 'image', src: '/media/a.png', alt: 'وصف', width: 1, height: 1, caption: 'شرح' },
      { type: 'image', src: '/media/a.png', alt: 'وصف', width: 1, height: 1 },
    ],
  });
  expect(passagesOf(article)).toEqual([
    'عنوان',
    'خلاصة',
    'فقرة بارزة',
    'قول',
    'قائل',
    'بند',
    'بند ثانٍ',
    'جدول',
    'رأس',
    'خلية',
    'شرح',
  ]);
});
