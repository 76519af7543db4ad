import { useQueryClient } from '@tanstack/react-query';
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  useSyncExternalStore,
  type RefObject,
} from 'react';
import { hideTashkeel } from '../../core/arabic/tashkeel.ts';
import { textInDigits } from '../../core/arabic/text-in-digits.ts';
import { textIn, textSettings } from '../../core/i18n/text-language.ts';
import { isWithdrawn } from '../../core/news/withdrawn.ts';
import { articleQuery } from '../../data/article.ts';
import { LostFileError } from '../../data/get-json.ts';
import { UnknownIdError } from '../../data/file-query.ts';
import { voiceFor } from '../../device/voice-for.ts';
import { LISTEN } from '../../device/listening.ts';
import { goTo } from '../../lists/listening/queue.ts';
import { changeQueue, followQueue, readQueue } from '../../lists/listening/store.ts';
import {
  createPlayer,
  type Player,
  type PlayerState,
} from '../../routes/article/read-aloud/player.ts';
import { buildPlaylist } from '../../routes/article/read-aloud/playlist.ts';
import { readRate, writeRate } from '../../routes/article/read-aloud/rate.ts';
import { createSpeak } from '../../routes/article/read-aloud/speak.ts';
import {
  clearMarks,
  markSentence,
  markWord,
} from '../../routes/article/read-aloud/spoken-marks.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { useSettings } from '../../settings/use-settings.ts';
import { findSpoken } from './find-spoken.ts';
import { passagesOf } from './passages-of.ts';

/** `waiting` for an article, which may be `lost`; `ended` after the last one. */
export type ListeningStatus = PlayerState['status'] | 'waiting' | 'lost';

/** Reads the queue aloud, article by article, until unmounted. */
export const useListPlayer = (bar: RefObject<HTMLElement | null>) => {
  const client = useQueryClient();
  const settings = useSettings();
  const queue = useSyncExternalStore(followQueue, readQueue);
  const player = useRef<Player | null>(null);
  const remark = useRef(() => {});
  const [attempt, setAttempt] = useState(0);
  const [rate, showRate] = useState(readRate);
  const isPaused = useRef(false);
  const id = queue.articles[queue.at]?.id;
  const hearing = `${attempt} ${id}`;
  /**
   * The player's last report, and the article that it is about: after a change of article it is out
   * of date.
   */
  const [told, tell] = useState<{ hearing: string; status: ListeningStatus } | null>(null);
  const status = told?.hearing === hearing ? told.status : 'waiting';

  /** The way through the queue: 1 or -1. */
  const way = useRef(1);
  const step = (by: number) => {
    way.current = by;
    // Before the first there is none: it begins again, as in other players.
    if (queue.at + by < 0) setAttempt((before) => before + 1);
    changeQueue((before) => goTo(before, before.at + by));
  };

  const hear = useEffectEvent((state: PlayerState) => {
    if (state.status === 'ended' && queue.at < queue.articles.length - 1) return step(1);
    tell({ hearing, status: state.status });
  });

  /**
   * Goes on from an article with nothing to read the way that the reader went, so that it is no wall
   * on the way back; before the first one, the other way. False if there is no other article.
   */
  const leaveOut = useEffectEvent(() => {
    const by = [way.current, 1].find((each) => goTo(queue, queue.at + each) !== queue);
    if (by !== undefined) step(by);
    return by !== undefined;
  });

  /**
   * The article's texts as the page shows them, so that the spoken words can be found in the page.
   */
  const read = useEffectEvent(async (wanted: string) => {
    const query = client.query(articleQuery(wanted));
    const article = await query;
    const lang = isWithdrawn(article) ? undefined : article.lang;
    const voice = await voiceFor(textIn(lang).lang);
    const { digits, tashkeel } = textSettings(settings, lang);
    const passages = isWithdrawn(article) ? [] : passagesOf(article);
    const texts = passages.map((text) =>
      textInDigits(tashkeel === 'hide' ? hideTashkeel(text) : text, digits),
    );
    return { voice, texts };
  });

  useEffect(() => {
    if (id === undefined) return;
    let isLeft = false;
    const setStatus = (now: ListeningStatus) => tell({ hearing: `${attempt} ${id}`, status: now });
    const begin = async () => {
      const { voice, texts } = await read(id);
      if (isLeft || (texts.length === 0 && leaveOut())) return;
      if (!voice) return setStatus('failed');
      const parts = buildPlaylist(texts);
      const find = (passage: number, start: number, end: number) =>
        findSpoken(texts[passage] ?? '', start, end);
      remark.current = () => {};
      player.current = createPlayer({
        parts,
        speak: createSpeak(speechSynthesis, voice),
        rate: readRate(),
        onChange: (state) => {
          hear(state);
          clearMarks();
          const sentence = parts[state.at]?.sentence;
          if (!sentence || state.status === 'ended') return;
          const { passage, start, end } = sentence;
          remark.current = () => markSentence(find(passage, start, end), bar.current);
          remark.current();
        },
        onWord: ({ sentence }, start, end) => markWord(find(sentence.passage, start, end)),
      });
      if (isPaused.current) setStatus('paused');
      else player.current.play();
    };
    begin().catch((error: unknown) => {
      if (isLeft) return;
      if (!(error instanceof LostFileError || error instanceof UnknownIdError)) reportError(error);
      setStatus('lost');
    });
    return () => {
      isLeft = true;
      player.current?.stop();
      player.current = null;
      clearMarks();
    };
  }, [id, attempt, bar]);

  // With other digits, or without vowel marks, the page has a new text, so marks must be set again.
  const markAnew = useEffectEvent((_shown: Settings) => remark.current());
  useEffect(() => markAnew(settings), [settings]);

  // Another list, or the same one again, begins to play even if the reader had paused.
  useEffect(() => {
    const restart = () => {
      isPaused.current = false;
      setAttempt((before) => before + 1);
    };
    addEventListener(LISTEN, restart);
    return () => removeEventListener(LISTEN, restart);
  }, []);

  const pause = () => {
    isPaused.current = true;
    player.current?.pause();
  };
  const play = () => {
    isPaused.current = false;
    // If there was no voice, no player was made: look for both again.
    if (status === 'lost' || (status === 'failed' && !player.current))
      setAttempt((before) => before + 1);
    else if (status === 'ended' && queue.at > 0) changeQueue((before) => goTo(before, 0));
    else player.current?.play();
  };

  return {
    queue,
    status,
    rate,
    play,
    pause,
    /** Says the current sentence again from its beginning, if one is being read. */
    sayAgain: () => status === 'speaking' && player.current?.play(),
    /** Goes to another article. After a pause, the player stays silent. */
    step,
    nextSentence: () => player.current?.next(),
    previousSentence: () => player.current?.previous(),
    setRate: (chosen: number) => {
      writeRate(chosen);
      showRate(chosen);
      player.current?.setRate(chosen);
    },
    /** Marks the sentence again on a page that has changed. */
    markAgain: () => remark.current(),
  };
};
