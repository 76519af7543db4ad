import { useEffect, useState } from 'react';
import { NEWSROOM } from '../../core/newsroom/newsroom.ts';
import { textIn } from '../../core/i18n/text-language.ts';
import { voiceFor } from '../../device/voice-for.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { clearVisits } from '../../offline/visit-log.ts';
import { clearLog } from '../../offline/reading-log.ts';
import { useSettings } from '../../settings/use-settings.ts';
import { resetSettings } from '../../settings/store.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { rowsOf } from './rows.ts';
import styles from './SettingsPanel.module.css';

/** How the reader wants to read. A change shows at once on the page behind, so there is no "save". */
export function SettingsPanel({ onClose }: { onClose: () => void }) {
  const { t, locale } = useAllWording();
  const { remember, visits } = useSettings();
  const [hasVoice, setHasVoice] = useState(true);
  const [rows] = useState(() =>
    rowsOf({
      site: NEWSROOM.articles === 'ar' || locale.code === 'ar',
      page: document.querySelector('main :lang(ar)') !== null,
    }),
  );
  const [isCleared, setCleared] = useState(false);
  useEffect(() => {
    // When a reader switches this off, its records are deleted.
    if (visits === 'no') clearVisits();
  }, [visits]);
  useEffect(() => {
    void voiceFor(textIn().lang).then((voice) => setHasVoice(voice !== null));
  }, []);

  return (
    <Dialog title={t('settings.title')} onClose={onClose} className={styles.panel}>
      <div className={styles.choices}>
        {rows.map((name) => (
          <ChoiceRow key={name} name={name} />
        ))}
        {!hasVoice && <p className={styles.note}>{t('settings.noVoice')}</p>}
        {(remember === 'yes' || visits === 'yes') && (
          <Button
            onClick={() => {
              clearLog();
              clearVisits();
              setCleared(true);
            }}
          >
            {t('settings.forget')}
          </Button>
        )}
        <p role="status" className={styles.note}>
          {isCleared ? t('settings.forgotten') : ''}
        </p>
        <Button onClick={resetSettings}>{t('settings.reset')}</Button>
      </div>
    </Dialog>
  );
}
