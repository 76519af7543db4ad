import { expect, it } from 'vitest';
import { createAnalyzer } from '../arabic/analyzer.ts';
import { rankByTitle } from './rank-by-title.ts';

const analyzer = createAnalyzer([]);
const rank = (query: string, titles: readonly string[], scores: readonly number[] = []) =>
  rankByTitle(
    titles.map((title, at) => ({
      headline: { id: `n-${at}`, title, publishedAt: null, countries: [], region: false },
      score: scores[at] ?? 10,
    })),
    analyzer.tokenize(query),
    analyzer,
  ).map(({ headline }) => headline.title);

it.each([
  ['the word as it was written', 'السياحة', ['خبر سياحي', 'خبر السياحة']],
  ['the word, but for its article', 'السياحة', ['خبر سياحي', 'خبر سياحة']],
  ['another form before a relative', 'سياحة', ['خبر سياحي', 'خبر سياحتها']],
  ['the word whatever its hamzas', 'الاحمدي', ['خبر أحمدي', 'خبر الأحمدي']],
  [
    'the title that says little else',
    'خبر تجريبي',
    ['خبر تجريبي عن أشياء كثيرة أخرى', 'خبر تجريبي'],
  ],
])('%s comes first', (_what, query, titles) => {
  expect(rank(query, titles)).toEqual(titles.toReversed());
});

it('what answers clearly better stays before it', () => {
  const titles = ['خبر سياحي', 'خبر السياحة'];
  expect(rank('السياحة', titles, [20, 10])).toEqual(titles);
});

it('what answers alike stays in its order', () => {
  const titles = ['خبر أول', 'خبر ثان'];
  expect(rank('خبر', titles)).toEqual(titles);
});
