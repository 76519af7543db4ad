import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { useAllWording } from '../hooks/use-all-wording.ts';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** A class that sets its place and size. */
  className?: string | undefined;
};

/** A modal window over the page: closed by its button, by Escape, and by a tap beside it. */
export function Dialog({ title, onClose, children, className = '' }: Props) {
  const { t } = useAllWording();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // Reports at once, not at the `close` event: this comes later, and would close a dialog that the
  // reader has opened again meanwhile.
  const close = () => {
    onClose();
    // This returns the focus to where it was.
    dialog.current?.close();
  };
  const closeInstead = (event: SyntheticEvent) => {
    event.preventDefault();
    close();
  };

  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${className}`}
      aria-labelledby="dialog-title"
      onCancel={closeInstead}
      // Some closings cannot be cancelled, such as a second Escape in quick succession.
      onClose={onClose}
      // A tap beside the content hits the dialog element itself.
      onPointerDown={({ target }) => {
        if (target === dialog.current) close();
      }}
    >
      <form method="dialog" className={styles.content} onSubmit={closeInstead}>
        <header className={styles.head}>
          <h2 id="dialog-title">{title}</h2>
          <Button kind="quiet" type="submit" className={styles.close}>
            {t('settings.close')}
          </Button>
        </header>
        {children}
      </form>
    </dialog>
  );
}
