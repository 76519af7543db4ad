import { nextSentence, previousSentence, type Part } from './playlist.ts';
import type { Speak } from './speak.ts';

/** What the player does, and the part of the playlist that it is at. */
export type PlayerState = { status: 'speaking' | 'paused' | 'ended' | 'failed'; at: number };

export type Player = ReturnType<typeof createPlayer>;

type Options = {
  parts: readonly Part[];
  speak: Speak;
  rate: number;
  onChange: (state: PlayerState) => void;
  /** The voice has reached a word, from `start` to `end` in its passage. */
  onWord: (part: Part, start: number, end: number) => void;
};

/** Reads a playlist part by part. A part that was interrupted is read again from its beginning. */
export const createPlayer = ({ parts, speak, rate: firstRate, onChange, onWord }: Options) => {
  let state: PlayerState = { status: 'paused', at: 0 };
  let rate = firstRate;
  let hush = () => {};

  const stand = (status: PlayerState['status'], at: number) => {
    hush();
    hush = () => {};
    state = { status, at };
    onChange(state);
  };

  const say = (at: number) => {
    const part = parts[at];
    if (!part) return stand('ended', Math.max(0, parts.length - 1));
    stand('speaking', at);
    hush = speak(part.text, rate, {
      onWord: (start, end) => onWord(part, part.start + start, part.start + end),
      onEnd: () => say(at + 1),
      onError: () => stand('failed', at),
    });
  };

  /** Moves without ending a pause, because the reader may look for a place in silence. */
  const go = (at: number) => (state.status === 'paused' ? stand('paused', at) : say(at));

  return {
    play: () => say(state.status === 'ended' ? 0 : state.at),
    pause: () => {
      if (state.status === 'speaking') stand('paused', state.at);
    },
    next: () => {
      const next = nextSentence(parts, state.at);
      if (next === null) stand('ended', state.at);
      else go(next);
    },
    previous: () => go(previousSentence(parts, state.at)),
    setRate: (chosen: number) => {
      rate = chosen;
      if (state.status === 'speaking') say(state.at);
    },
    /** Stops for good: nothing is reported afterwards. */
    stop: () => hush(),
  };
};
