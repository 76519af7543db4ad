import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { isPlace, type Place } from '../../model/country.ts';
import { SHORTCUTS } from './shortcuts.ts';
import styles from './ShortcutsHelp.module.css';

export type ShortcutsHelpProps = { onClose: () => void };

/** What stands on the key of most keyboards, beside the letters of other scripts. */
const faceOf = (code: string) => (code === 'Slash' ? '?' : code.replace(/^Key|^Digit/, ''));

/** The keys and what they do, and how to be rid of them. */
export function ShortcutsHelp({ onClose }: ShortcutsHelpProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const textOfPlace = (place: Place) => t('shortcuts.place', { place: t(`place.${place}`) });
  const texts = {
    next: t('shortcuts.next'),
    previous: t('shortcuts.previous'),
    home: t('shell.home'),
    back: t('shortcuts.back'),
    all: t('shortcuts.all'),
    settings: t('settings.title'),
    help: t('shortcuts.help'),
  };

  return (
    <dialog
      ref={dialog}
      className={styles.help}
      aria-labelledby="shortcuts-title"
      onClose={onClose}
      // A tap beside the help hits the dialog itself, not its content.
      onPointerDown={({ target }) => target === dialog.current && dialog.current.close()}
    >
      <form method="dialog" className={styles.content}>
        <header className={styles.head}>
          <h2 id="shortcuts-title">{t('settings.shortcuts.label')}</h2>
          <button className={styles.close}>{t('settings.close')}</button>
        </header>
        <dl className={styles.list}>
          {SHORTCUTS.map(([code, action]) => (
            <div key={code}>
              <dt>
                <kbd dir="ltr">{faceOf(code)}</kbd>
              </dt>
              <dd>{isPlace(action) ? textOfPlace(action) : texts[action]}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.note}>{t('shortcuts.where')}</p>
        <p className={styles.note}>
          {t('shortcuts.off', {
            settings: t('settings.title'),
            choice: t('settings.shortcuts.label'),
            value: t('settings.shortcuts.off'),
          })}
        </p>
      </form>
    </dialog>
  );
}
