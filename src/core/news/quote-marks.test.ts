import { describe, expect, it } from 'vitest';
import type { Block } from './article.schema.ts';
import { markBody } from './quote-marks.ts';
import { partsOf, quotedText } from './quote-text.ts';

const LINK = { type: 'link', href: '/about/' } as const;
const BODY: Block[] = [
  { type: 'paragraph', text: 'أول الكلام.' },
  { type: 'paragraph', text: ['قال ', { ...LINK, text: 'فلان الفلاني' }, ' قولًا.'] },
  { type: 'list', ordered: false, items: ['بند أول', 'بند ثانٍ'] },
  { type: 'table', head: ['أ'], rows: [['خلية']] },
  { type: 'image', src: '/media/a.jpg', alt: 'وصف', width: 2, height: 1, caption: 'شرح الصورة' },
];

const markedIn = (text: string) => {
  const whole = quotedText(partsOf(BODY), { start: 0, end: Infinity });
  const start = whole.indexOf(text);
  return markBody(BODY, [{ start, end: start + text.length }]);
};

const mark = (...text: (string | object)[]) => ({ type: 'mark', text });

describe('a marked body', () => {
  it.each<[string, string, number, object]>([
    ['a word', 'الكلام', 0, { text: ['أول ', mark('الكلام'), '.'] }],
    ['a whole text', 'أول الكلام.', 0, { text: [mark('أول الكلام.')] }],
    [
      'a span and words around it',
      'ل فلان الفلاني ق',
      1,
      { text: ['قا', mark('ل '), mark({ ...LINK, text: 'فلان الفلاني' }), mark(' ق'), 'ولًا.'] },
    ],
    [
      'a part of a span',
      'الفلاني',
      1,
      { text: ['قال ', { ...LINK, text: 'فلان ' }, mark({ ...LINK, text: 'الفلاني' }), ' قولًا.'] },
    ],
    ['an item', 'ثانٍ', 2, { items: ['بند أول', ['بند ', mark('ثانٍ')]] }],
    ['a cell', 'خلية', 3, { head: ['أ'], rows: [[[mark('خلية')]]] }],
    ['a caption', 'الصورة', 4, { caption: ['شرح ', mark('الصورة')] }],
  ])('has %s marked, and no other block changed', (_what, text, at, expected) => {
    const marked = markedIn(text);
    expect(marked[at]).toEqual({ ...BODY[at], ...expected });
    expect(marked.toSpliced(at, 1)).toEqual(BODY.toSpliced(at, 1));
  });

  it('has several stretches marked, in one text and in others', () => {
    const [first, second] = markBody(BODY, [
      { start: 0, end: 3 },
      { start: 4, end: 10 },
      { start: 12, end: 15 },
    ]);
    expect(first).toMatchObject({ text: [mark('أول'), ' ', mark('الكلام'), '.'] });
    expect(second).toMatchObject({ text: [mark('قال'), ' ', { ...LINK }, ' قولًا.'] });
  });

  it('has a passage marked across blocks', () => {
    const [first, second, third] = markedIn('الكلام.\nقال فلان الفلاني قولًا.\nبند');
    expect(first).toMatchObject({ text: ['أول ', mark('الكلام.')] });
    expect(second).toMatchObject({
      text: [mark('قال '), mark({ ...LINK, text: 'فلان الفلاني' }), mark(' قولًا.')],
    });
    expect(third).toMatchObject({ items: [[mark('بند'), ' أول'], 'بند ثانٍ'] });
  });
});
