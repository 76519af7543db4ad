import { endOfWord } from './word.ts';

export type SpeechEvents = {
  /** Called when the voice begins a word of the text; not every voice reports this. */
  onWord: (start: number, end: number) => void;
  onEnd: () => void;
  onError: () => void;
};

/** Speaks a text. The returned function stops it; no event comes afterwards. */
export type Speak = (text: string, rate: number, events: SpeechEvents) => () => void;

/** A voice that fails does not always say so: a phone without its speech engine stays silent. */
const SILENCE_MS = 8000;

/** Speech in the given voice. It is never paused but stopped: on Android, a pause cannot be resumed. */
export const createSpeak = (
  synthesis: Pick<SpeechSynthesis, 'speak' | 'cancel'>,
  voice: SpeechSynthesisVoice,
): Speak => {
  // Chrome loses the events of an utterance that nothing refers to.
  const held = new Set<SpeechSynthesisUtterance>();

  return (text, rate, { onWord, onEnd, onError }) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;

    const listening = new AbortController();
    const { signal } = listening;
    const endWith = (then: () => void) => () => {
      if (signal.aborted) return;
      held.delete(utterance);
      clearTimeout(silence);
      listening.abort();
      then();
    };
    const cancel = () => synthesis.cancel();
    const silence = setTimeout(
      endWith(() => {
        cancel();
        onError();
      }),
      SILENCE_MS,
    );
    utterance.addEventListener('start', () => clearTimeout(silence), { signal });
    utterance.addEventListener('end', endWith(onEnd), { signal });
    utterance.addEventListener('error', endWith(onError), { signal });
    utterance.addEventListener(
      'boundary',
      ({ name, charIndex }) => {
        if (name === 'word') onWord(charIndex, endOfWord(text, charIndex));
      },
      { signal },
    );

    held.add(utterance);
    synthesis.speak(utterance);
    return endWith(cancel);
  };
};
