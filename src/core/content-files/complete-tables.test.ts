import { expect, it } from 'vitest';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import { completeTables } from './complete-tables.ts';

const withTable = (head: string[], rows: string[][]) => ({
  ...inventArticle(),
  body: [{ type: 'table' as const, head, rows }],
});

it.each<[string, string[], string[][], string[], string[][]]>([
  ['a short row', ['a', 'b'], [['c']], ['a', 'b'], [['c', '']]],
  [
    'a long row',
    ['a'],
    [['b', 'c'], ['d']],
    ['a', ''],
    [
      ['b', 'c'],
      ['d', ''],
    ],
  ],
  ['an empty row', ['a', 'b'], [[]], ['a', 'b'], [['', '']]],
])('%s gets the cells that it lacks', (_what, head, rows, fullHead, fullRows) => {
  expect(completeTables(withTable(head, rows)).body).toEqual(withTable(fullHead, fullRows).body);
});

it('leaves a whole article as it is', () => {
  const article = withTable(['a', 'b'], [['c', 'd']]);
  expect(completeTables(article)).toBe(article);
});
