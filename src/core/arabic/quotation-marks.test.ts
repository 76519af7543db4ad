import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inQuotes, nestQuotes } from './quotation-marks.ts';

describe('a text between Arabic quotation marks', () => {
  it.each([
    ['قول', '«قول»'],
    ['قال «نعم» ثم «لا»', '«قال “نعم” ثم “لا”»'],
    ['قال “نعم”', '«قال “نعم”»'],
    ['«قول»', '«“قول”»'],
    ['قال «إنه “نعم” قال»', '«قال “إنه ‘نعم’ قال”»'],
    ['قال “إنه «نعم» قال”', '«قال “إنه ‘نعم’ قال”»'],
    ['«a «b «c» b» a»', '«“a ‘b ‘c’ b’ a”»'],
    ['نهاية» ثم «بداية', '«نهاية” ثم “بداية»'],
    ['قال "نعم"', '«قال "نعم"»'],
    ['', '«»'],
  ])('%j is %j', (text, quoted) => expect(inQuotes(text)).toBe(quoted));

  it('never ends before its end', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('«', '»', '“', '”', '„', 'a', ' ') }),
        (text) => {
          expect(nestQuotes(text)).not.toMatch(/[«»]/);
          expect(nestQuotes(nestQuotes(text))).not.toMatch(/[«»]/);
          expect(nestQuotes(text).replaceAll(/[«»“”„‘’]/g, '')).toBe(
            text.replaceAll(/[«»“”„]/g, ''),
          );
        },
      ),
      { numRuns: 500, seed: 3 },
    );
  });
});

it.each([
  ['en', 'a “b” c', '“a ‘b’ c”'],
  ['en', 'قال «نعم»', '“قال ‘نعم’”'],
  ['ru', 'а «б» в', '«а „б“ в»'],
  ['ru', 'а „б“ в', '«а „б“ в»'],
] as const)('in %s, %j is %j', (language, text, quoted) => {
  expect(inQuotes(text, language)).toBe(quoted);
});
