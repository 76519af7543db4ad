import { useEffect, useRef, useState } from 'react';
import { arabicVoice } from '../../components/arabic-voice.ts';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { resetSettings } from '../../settings/store.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { PANEL } from './panel.ts';
import styles from './SettingsPanel.module.css';

/** How the reader wants to read. A change shows at once on the page behind, so there is no "save". */
export function SettingsPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [hasVoice, setHasVoice] = useState(true);
  useEffect(() => {
    dialog.current?.showModal();
    void arabicVoice().then((voice) => setHasVoice(voice !== null));
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby="settings-title"
      onClose={onClose}
      // A tap beside the panel hits the dialog itself, not its content.
      onPointerDown={({ target }) => target === dialog.current && dialog.current.close()}
    >
      <form method="dialog" className={styles.content}>
        <header className={styles.head}>
          <h2 id="settings-title">{t('settings.title')}</h2>
          <button className={styles.close}>{t('settings.close')}</button>
        </header>
        {PANEL.map((name) => (
          <ChoiceRow key={name} name={name} />
        ))}
        {!hasVoice && <p className={styles.note}>{t('settings.noVoice')}</p>}
        <button type="button" className={styles.reset} onClick={resetSettings}>
          {t('settings.reset')}
        </button>
      </form>
    </dialog>
  );
}
