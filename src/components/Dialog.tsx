import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from '../i18n/TranslationContext.tsx';
import styles from './Dialog.module.css';

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Sets where it stands and how large it is. */
  className?: string | undefined;
};

/** A modal window over the page: closed by its button, by Escape, and by a tap beside it. */
export function Dialog({ title, onClose, children, className = '' }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${className}`}
      aria-labelledby="dialog-title"
      onClose={onClose}
      // A tap beside it hits the dialog itself, not its content.
      onPointerDown={({ target }) => target === dialog.current && dialog.current.close()}
    >
      <form method="dialog" className={styles.content}>
        <header className={styles.head}>
          <h2 id="dialog-title">{title}</h2>
          <button className={styles.close}>{t('settings.close')}</button>
        </header>
        {children}
      </form>
    </dialog>
  );
}
