import { Dialog } from '../../components/Dialog.tsx';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import type { Place } from '../../core/news/country.ts';
import { SHORTCUTS, type Action, type SiteAction } from './shortcuts.ts';
import styles from './ShortcutsHelp.module.css';

/** The Latin letter of a key: most keyboards show it, beside letters of other scripts. */
const faceOf = (code: string, action: Action) =>
  code === 'Slash' ? (action === 'help' ? '?' : '/') : code.replace(/^Key|^Digit/, '');

/** The keys and what they do, and how to switch them off. */
export function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  const { t } = useAllWording();

  const textOfPlace = (place: Place) => t('shortcuts.place', { place: t(`place.${place}`) });
  const texts: Readonly<Record<SiteAction, string>> & Readonly<Record<Place, string>> = {
    next: t('shortcuts.next'),
    previous: t('shortcuts.previous'),
    home: t('shell.home'),
    back: t('shortcuts.back'),
    all: t('shortcuts.all'),
    settings: t('settings.title'),
    search: t('shortcuts.search'),
    help: t('shortcuts.help'),
  };

  return (
    <Dialog title={t('settings.shortcuts.label')} onClose={onClose} className={styles.help}>
      <dl className={styles.list}>
        {SHORTCUTS.map(([code, action]) => (
          <div key={action}>
            <dt>
              <kbd dir="ltr" translate="no">
                {faceOf(code, action)}
              </kbd>
            </dt>
            <dd>{texts[action] ?? textOfPlace(action)}</dd>
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
    </Dialog>
  );
}
