import { describe, expect, it } from 'vitest';
import {
  isNewSince,
  newestOfAll,
  parseVisits,
  REMEMBERED,
  seenAt,
  type Newest,
  type Visits,
} from './visit-log.ts';

const MINUTE = 60_000;
const NOON = Date.parse('2030-01-10T12:00:00Z');
const newest = (...ids: string[]): Newest => ({ ids, oldest: null });
const OLD = newest('b', 'a');
const NOW = newest('c', 'b', 'a');

describe('a visit', () => {
  it.each<[string, Visits | null, number, Newest | null]>([
    ['that is the first has nothing before it', null, NOON, null],
    [
      'goes on within half an hour',
      { before: null, current: OLD, at: NOON },
      NOON + 30 * MINUTE,
      null,
    ],
    [
      'begins after a longer pause',
      { before: null, current: OLD, at: NOON },
      NOON + 31 * MINUTE,
      OLD,
    ],
    [
      'in a second tab is the same, and what was new stays new',
      { before: OLD, current: NOW, at: NOON },
      NOON + MINUTE,
      OLD,
    ],
    [
      'does not end by a clock that is set back a day',
      { before: OLD, current: NOW, at: NOON },
      NOON - 24 * 60 * MINUTE,
      OLD,
    ],
  ])('%s', (_what, visits, now, before) => {
    expect(seenAt(visits, NOW, now)).toEqual({ before, current: NOW, at: now });
  });

  it('ends half an hour after a clock was set back, by the new time', () => {
    const back = seenAt({ before: null, current: OLD, at: NOON }, OLD, NOON - 600 * MINUTE);
    expect(seenAt(back, NOW, NOON - 560 * MINUTE).before).toEqual(OLD);
  });
});

describe('a headline', () => {
  const many = Array.from({ length: REMEMBERED }, (_, at) => ({
    id: `known-${at}`,
    publishedAt: `2030-01-0${at < 25 ? 9 : 8}`,
  }));
  it.each<[string, Newest | null, { id: string; publishedAt: string | null }, boolean]>([
    ['is not new on a first visit', null, { id: 'x', publishedAt: '2030-01-10' }, false],
    [
      'that was there is not new',
      newestOfAll(many),
      { id: 'known-3', publishedAt: '2030-01-09' },
      false,
    ],
    ['of today is new', newestOfAll(many), { id: 'x', publishedAt: '2030-01-10' }, true],
    [
      'of a day that was seen, but came later, is new',
      newestOfAll(many),
      { id: 'x', publishedAt: '2030-01-09' },
      true,
    ],
    [
      'on a page far behind is not new',
      newestOfAll(many),
      { id: 'x', publishedAt: '2029-12-31' },
      false,
    ],
    [
      'without a date is not new among many',
      newestOfAll(many),
      { id: 'x', publishedAt: null },
      false,
    ],
    [
      'without a date is new where all were known',
      newestOfAll(many.slice(1)),
      { id: 'x', publishedAt: null },
      true,
    ],
  ])('%s', (_what, before, headline, is) => {
    expect(isNewSince(before, headline)).toBe(is);
  });
});

it.each([
  null,
  '',
  '{',
  '[]',
  '1',
  '{"before":1}',
  '{"before":null,"current":{"ids":[1],"oldest":null},"at":1}',
])('what cannot be read is a first visit: %j', (text) => {
  expect(parseVisits(text)).toBeNull();
});

it('what was kept is read again', () => {
  const visits: Visits = { before: OLD, current: { ids: ['c'], oldest: 5 }, at: NOON };
  expect(parseVisits(JSON.stringify(visits))).toEqual(visits);
});
