import { splitSentences } from '../../../core/arabic/sentences.ts';
import { splitForVoice } from './split-for-voice.ts';

/** A sentence by its place: the number of its passage, and where in the passage's text it stands. */
type SpokenSentence = { passage: number; start: number; end: number };

/** What the voice says in one utterance: a sentence, or a piece of a long one. */
export type Part = { text: string; start: number; sentence: SpokenSentence };

/** "***" and the like have no sound, and some voices never finish them. */
const isSpoken = ({ text }: { text: string }) => /[\p{L}\p{N}]/u.test(text);

/** Everything that is read, in order. */
export const buildPlaylist = (passages: readonly string[]): Part[] =>
  passages.flatMap((passage, at) =>
    splitSentences(passage).flatMap(({ start, end }) => {
      const sentence = { passage: at, start, end };
      return splitForVoice(passage.slice(start, end))
        .map((piece) => ({ text: piece.text, start: start + piece.start, sentence }))
        .filter(isSpoken);
    }),
  );

/** The part with which the next sentence begins; null at the end. */
export const nextSentence = (parts: readonly Part[], at: number): number | null => {
  const next = parts.findIndex(
    ({ sentence }, index) => index > at && sentence !== parts[at]?.sentence,
  );
  return next < 0 ? null : next;
};

/** The part with which the previous sentence begins; the first stays where it is. */
export const previousSentence = (parts: readonly Part[], at: number): number => {
  const isBefore = ({ sentence }: Part, index: number) =>
    index < at && sentence !== parts[at]?.sentence;
  const before = parts.findLast(isBefore)?.sentence ?? parts[0]?.sentence;
  return Math.max(
    0,
    parts.findIndex(({ sentence }) => sentence === before),
  );
};
