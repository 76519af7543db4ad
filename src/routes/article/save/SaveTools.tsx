import { useEffect, useState } from 'react';
import { Link } from '../../../components/Link.tsx';
import { useTranslation } from '../../../i18n/TranslationContext.tsx';
import type { ArticleData } from '../../../model/headline.ts';
import { SAVED_PATH } from '../../../model/urls.ts';
import {
  askToPersist,
  removeSaved,
  saveArticles,
  SavingError,
} from '../../../offline/saved/store.ts';
import { registerWorker } from '../../../offline/register-worker.ts';
import { DownloadFile } from './DownloadFile.tsx';
import styles from './SaveTools.module.css';

type State = 'saving' | 'done' | 'removed' | SavingError['reason'];

/** Saves, and then tells what can be done with what is saved. */
export function SaveTools({ article, address }: { article: ArticleData; address: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<State>('saving');
  const [wanted, setWanted] = useState(true);

  useEffect(() => {
    const work = wanted
      ? saveArticles([article], { isAlong: false, now: Date.now() })
      : removeSaved([article.id]);
    work.then(
      () => {
        setState(wanted ? 'done' : 'removed');
        // What is saved has to open without a network, also where nothing was fetched ahead.
        registerWorker(import.meta.env.BASE_URL).catch(() => {});
      },
      (error: unknown) => {
        if (!(error instanceof SavingError)) throw error;
        setState(error.reason);
      },
    );
    if (wanted) void askToPersist();
  }, [article, wanted]);

  const isRefused = state === 'full' || state === 'blocked';
  return (
    <div className={styles.tools}>
      <p role={isRefused ? 'alert' : 'status'}>{state === 'saving' ? '' : t(`saved.${state}`)}</p>
      {(state === 'done' || state === 'removed') && (
        <button type="button" className={styles.button} onClick={() => setWanted(!wanted)}>
          {t(wanted ? 'saved.remove' : 'saved.again')}
        </button>
      )}
      <DownloadFile article={article} address={address} />
      <Link to={SAVED_PATH}>{t('saved.all')}</Link>
    </div>
  );
}
