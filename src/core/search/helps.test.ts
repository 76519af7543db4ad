import { beforeAll, describe, expect, it } from 'vitest';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import type { SearchEngine } from './engine.ts';
import { createMatcher } from './find-matches.ts';
import { ARTICLES, FILLERS, openInvented } from '../../../tools/testing/invented-index.ts';
import { nearestWord } from './nearest.ts';
import { suggest } from './suggest.ts';

let engine: SearchEngine;
beforeAll(async () => {
  engine = await openInvented(ARTICLES);
});

describe('help with typing', () => {
  it('completes the last word', async () => {
    expect(await suggest(engine, 'كازا')).toEqual([{ word: 'كازاخستان', count: 2 }]);
    expect(await suggest(engine, 'زيارة المدر')).toEqual([{ word: 'زيارة المدرسة', count: 1 }]);
    expect(await suggest(engine, 'ك')).toEqual([]);
  });

  it('counts a word in all segments, and spells it as the oldest does', async () => {
    expect(await suggest(engine, 'فح')).toEqual([{ word: 'الفحص', count: FILLERS.length }]);
  });

  it('does not offer what is left of a word without its first letter', async () => {
    const text = { type: 'paragraph', text: 'كلمة بزرقاطة هنا' } as const;
    const asked = await openInvented([inventArticle({ id: 'one', body: [text] })]);
    expect(await suggest(asked, 'بزر')).toEqual([{ word: 'بزرقاطة', count: 1 }]);
    expect(await suggest(asked, 'زرق')).toEqual([]);
  });

  it('offers the nearest spelling', async () => {
    expect(await nearestWord(engine, 'كازخستان')).toBe('كازاخستان');
    expect(await nearestWord(engine, 'قطار')).toBeNull();
  });
});

describe('marks', () => {
  it.each([
    ['احمد', 'قال أحمدُ ثم', ['أحمدُ']],
    ['kazakhstan', 'إلى وكازاخستان', ['وكازاخستان']],
    ['"كتب من القاهرة"', 'قد كتب من القاهرة', ['كتب من القاهرة']],
    ['"القاهرة"', 'كتب من قاهرة', []],
  ])('of %s in «%s»', (query, text, words) => {
    const ranges = createMatcher(query, engine.analyzer)(text);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});
