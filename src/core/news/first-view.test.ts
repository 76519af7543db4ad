import { expect, it } from 'vitest';
import { beginsWithFigures, lastOfFirstView } from './first-view.ts';

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

const HEADING = { type: 'heading' as const, level: 2 as const, text: 'عنوان' };
const IMAGE = { src: '/media/a.jpg', alt: 'صورة مخترعة', width: 2, height: 1 };

it.each([
  ['paragraphs alone', { body: [paragraph(100)] }, false],
  ['nothing', { body: [] }, false],
  ['a heading', { body: [paragraph(100), HEADING] }, true],
  ['a heading that is far down', { body: [paragraph(700), HEADING] }, false],
  ['a picture above them', { body: [paragraph(700)], image: IMAGE }, true],
])('a first view with %s', (_, article, expected) => {
  expect(beginsWithFigures(article)).toBe(expected);
});
