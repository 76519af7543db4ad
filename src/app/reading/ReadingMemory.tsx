import { useEffect, useState } from 'react';
import type { Location } from 'react-router';
import { useTranslation } from '../../i18n/TranslationContext.tsx';
import { parsePath } from '../../model/urls.ts';
import { readLog } from '../../offline/reading-log.ts';
import { followReading } from './follow-reading.ts';
import { markRead } from './mark-read.ts';
import styles from './ReadingMemory.module.css';

/** Nobody needs help to find the first lines again. */
const WORTH_A_WAY = 3;

/** For readers who asked for it: marks what was read, and leads back to where reading stopped. */
export function ReadingMemory({ shown }: { shown: Location }) {
  const { t } = useTranslation();
  const { pathname, search, hash } = shown;
  const view = parsePath(pathname, search);
  const id = view.screen === 'article' ? view.id : null;
  const [before, setBefore] = useState<number | null>(null);

  useEffect(() => {
    const log = readLog();
    const entry = log.find((each) => each.id === id);
    const isWorth = entry && !entry.isDone && entry.block >= WORTH_A_WAY && hash === '';
    setBefore(isWorth && scrollY < innerHeight / 2 ? entry.block : null);
    const unmark = markRead(log, t('reading.read'));
    const unfollow = id === null ? () => {} : followReading(id);
    return () => {
      unmark();
      unfollow();
    };
  }, [id, pathname, hash, t]);

  if (before === null) return null;
  return (
    <p className={styles.way}>
      <button
        type="button"
        onClick={() => {
          document.getElementById(`p${before}`)?.scrollIntoView({ block: 'start' });
          setBefore(null);
        }}
      >
        {t('reading.goOn')}
      </button>
      <button type="button" onClick={() => setBefore(null)}>
        {t('settings.close')}
      </button>
    </p>
  );
}
