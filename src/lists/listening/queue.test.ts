import { describe, expect, it } from 'vitest';
import { goTo, moveIn, removeFrom, type Queue } from './queue.ts';

/** 'ab>cd' means: c is being read. */
const read = (text: string): Queue => ({
  articles: text
    .replace('>', '')
    .split('')
    .map((id) => ({ id, title: id })),
  at: text.indexOf('>'),
});
const write = ({ articles, at }: Queue): string => {
  const ids = articles.map(({ id }) => id);
  return [...ids.slice(0, at), '>', ...ids.slice(at)].join('');
};

describe('a queue', () => {
  it.each([
    ['>abc', 2, 'ab>c'],
    ['a>bc', 0, '>abc'],
    ['a>bc', 3, 'a>bc'],
    ['>abc', -1, '>abc'],
  ])('%s goes to %i: %s', (before, at, after) => expect(write(goTo(read(before), at))).toBe(after));

  it.each([
    ['a>bc', 0, '>bc'],
    ['a>bc', 1, 'a>c'],
    ['a>bc', 2, 'a>b'],
    ['ab>c', 2, 'a>b'],
    ['>a', 0, '>'],
  ])('%s without %i: %s', (before, place, after) =>
    expect(write(removeFrom(read(before), place))).toBe(after),
  );

  it.each([
    ['a>bc', 0, 1, '>bac'],
    ['a>bc', 1, 0, '>bac'],
    ['a>bc', 2, 1, 'ac>b'],
    ['a>bc', 1, 2, 'ac>b'],
    ['a>bc', 0, -1, 'a>bc'],
    ['a>bc', 2, 3, 'a>bc'],
    ['a>bc', 0, 3, 'a>bc'],
  ])('%s with %i moved to %i: %s', (before, from, to, after) =>
    expect(write(moveIn(read(before), from, to))).toBe(after),
  );
});
