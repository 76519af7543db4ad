import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage } from './passage.ts';

const find = (text: string) => {
  const start = text.indexOf('هنا');
  return start < 0 ? [] : [{ start, end: start + 3 }];
};

describe('a passage', () => {
  it('is none where the words are not', () => {
    expect(findPassage([], find)).toBeNull();
    expect(findPassage(['كلام مخترع'], find)).toBeNull();
  });

  it('is the whole of a short text, the first that has the words', () =>
    expect(findPassage(['كلام', 'هو هنا', 'وهنا'], find)).toBe('هو هنا'));

  it('is cut at words, and says so', () => {
    const passage = findPassage([`${'قبل '.repeat(100)}هنا${' بعد'.repeat(100)}`], find) ?? '';
    expect(passage).toMatch(/^…(قبل )+هنا( بعد)+…$/);
    expect(passage.length).toBeLessThan(205);
    expect(passage.indexOf('هنا')).toBeLessThan(70);
  });

  it('has the words and no more than an excerpt, whatever the text', () => {
    const words = fc.array(fc.constantFrom('كلام', ' ', '  ', 'طويل'.repeat(60), '\n'));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const passage = findPassage([`${before.join('')}هنا${after.join('')}`], find) ?? '';
        expect(passage).toContain('هنا');
        // A word is never cut, unless it is too long for any excerpt.
        expect(passage.replaceAll('طويل'.repeat(60), '').length).toBeLessThan(220);
      }),
      { seed: 3 },
    );
  });
});
