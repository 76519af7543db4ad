import { describe, expect, it } from 'vitest';
import { buildPlaylist, nextSentence, previousSentence } from './playlist.ts';

const LONG = `${'قال المتحدث كلامًا طويلًا، '.repeat(12)}ثم انصرف.`;
const PASSAGES = ['عنوان الخبر', `الجملة الأولى. ${LONG} الجملة الثالثة.`, '***'];
const parts = buildPlaylist(PASSAGES);
const sentences = [...new Set(parts.map(({ sentence }) => sentence))];

describe('the playlist', () => {
  it('has the sentences of all passages in order', () => {
    expect(
      sentences.map(({ passage, start, end }) => PASSAGES[passage]?.slice(start, end)),
    ).toEqual(['عنوان الخبر', 'الجملة الأولى.', LONG, 'الجملة الثالثة.']);
  });

  it('has a long sentence in pieces, each where it stands in its passage', () => {
    expect(parts.length).toBeGreaterThan(sentences.length);
    for (const { text, start, sentence } of parts) {
      expect(PASSAGES[sentence.passage]?.slice(start, start + text.length)).toBe(text);
    }
  });

  it('is empty for an article without words', () => {
    expect(buildPlaylist(['', ' … ', '***'])).toEqual([]);
  });
});

describe('moving in the playlist', () => {
  const last = parts.length - 1;
  it.each<[string, number, number | null]>([
    ['after the title leads to the first sentence', 0, 1],
    ['leads to the long sentence', 1, 2],
    ['leads out of its first piece', 2, last],
    ['leads out of a later piece', 3, last],
    ['ends at the last', last, null],
  ])('forward %s', (_what, from, to) => {
    expect(nextSentence(parts, from)).toBe(to);
  });

  it.each<[string, number, number]>([
    ['leads to the beginning of the long sentence', last, 2],
    ['leads out of a later piece', 3, 1],
    ['leads to the title', 1, 0],
    ['stays at the title', 0, 0],
  ])('back %s', (_what, from, to) => {
    expect(previousSentence(parts, from)).toBe(to);
  });

  it('in an empty one stays where it is', () => {
    expect([nextSentence([], 0), previousSentence([], 0)]).toEqual([null, 0]);
  });
});
