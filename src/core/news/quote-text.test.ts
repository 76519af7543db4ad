import { describe, expect, it } from 'vitest';
import type { Block } from './article.schema.ts';
import { formatQuote, parseQuote } from './quote-address.ts';
import { checkOf, findQuote, partsOf, quoteAddressOf, quotedText } from './quote-text.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const BODY: Block[] = [
  paragraph('أول الكلام تجريبي.'),
  { type: 'image', src: '/media/invented.jpg', alt: 'وصف', width: 2, height: 1 },
  { type: 'list', ordered: false, items: ['بند أول', 'بند ثانٍ'] },
  {
    type: 'paragraph',
    text: ['قال ', { type: 'strong', text: 'فلان' }, ' قولًا تجريبيًا.'],
  },
  paragraph('آخر الكلام تجريبي.'),
];

const stretchOf = (body: Block[], text: string) => {
  const whole = quotedText(partsOf(body), { start: 0, end: Infinity });
  const start = whole.indexOf(text);
  return { start, end: start + text.length };
};

const addressIn = (body: Block[], text: string) =>
  quoteAddressOf(partsOf(body), stretchOf(body, text));

/** What a reader sees when the address is opened with another version of the body. */
const shownIn = (body: Block[], address: ReturnType<typeof addressIn>) => {
  const parts = partsOf(body);
  const found = findQuote(parts, address);
  return 'start' in found ? [found.state, quotedText(parts, found)] : found;
};

describe('a quoted passage', () => {
  it.each([
    ['within a paragraph', 'الكلام', 'p1.4-10'],
    ['that is a whole paragraph', 'آخر الكلام تجريبي.', 'p5.0-18'],
    ['through spans', 'ل فلان ق', 'p4.2-10'],
    ['with marks', 'قولًا', 'p4.9-14'],
    ['in the second item of a list', 'ثانٍ', 'p3.12-16'],
    ['through items', 'أول\nبند', 'p3.4-11'],
    ['across blocks, one without a text', 'تجريبي.\nبند', 'p1.11-p3.3'],
    ['across three blocks', 'ثانٍ\nقال فلان قولًا تجريبيًا.\nآخر', 'p3.12-p5.3'],
  ])('%s has an address and is found there', (_what, text, expected) => {
    const address = addressIn(BODY, text);
    expect(formatQuote(address)).toBe(`${expected}~${checkOf(text)}`);
    expect(parseQuote(formatQuote(address))).toEqual(address);
    expect(shownIn(BODY, address)).toEqual(['unchanged', text]);
  });

  const QUOTE = addressIn(BODY, 'قولًا تجريبيًا');
  const ACROSS = addressIn(BODY, 'تجريبيًا.\nآخر الكلام');
  const changeParagraph = (text: string) => BODY.with(3, paragraph(text));

  it.each<[string, Block[]]>([
    ['after words that were added', changeParagraph('وقد قال فلان قولًا تجريبيًا.')],
    ['after words that were taken away', changeParagraph('قولًا تجريبيًا.')],
    ['a paragraph further', [paragraph('جديد'), ...BODY]],
    ['three paragraphs back', BODY.slice(3)],
  ])('is found %s', (_what, body) => {
    expect(shownIn(body, QUOTE)).toEqual(['moved', 'قولًا تجريبيًا']);
    expect(shownIn(body, ACROSS)).toEqual(['moved', 'تجريبيًا.\nآخر الكلام']);
  });

  it('is the nearest of its like', () => {
    const text = 'كلمة ثم كلمة وكلمة.';
    const address = { ...addressIn([paragraph(text)], 'ثم'), check: checkOf('كل') };
    expect(findQuote(partsOf([paragraph(text)]), address)).toEqual({
      state: 'moved',
      start: 8,
      end: 10,
    });
  });

  it.each<[string, Block[], object]>([
    [
      'changed by a mark',
      changeParagraph('قال فلان قولا تجريبيًا.'),
      { state: 'changed', block: 4 },
    ],
    [
      'more than three blocks away',
      [...BODY.slice(0, 3), ...'أبجدهو'.split('').map(paragraph), ...BODY.slice(3)],
      { state: 'changed', block: 4 },
    ],
    ['in a body cut short', BODY.slice(0, 3), { state: 'gone' }],
    ['in no body', [], { state: 'gone' }],
  ])('%s is not found', (_what, body, expected) => {
    expect(shownIn(body, QUOTE)).toEqual(expected);
  });
});

describe('the check of a text', () => {
  it.each([
    ['', 'ztntfp'],
    ['a', 'r9wi7g'],
    ['نص', '58365g'],
  ])('of %j is %s, as every link that was ever shared has it', (text, check) => {
    expect(checkOf(text)).toBe(check);
  });

  it('differs between texts that differ in a letter', () => {
    const texts = Array.from({ length: 5000 }, (_, at) => `نص تجريبي رقم ${at}`);
    expect(new Set(texts.map(checkOf)).size).toBe(texts.length);
  });
});
