import { Link } from '../../../components/Link.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { NameDescription } from '../../../components/NameDescription.tsx';
import { useAllWording } from '../../../hooks/use-all-wording.ts';
import type { NameNote } from '../../../core/news/name.schema.ts';
import { namePath } from '../../../core/addresses/urls.ts';
import styles from './NameDialog.module.css';

/** Explains a name, in a window over the article that mentions it. */
export function NameDialog({ note, onClose }: { note: NameNote; onClose: () => void }) {
  const { t, format } = useAllWording();
  return (
    <Dialog title={format.text(note.name)} className={styles.dialog} onClose={onClose}>
      <p>
        <NameDescription of={note} />
      </p>
      <p>
        <Link to={namePath(note.id)}>{t('names.page')}</Link>
      </p>
    </Dialog>
  );
}
