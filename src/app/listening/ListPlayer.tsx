import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { ArabicText } from '../../components/ArabicText.tsx';
import { Button } from '../../components/Button.tsx';
import { FloatingBar } from '../../components/FloatingBar.tsx';
import { Link } from '../../components/Link.tsx';
import { Notice } from '../../components/Notice.tsx';
import { textIn } from '../../core/i18n/text-language.ts';
import { articlePath, type View } from '../../core/addresses/urls.ts';
import { READ_ARTICLE } from '../../device/listening.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { Control } from '../../routes/article/read-aloud/Control.tsx';
import bar from '../../routes/article/read-aloud/ReadAloud.module.css';
import { RateChoice } from '../../routes/article/read-aloud/RateChoice.tsx';
import { useOneVoice } from '../../routes/article/read-aloud/use-one-voice.ts';
import { QueueEditor } from './QueueEditor.tsx';
import { createSystemPlayer } from './system-player.ts';
import { useListPlayer } from './use-list-player.ts';
import styles from './ListPlayer.module.css';

type Props = { view: View; onClose: () => void };

/** The player of a list. It stays while the reader moves through the site. */
export function ListPlayer({ view, onClose }: Props) {
  const { t, format } = useAllWording();
  const element = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const list = useListPlayer(element);
  const { queue, status } = list;
  const now = queue.articles[queue.at];
  const isSpeaking = status === 'speaking';
  const problem = { lost: t('listen.lost'), failed: t('readAloud.failed') };
  const mainLabel = {
    waiting: t('listen.waiting'),
    speaking: t('readAloud.pause'),
    paused: t('readAloud.resume'),
    ended: t('listen.again'),
    failed: t('error.retry'),
    lost: t('error.retry'),
  }[status];

  const opener = useRef<Element | null>(null);
  /** The focus returns to where the list was started or, on another page, to the beginning of that page. */
  const close = () => {
    onClose();
    const { current } = opener;
    const target =
      current instanceof HTMLElement && current.isConnected
        ? current
        : document.getElementById('screen');
    target?.focus({ preventScroll: true });
  };

  const system = useRef<ReturnType<typeof createSystemPlayer> | null>(null);
  const act = useEffectEvent(
    (what: 'play' | 'pause' | 'close' | 'leave' | -1 | 1 | 'forward' | 'back') => {
      switch (what) {
        case 'play':
          return list.play();
        case 'pause':
          return list.pause();
        case 'close':
          return close();
        case 'leave':
          return onClose();
        case 'forward':
          return list.nextSentence();
        case 'back':
          return list.previousSentence();
        default:
          return list.step(what);
      }
    },
  );
  useEffect(() => {
    opener.current = document.activeElement;
    main.current?.focus({ preventScroll: true });
    document.documentElement.dataset.player = '';
    system.current = createSystemPlayer({
      play: () => act('play'),
      pause: () => act('pause'),
      stop: () => act('close'),
      nexttrack: () => act(1),
      previoustrack: () => act(-1),
      seekforward: () => act('forward'),
      seekbackward: () => act('back'),
    });
    // The browser may keep the page for "back"; a kept page must not keep talking.
    const hush = () => act('pause');
    const leave = () => act('leave');
    addEventListener('pagehide', hush);
    addEventListener(READ_ARTICLE, leave);
    return () => {
      removeEventListener('pagehide', hush);
      removeEventListener(READ_ARTICLE, leave);
      system.current?.end();
      delete document.documentElement.dataset.player;
    };
  }, []);

  const title = now?.title ?? '';
  const site = t('site.fullName');
  useEffect(() => system.current?.show(title, site), [title, site]);
  // True also between two articles, so that the system does not think the player has gone.
  const isGoingOn = isSpeaking || status === 'waiting';
  useEffect(() => system.current?.setSpeaking(isGoingOn), [isGoingOn]);
  useOneVoice(isGoingOn, list.pause, list.sayAgain);
  const markAgain = useEffectEvent((_shown: View) => list.markAgain());
  useEffect(() => markAgain(view), [view]);

  return createPortal(
    <FloatingBar
      kind="strip"
      ref={element}
      as="section"
      className={bar.player}
      aria-label={t('listen.player')}
    >
      {isOpen && (
        <div className={styles.panel}>
          <QueueEditor queue={queue} onClear={close} />
          <div className={bar.controls}>
            <Button kind="quiet" onClick={close}>
              {t('listen.clear')}
            </Button>
            <RateChoice rate={list.rate} onChange={list.setRate} />
          </div>
        </div>
      )}
      <Notice>{status === 'lost' || status === 'failed' ? problem[status] : null}</Notice>
      {now && (
        <p>
          <Link to={articlePath(now.id)} {...textIn(now.lang)}>
            <ArabicText text={title} lang={now.lang} />
          </Link>
          <span className={styles.count}>
            {` · ${t('search.match', {
              n: format.number(queue.at + 1),
              total: format.number(queue.articles.length),
            })}`}
          </span>
        </p>
      )}
      <div className={bar.controls}>
        <Control sign="previous" label={t('shortcuts.previous')} onClick={() => list.step(-1)} />
        <Control
          ref={main}
          isMain
          sign={isSpeaking ? 'pause' : 'play'}
          label={mainLabel}
          onClick={() => (isSpeaking ? list.pause() : list.play())}
        />
        <Control sign="next" label={t('shortcuts.next')} onClick={() => list.step(1)} />
        <Control
          sign="queue"
          label={t('listen.queue')}
          isOpen={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
        <Control sign="close" label={t('settings.close')} onClick={close} />
      </div>
    </FloatingBar>,
    document.body,
  );
}
