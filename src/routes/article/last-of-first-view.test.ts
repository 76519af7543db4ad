import { expect, it } from 'vitest';
import { lastOfFirstView } from './last-of-first-view.ts';

const paragraph = (letters: number) => ({ type: 'paragraph' as const, text: 'س'.repeat(letters) });

it.each([
  ['nothing', [], 0],
  ['a short text', [paragraph(400), paragraph(400)], 2],
  ['a text that is full with its last block', [paragraph(400), paragraph(900)], 2],
  ['one long block', [paragraph(5000)], 1],
  ['a long text', [paragraph(400), paragraph(600), paragraph(400), paragraph(400)], 2],
  ['a long block at the start', [paragraph(1000), paragraph(10)], 1],
  [
    'a list, as long as its items',
    [
      { type: 'list' as const, ordered: false, items: ['س'.repeat(500), 'ص'.repeat(500)] },
      paragraph(1),
    ],
    1,
  ],
])('of %s', (_, body, expected) => {
  expect(lastOfFirstView(body)).toBe(expected);
});
