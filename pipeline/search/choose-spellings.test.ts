import { expect, it } from 'vitest';
import { invented, openInvented } from '../../tools/testing/invented-index.ts';

/**
 * The spellings that a reader is shown for a query.
 * @param words of the archive, each with the number of articles that have it
 */
const shown = async (query: string, words: Record<string, number>) => {
  const texts = Object.entries(words).flatMap(([word, count]) =>
    Array.from({ length: count }, (_, at) => invented(`${word}-${at}`, `خبر ${word} مخترع`)),
  );
  const engine = await openInvented(texts);
  const { understood } = await engine.search({
    query,
    places: [],
    from: null,
    to: null,
    sort: 'date',
  });
  return understood[0]?.spellings;
};

it.each<[what: string, query: string, words: Record<string, number>, spellings: string[]]>([
  ['as most write it', 'اسيا', { آسيا: 3, اسيا: 2 }, ['آسيا']],
  ['without its article, where some do', 'حقل', { الحقول: 3, حقول: 2 }, ['حقول']],
  ['with it, where all do', 'غاز', { الغاز: 3, للغاز: 2 }, ['الغاز']],
  ['without the ل of a sentence', 'تعاون', { للتعاون: 3, بالتعاون: 2 }, ['التعاون']],
  [
    'in its most frequent forms',
    'أسهم',
    { أسهم: 5, سهما: 4, سهم: 3, سهمه: 2 },
    ['سهم', 'أسهم', 'سهمه'],
  ],
  ['with a ل of its own', 'لجنة', { للجنة: 3, اللجنة: 2 }, ['اللجنة']],
])('shows a word %s', async (_what, query, words, spellings) =>
  expect(await shown(query, words)).toEqual(spellings),
);
