import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { sameStretch } from '../../../core/arabic/same-stretch.ts';
import type { Settings } from '../../../core/settings/settings.ts';
import { useSettings } from '../../../settings/use-settings.ts';
import { rangeOf } from '../page-text/range-of.ts';
import { textNodesOf, textOf } from '../page-text/text-nodes.ts';
import { findPassages } from './passages.ts';
import { createPlayer, type Player, type PlayerState } from './player.ts';
import { buildPlaylist, type Part } from './playlist.ts';
import { readRate, writeRate } from './rate.ts';
import { createSpeak } from './speak.ts';
import { clearMarks, markSentence, markWord } from './spoken-marks.ts';

type Reading = {
  status: PlayerState['status'];
  player: RefObject<Player | null>;
  rate: number;
  setRate: (rate: number) => void;
};

/** Reads the page's article aloud, from its title on, and marks in it what is being read, until unmounted. */
export const usePlayer = (
  voice: SpeechSynthesisVoice,
  bar: RefObject<HTMLElement | null>,
): Reading => {
  const player = useRef<Player | null>(null);
  const [status, setStatus] = useState<PlayerState['status']>('speaking');
  const [rate, showRate] = useState(readRate);
  const settings = useSettings();
  const remark = useRef(() => {});

  useEffect(() => {
    const article = document.querySelector('main article');
    const passages = article ? findPassages(article) : [];
    const texts = passages.map((passage) => textOf(textNodesOf(passage)));
    const parts = buildPlaylist(texts);

    const find = ({ sentence }: Part, start: number, end: number) => {
      const passage = passages[sentence.passage];
      const nodes = passage ? textNodesOf(passage) : [];
      const place = sameStretch(textOf(nodes), texts[sentence.passage] ?? '', start, end);
      return place && rangeOf(nodes, ...place);
    };

    const show = (state: PlayerState) => {
      setStatus(state.status);
      clearMarks();
      const part = parts[state.at];
      remark.current = () => show(state);
      if (!part || state.status === 'ended') return;
      markSentence(find(part, part.sentence.start, part.sentence.end), bar.current);
    };

    const current = createPlayer({
      parts,
      speak: createSpeak(speechSynthesis, voice),
      rate: readRate(),
      onChange: show,
      onWord: (part, start, end) => markWord(find(part, start, end)),
    });
    player.current = current;
    current.play();
    // The browser may keep the page for "back"; a kept page must not keep talking.
    addEventListener('pagehide', current.pause);
    return () => {
      removeEventListener('pagehide', current.pause);
      current.stop();
      clearMarks();
    };
  }, [voice, bar]);

  // With other digits, or without vowel marks, the page has a new text, so marks must be set again.
  const markAnew = useEffectEvent((_shown: Settings) => remark.current());
  useEffect(() => markAnew(settings), [settings]);

  const setRate = (chosen: number) => {
    writeRate(chosen);
    showRate(chosen);
    player.current?.setRate(chosen);
  };
  return { status, player, rate, setRate };
};
