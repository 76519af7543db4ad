import { expect, test } from 'vitest';
import { textInDigits } from './text-in-digits.ts';

test.each([
  ['قناة تجريبية 24', 'قناة تجريبية ٢٤'],
  ['وكالة Invented 24 التجريبية', 'وكالة Invented 24 التجريبية'],
  ['نسبة 3.5%', 'نسبة ٣.٥%'],
  ['', ''],
])('%s is %s', (text, shown) => {
  expect(textInDigits(text, 'arab')).toBe(shown);
});

test('0-9 are written as well', () => {
  expect(textInDigits('عام ٢٠٢٢', 'latn')).toBe('عام 2022');
});
