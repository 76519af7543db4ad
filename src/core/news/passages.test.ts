import { describe, expect, it } from 'vitest';
import type { Block } from './article.schema.ts';
import { cutPassage, passagesOf } from './passages.ts';
import { passageAt } from './quote-passage.ts';
import { partsOf } from './quote-text.ts';

const BODY: Block[] = [
  { type: 'heading', level: 2, text: 'عنوان' },
  { type: 'paragraph', text: ['قال ', { type: 'strong', text: 'فلان' }, ' قولًا. '] },
  { type: 'paragraph', text: ' ' },
  { type: 'list', ordered: false, items: ['بند'] },
  { type: 'quote', text: 'اقتباس' },
];

it('paragraphs and quotations can be passed on by themselves, with the numbers of their places', () => {
  expect(passagesOf(BODY)).toEqual([
    { number: 2, text: 'قال فلان قولًا.' },
    { number: 5, text: 'اقتباس' },
  ]);
});

describe('a passage that is cut', () => {
  it.each([
    ['كلمة ثم كلمة', 50, 'كلمة ثم كلمة'],
    ['كلمة ثم كلمة', 10, 'كلمة ثم…'],
    ['كلمة ثم كلمة', 7, 'كلمة ثم…'],
    ['كلمة، ثم', 6, 'كلمة…'],
    ['قال: «كلمة ثم', 8, 'قال…'],
    ['كَلِمَةٌ ثُمَّ كَلِمَةٌ', 12, 'كَلِمَةٌ ثُمَّ كَلِمَةٌ'],
    ['كَلِمَةٌ ثُمَّ كَلِمَةٌ', 8, 'كَلِمَةٌ ثُمَّ…'],
    ['لالالالالا', 4, 'لالا…'],
    ['🙂🙂🙂', 2, '🙂🙂…'],
  ])('%j to %d letters is %j', (text, most, expected) => {
    expect(cutPassage(text, most)).toBe(expected);
  });
});

describe('a selection', () => {
  const parts = partsOf(BODY);
  const [, paragraph, , item] = parts;
  const start = paragraph?.start ?? 0;
  it.each([
    ['of a whole paragraph', start, start + 'قال فلان قولًا.'.length, 2],
    ['of some of its words', start + 4, start + 8, null],
    ['of more than it', start - 3, start + 15, null],
    ['of an item', item?.start ?? 0, (item?.start ?? 0) + 3, null],
  ])('%s leads to its page, or to none', (_what, from, to, number) => {
    expect(passageAt(BODY, parts, { start: from, end: to })).toBe(number);
  });
});
