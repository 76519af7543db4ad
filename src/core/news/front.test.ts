import { describe, expect, it } from 'vitest';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import { arrangeFront } from './front.ts';
import { headlineOf, type Headline } from './headline.ts';

const TEXT = [{ type: 'paragraph' as const, text: 'نص مخترع.' }];

/** A headline by its id; a star means that it has a text. */
const headline = (
  sign: string,
  publishedAt: string | null,
  added: { addedAt?: string } = {},
): Headline =>
  headlineOf(
    inventArticle({
      id: sign.replace('*', ''),
      publishedAt,
      ...added,
      body: sign.endsWith('*') ? TEXT : [],
    }),
  );

/** Lead, seconds and the rest, as one line. */
const arranged = (headlines: readonly Headline[], chosen?: Headline) => {
  const { lead, seconds, rest } = arrangeFront(headlines, chosen);
  const ids = (list: readonly Headline[]) => list.map(({ id }) => id).join('');
  return [lead?.id ?? '–', ids(seconds), ids(rest)].join(' ');
};

describe('a front is arranged:', () => {
  it.each<[string, Headline[], string]>([
    ['nothing', [], '–  '],
    ['one headline', [headline('a', '2030-01-09')], 'a  '],
    ['the newest leads', [headline('a*', '2030-01-09'), headline('b*', '2030-01-09')], 'a  b'],
    [
      'a text of two days ago leads before a headline alone',
      [headline('a', '2030-01-09'), headline('b', '2030-01-08'), headline('c*', '2030-01-07')],
      'c  ab',
    ],
    [
      'a text of three days ago does not',
      [headline('a', '2030-01-09'), headline('b*', '2030-01-06')],
      'a  b',
    ],
    [
      'days are the newsroom’s',
      [headline('a', '2030-01-09'), headline('b*', '2030-01-06T20:30:00Z')],
      'b  a',
    ],
    [
      'two with a text are second',
      [
        headline('a*', '2030-01-09'),
        headline('b', '2030-01-09'),
        headline('c*', '2030-01-08'),
        headline('d*', '2030-01-02'),
        headline('e*', '2030-01-01'),
      ],
      'a cd be',
    ],
    [
      'never more than three',
      ['a*', 'b*', 'c*', 'd*', 'e*'].map((sign) => headline(sign, '2030-01-09')),
      'a bcd e',
    ],
    [
      'one alone is not second',
      [headline('a*', '2030-01-09'), headline('b*', '2030-01-09'), headline('c', '2030-01-09')],
      'a  bc',
    ],
    [
      'what has no date is compared by the day it was added',
      [
        headline('a', null, { addedAt: '2030-01-09' }),
        headline('b*', null, { addedAt: '2030-01-08' }),
      ],
      'b  a',
    ],
    [
      'and never with a day of publishing',
      [headline('a', '2030-01-09'), headline('b*', null, { addedAt: '2030-01-09' })],
      'a  b',
    ],
    ['nor where nobody tells it', [headline('a', null), headline('b*', null)], 'a  b'],
  ])('%s', (_what, headlines, expected) => {
    expect(arranged(headlines)).toBe(expected);
  });

  it('what the newsroom chose leads, wherever it is from, and stands there alone', () => {
    const [a, b, old] = [
      headline('a*', '2030-01-09'),
      headline('b', '2030-01-08'),
      headline('z', '2020-01-01'),
    ];
    expect(arranged([a, b], old)).toBe('z  ab');
    // A copy from another file is recognised by its id.
    expect(arranged([a, b], { ...b })).toBe('b  a');
  });
});
