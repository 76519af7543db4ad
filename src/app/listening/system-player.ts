import silence from './silence.flac';

/** What the keys of headphones and lock screens do. */
export type SystemActions = Readonly<
  Record<
    'play' | 'pause' | 'stop' | 'nexttrack' | 'previoustrack' | 'seekforward' | 'seekbackward',
    () => void
  >
>;

const session = (): MediaSession | undefined =>
  'mediaSession' in navigator ? navigator.mediaSession : undefined;

const handle = (action: MediaSessionAction, handler: (() => void) | null) => {
  try {
    session()?.setActionHandler(action, handler);
  } catch {
    // This browser does not know the key.
  }
};

/**
 * Makes the system show the voice as a player that can be paused. The system does so only for
 * something that plays a sound, so a silent sound plays while the voice speaks.
 * @returns functions that report changes and end it
 */
export const createSystemPlayer = (actions: SystemActions) => {
  const sound = new Audio(silence);
  sound.loop = true;
  for (const [action, handler] of Object.entries(actions))
    handle(action as keyof SystemActions, handler);
  let isWanted = false;
  // Paused by a phone call or by pulled-out headphones, not by this player.
  const onPause = () => {
    if (isWanted) actions.pause();
  };
  sound.addEventListener('pause', onPause);
  return {
    show: (title: string, site: string): void => {
      const shown = session();
      if (!shown || !('MediaMetadata' in globalThis)) return;
      const artwork = [{ src: `${import.meta.env.BASE_URL}icon-512.png`, sizes: '512x512' }];
      shown.metadata = new MediaMetadata({ title, artist: site, artwork });
    },
    setSpeaking: (isSpeaking: boolean): void => {
      isWanted = isSpeaking;
      const shown = session();
      if (shown) shown.playbackState = isSpeaking ? 'playing' : 'paused';
      // Browsers refuse if nobody has touched the page: then there are no keys, and the voice
      // speaks anyway.
      if (isSpeaking) sound.play().catch(() => {});
      else sound.pause();
    },
    end: (): void => {
      sound.removeEventListener('pause', onPause);
      sound.pause();
      sound.removeAttribute('src');
      for (const action of Object.keys(actions)) handle(action as keyof SystemActions, null);
      const shown = session();
      if (!shown) return;
      shown.metadata = null;
      shown.playbackState = 'none';
    },
  };
};
