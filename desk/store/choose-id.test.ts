import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeUnique, proposeId } from './choose-id.ts';

const id = (url: string | null, title = 'خبر مخترع', givenId: string | null = null) =>
  proposeId({ url, title, givenId });

describe('proposeId', () => {
  it.each([
    ['https://a.example/2022/09/Gas-Deal_Turkmenistan.html?x=1', 'gas-deal-turkmenistan'],
    ['https://a.example/gas-deal/', 'gas-deal'],
    ['https://a.example/gas-deal/12345', 'gas-deal'],
    ['https://a.example/article/12345', 'khbr-mkhtra'],
    ['https://a.example/?p=7', 'khbr-mkhtra'],
    ['https://a.example/%D8%AE%D8%A8%D8%B1-iphone-now', 'khbr-mkhtra'],
    ['https://a.example/%E0%A4%A/x', 'khbr-mkhtra'],
    [null, 'khbr-mkhtra'],
  ])('%s', (url, expected) => {
    expect(id(url)).toBe(expected);
  });

  it('reads Arabic, Persian and Cyrillic titles in Latin letters', () => {
    expect(id(null, 'الرئيس يزور كازاخستان')).toBe('al-riys-yzur-kazakhstan');
    expect(id(null, 'Қазақстан мен Ўзбекистон')).toBe('qazaqstan-men-ozbekiston');
  });

  it('cuts at a word, and falls back to the given id', () => {
    expect(id(`https://a.example/${'long-word-'.repeat(10)}`)).toBe(
      'long-word-long-word-long-word-long-word-long-word-long-word',
    );
    expect(id(null, '؟', '../../x')).toBe('x');
  });

  it('always is an id', () => {
    fc.assert(
      fc.property(
        fc.option(fc.webUrl()),
        fc.string({ unit: 'binary' }),
        fc.option(fc.string()),
        (url, title, given) => {
          const proposed = makeUnique(id(url, title, given), (other) => !/-1?2$/.test(other));
          expect(proposed).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(proposed.length).toBeLessThanOrEqual(60);
        },
      ),
      { seed: 5 },
    );
  });
});
