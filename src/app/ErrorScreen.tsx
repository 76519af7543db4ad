import { useEffect, useEffectEvent } from 'react';
import { Button } from '../components/Button.tsx';
import { Link } from '../components/Link.tsx';
import { useOnDemand } from '../hooks/use-on-demand.ts';
import { useTranslation } from '../hooks/TranslationContext.tsx';
import styles from './ErrorScreen.module.css';

type Props = { kind: 'error.network' | 'error.script' | 'error.unexpected'; onRetry: () => void };

const loadShelf = async () => (await import('./offline/Shelf.tsx')).Shelf;

/**
 * Says what went wrong in the reader's language, and offers other ways, such as what is kept on the
 * device.
 */
export function ErrorScreen({ kind, onRetry }: Props) {
  const { t } = useTranslation();
  const { Part: Shelf, open } = useOnDemand(loadShelf);
  const start = useEffectEvent(open);
  const isNetwork = kind === 'error.network';
  useEffect(() => {
    if (isNetwork) start();
  }, [isNetwork]);
  return (
    <div className={styles.error}>
      <div role="alert">
        <title>{t('error.title')}</title>
        <h1 tabIndex={-1}>{t('error.title')}</h1>
        <p>{t(kind)}</p>
        <p className={styles.ways}>
          <Button kind="main" onClick={onRetry}>
            {t('error.retry')}
          </Button>
          <Link to="/">{t('shell.home')}</Link>
        </p>
      </div>
      {Shelf && <Shelf />}
    </div>
  );
}
