import { useEffect, useEffectEvent, useRef } from 'react';
import { openChannel } from '../../../device/open-channel.ts';

const AGAIN = 'again';

/**
 * All tabs of the site share the device's voice, and a tab that falls silent silences the others
 * too. So a tab that begins to speak makes the others pause, and says its sentence again once they
 * have.
 */
export const useOneVoice = (isSpeaking: boolean, pause: () => void, again: () => void): void => {
  const channel = useRef<BroadcastChannel | null>(null);
  const hear = useEffectEvent((said: unknown) => {
    if (!isSpeaking) return;
    if (said === AGAIN) return again();
    pause();
    channel.current?.postMessage(AGAIN);
  });
  useEffect(() => {
    const opened = openChannel('voice');
    channel.current = opened;
    opened?.addEventListener('message', ({ data }) => hear(data));
    return () => opened?.close();
  }, []);
  useEffect(() => {
    if (isSpeaking) channel.current?.postMessage('');
  }, [isSpeaking]);
};
