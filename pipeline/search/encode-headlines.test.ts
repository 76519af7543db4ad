import { expect, it } from 'vitest';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { ByteReader } from '../../src/core/search/byte-reader.ts';
import { encodeDays } from './encode-headlines.ts';

const daysOf = (dates: readonly (string | null)[]) => {
  const reader = new ByteReader(
    encodeDays(dates.map((publishedAt, at) => inventArticle({ id: `a${at}`, publishedAt }))),
  );
  const numbers: number[] = [];
  while (!reader.isAtEnd) numbers.push(reader.number());
  return numbers;
};

it('writes how many days lie between the days of articles, and how many articles each has', () => {
  expect(daysOf(['1970-01-11', '1970-01-02', '1970-01-02', '1969-12-31', null])).toEqual([
    10, 1, 9, 2, 2, 1,
  ]);
});

it('writes no negative number where all articles are older than 1970', () => {
  expect(daysOf(['1969-12-30', '1969-12-29'])).toEqual([0, 0, 2, 1, 1, 1]);
});
