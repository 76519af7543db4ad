import { useEffect, useRef } from 'react';
import { FloatingBar } from '../../../components/FloatingBar.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useAllWording } from '../../../hooks/use-all-wording.ts';
import { LISTEN, READ_ARTICLE } from '../../../device/listening.ts';
import { Control } from './Control.tsx';
import { RateChoice } from './RateChoice.tsx';
import { useOneVoice } from './use-one-voice.ts';
import { usePlayer } from './use-player.ts';
import styles from './ReadAloud.module.css';

export type ReadAloudProps = { voice: SpeechSynthesisVoice; onClose: () => void };

/**
 * The bar of the player. It announces nothing while the voice speaks: a screen reader would talk
 * over it.
 */
export function ReadAloud({ voice, onClose }: ReadAloudProps) {
  const { t } = useAllWording();
  const bar = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const { status, player, rate, setRate } = usePlayer(voice, bar);
  const isSpeaking = status === 'speaking';
  useOneVoice(
    isSpeaking,
    () => player.current?.pause(),
    () => player.current?.play(),
  );
  const mainLabel = {
    speaking: t('readAloud.pause'),
    paused: t('readAloud.resume'),
    ended: t('readAloud.again'),
    failed: t('error.retry'),
  }[status];

  useEffect(() => {
    main.current?.focus({ preventScroll: true });
    dispatchEvent(new Event(READ_ARTICLE));
  }, []);
  useEffect(() => {
    addEventListener(LISTEN, onClose);
    return () => removeEventListener(LISTEN, onClose);
  }, [onClose]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.player = '';
    return () => void delete dataset.player;
  }, []);

  return (
    <FloatingBar
      kind="strip"
      ref={bar}
      as="section"
      className={styles.player}
      aria-label={t('readAloud.player')}
    >
      <Notice>{status === 'failed' ? t('readAloud.failed') : null}</Notice>
      <div className={styles.controls}>
        <Control
          sign="previous"
          label={t('readAloud.previous')}
          onClick={() => player.current?.previous()}
        />
        <Control
          ref={main}
          isMain
          sign={isSpeaking ? 'pause' : 'play'}
          label={mainLabel}
          onClick={() => (isSpeaking ? player.current?.pause() : player.current?.play())}
        />
        <Control sign="next" label={t('readAloud.next')} onClick={() => player.current?.next()} />
        <RateChoice rate={rate} onChange={setRate} />
        <Control sign="close" label={t('settings.close')} onClick={onClose} />
      </div>
    </FloatingBar>
  );
}
