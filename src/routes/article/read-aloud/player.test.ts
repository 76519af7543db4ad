import { describe, expect, it } from 'vitest';
import { createPlayer, type PlayerState } from './player.ts';
import type { Part } from './playlist.ts';
import type { SpeechEvents } from './speak.ts';

const [one, two, three] = [0, 1, 2].map((passage) => ({ passage, start: 0, end: 9 }));
if (!one || !two || !three) throw new Error('There are three sentences.');

/** Three sentences; the second has two pieces. */
const PARTS: Part[] = [
  { text: 'أول', start: 0, sentence: one },
  { text: 'ثان،', start: 0, sentence: two },
  { text: 'تتمة', start: 5, sentence: two },
  { text: 'ثالث', start: 0, sentence: three },
];

const startPlayer = () => {
  const said: [text: string, rate: number][] = [];
  const words: [number, number][] = [];
  let events: SpeechEvents | undefined;
  let state: PlayerState | undefined;
  let isSilent = true;
  const player = createPlayer({
    parts: PARTS,
    rate: 1,
    speak: (text, rate, reports) => {
      said.push([text, rate]);
      events = reports;
      isSilent = false;
      return () => {
        isSilent = true;
      };
    },
    onChange: (change) => {
      state = change;
    },
    onWord: (_part, start, end) => words.push([start, end]),
  });
  player.play();
  return {
    player,
    words,
    end: () => events?.onEnd(),
    fail: () => events?.onError(),
    word: (start: number, end: number) => events?.onWord(start, end),
    texts: () => said.map(([text]) => text),
    rates: () => said.map(([, rate]) => rate),
    seen: () => ({ ...state, isSilent }),
  };
};

describe('the player', () => {
  it('says all parts in order, then ends, and begins again when asked to', () => {
    const { player, end, texts, seen } = startPlayer();
    PARTS.forEach(end);
    expect(texts()).toEqual(['أول', 'ثان،', 'تتمة', 'ثالث']);
    expect(seen()).toEqual({ status: 'ended', at: 3, isSilent: true });
    player.play();
    expect(texts().at(-1)).toBe('أول');
  });

  it('is silent in a pause, and says the part again after it', () => {
    const { player, end, texts, seen } = startPlayer();
    end();
    player.pause();
    expect(seen()).toEqual({ status: 'paused', at: 1, isSilent: true });
    player.play();
    expect(texts()).toEqual(['أول', 'ثان،', 'ثان،']);
    expect(seen()).toEqual({ status: 'speaking', at: 1, isSilent: false });
  });

  it('goes from sentence to sentence, over the pieces of a long one', () => {
    const { player, texts } = startPlayer();
    player.next();
    player.next();
    player.previous();
    player.previous();
    player.previous();
    expect(texts()).toEqual(['أول', 'ثان،', 'ثالث', 'ثان،', 'أول', 'أول']);
  });

  it('goes on in silence while it is paused', () => {
    const { player, texts, seen } = startPlayer();
    player.pause();
    player.next();
    expect(seen()).toEqual({ status: 'paused', at: 1, isSilent: true });
    expect(texts()).toEqual(['أول']);
  });

  it('ends when there is no next sentence, and leads back from there', () => {
    const { player, texts, seen } = startPlayer();
    player.next();
    player.next();
    player.next();
    expect(seen()).toEqual({ status: 'ended', at: 3, isSilent: true });
    player.previous();
    expect(texts().at(-1)).toBe('ثان،');
  });

  it('takes a new speed at once, or after the pause', () => {
    const { player, rates, end } = startPlayer();
    player.setRate(1.5);
    end();
    player.pause();
    player.setRate(2);
    expect(rates()).toEqual([1, 1.5, 1.5]);
    player.play();
    expect(rates().at(-1)).toBe(2);
  });

  it('stands still when the voice fails, and tries again or goes on', () => {
    const { player, fail, texts, seen } = startPlayer();
    fail();
    expect(seen()).toEqual({ status: 'failed', at: 0, isSilent: true });
    player.play();
    fail();
    player.next();
    expect(texts()).toEqual(['أول', 'أول', 'ثان،']);
  });

  it('tells where in its passage a word stands', () => {
    const { player, end, word, words } = startPlayer();
    player.next();
    end();
    word(0, 4);
    expect(words).toEqual([[5, 9]]);
  });

  it('is silent for good when it is stopped', () => {
    const { player, seen } = startPlayer();
    player.stop();
    expect(seen().isSilent).toBe(true);
  });
});
