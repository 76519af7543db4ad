import { useEffect, useRef, useState } from 'react';
import { textIn } from '../../../core/i18n/text-language.ts';
import type { ArticleData } from '../../../core/news/headline.ts';
import { createPortal } from 'react-dom';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useTranslation } from '../../../hooks/TranslationContext.tsx';
import { voiceFor } from '../../../device/voice-for.ts';
import { useOnDemand } from '../../../hooks/use-on-demand.ts';
import styles from './ReadAloudButton.module.css';

const loadPlayer = async () => (await import('./ReadAloud.tsx')).ReadAloud;

/** Offers to read the article aloud if the device can; the player itself loads on request. */
export function ReadAloudButton({ lang }: Pick<ArticleData, 'lang'>) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  const { Part: Player, problem, ...player } = useOnDemand(loadPlayer, 'player');

  useEffect(() => {
    let isShown = true;
    void voiceFor(textIn(lang).lang).then((found) => isShown && setVoice(found));
    return () => {
      isShown = false;
    };
  }, [lang]);

  const open = () => {
    // Safari lets a page speak only from within a tap, and the player loads only after this one.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    player.open();
  };

  const close = () => {
    player.close();
    button.current?.focus({ preventScroll: true });
  };

  if (!voice) return null;
  return (
    <>
      <Button
        ref={button}
        className={styles.button}
        data-open={Player !== null}
        onClick={Player ? close : open}
      >
        {Player ? t('readAloud.stop') : t('readAloud.listen')}
      </Button>
      <Notice>{problem}</Notice>
      {/* At the end of the document, where it takes room of its own and covers no text. */}
      {Player && createPortal(<Player voice={voice} onClose={close} />, document.body)}
    </>
  );
}
