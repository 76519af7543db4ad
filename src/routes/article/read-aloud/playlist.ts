import { splitSentences } from '../../../core/arabic/sentences.ts';
import { splitForVoice } from './split-for-voice.ts';

/** A sentence by its place: the number of its passage, and where in the passage's text it stands. */
type SpokenSentence = { passage: number; start: number; end: number };

/** What the voice says in one go: a sentence, or a piece of a long one. */
export type Part = { text: string; start: number; sentence: SpokenSentence };

/** "***" and the like say nothing, and some voices never end on them. */
const isSpoken = ({ text }: { text: string }) => /[\p{L}\p{N}]/u.test(text);

/** All that is to be said, in order. */
export const buildPlaylist = (passages: readonly string[]): Part[] =>
  passages.flatMap((passage, at) =>
    splitSentences(passage).flatMap(({ start, end }) => {
      const sentence = { passage: at, start, end };
      return splitForVoice(passage.slice(start, end))
        .map((piece) => ({ text: piece.text, start: start + piece.start, sentence }))
        .filter(isSpoken);
    }),
  );

/** Where the sentence after this part's begins; null at the end. */
export const nextSentence = (parts: readonly Part[], at: number): number | null => {
  const next = parts.findIndex(
    ({ sentence }, index) => index > at && sentence !== parts[at]?.sentence,
  );
  return next < 0 ? null : next;
};

/** Where the sentence before this part's begins; the first stays where it is. */
export const previousSentence = (parts: readonly Part[], at: number): number => {
  const isBefore = ({ sentence }: Part, index: number) =>
    index < at && sentence !== parts[at]?.sentence;
  const before = parts.findLast(isBefore)?.sentence ?? parts[0]?.sentence;
  return Math.max(
    0,
    parts.findIndex(({ sentence }) => sentence === before),
  );
};
