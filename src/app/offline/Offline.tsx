import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { FloatingBar } from '../../components/FloatingBar.tsx';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { onReturn } from '../../settings/on-return.ts';
import type { View } from '../../core/addresses/urls.ts';
import type { WorkerMessage } from '../../core/site/worker-plan.ts';
import { keepView } from './keep-view.ts';
import { useWorker } from './use-worker.ts';
import styles from './Offline.module.css';

const say = (worker: ServiceWorker | null, message: WorkerMessage) => worker?.postMessage(message);

export type OfflineProps = {
  view: View;
  /**
   * Returns, only once, the views that were shown before this part loaded, so that they are kept
   * now.
   */
  takeEarlier: () => View[];
};

/** Everything for reading without a network: registers the worker, keeps what is read, and says what is going on. */
export function Offline({ view, takeEarlier }: OfflineProps) {
  const { t } = useAllWording();
  const client = useQueryClient();
  const { registration, waiting } = useWorker();
  const [isOnline, setOnline] = useState(navigator.onLine);

  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    const stop = onReturn(look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
      stop();
    };
  }, []);

  useEffect(() => {
    if (isOnline) say(registration?.active ?? null, { type: 'refresh' });
  }, [registration, isOnline]);

  useEffect(() => {
    if (!registration) return;
    for (const each of new Set([...takeEarlier(), view])) void keepView(client, each);
  }, [registration, client, view, takeEarlier]);

  return (
    <div className={isOnline && !waiting ? undefined : styles.room}>
      <div aria-live="polite">
        {(!isOnline || waiting) && (
          <FloatingBar kind="strip">
            {!isOnline && <p>{t('offline.now')}</p>}
            {waiting && (
              <>
                <p>{t('offline.update')}</p>
                <Button onClick={() => say(waiting, { type: 'activate' })}>
                  {t('offline.activate')}
                </Button>
              </>
            )}
          </FloatingBar>
        )}
      </div>
    </div>
  );
}
