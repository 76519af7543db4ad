import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Link } from '../../../components/Link.tsx';
import { useAllSentences } from '../../../hooks/use-all-sentences.ts';
import type { ArticleData } from '../../../core/news/headline.ts';
import { SAVED_PATH } from '../../../core/addresses/urls.ts';
import {
  askToPersist,
  onSavedChange,
  readSaved,
  removeSaved,
  saveArticles,
  SavingError,
} from '../../../offline/saved/store.ts';
import { keepPictures } from '../../../offline/saved/pictures.ts';
import { registerWorker } from '../../../offline/register-worker.ts';
import { DownloadFile } from './DownloadFile.tsx';
import styles from './SaveTools.module.css';

type State = 'saving' | 'done' | 'removed' | SavingError['reason'];

const isSettled = (state: State) => state === 'done' || state === 'removed';

/** Saves an article, or removes it. @returns how that ended */
const keep = async (article: ArticleData, isWanted: boolean): Promise<State> => {
  try {
    await (isWanted
      ? saveArticles([article], { isAlong: false, now: Date.now() })
      : removeSaved([article.id]));
  } catch (error) {
    if (!(error instanceof SavingError)) throw error;
    return error.reason;
  }
  if (isWanted) void keepPictures(article);
  // What is saved has to open without a network, also where nothing was fetched ahead.
  registerWorker(import.meta.env.BASE_URL).catch(() => {});
  return isWanted ? 'done' : 'removed';
};

/** Saves, and then tells what can be done with what is saved. */
export function SaveTools({ article, address }: { article: ArticleData; address: string }) {
  const { t } = useAllSentences();
  const [state, setState] = useState<State>('saving');

  const start = useEffectEvent((text: ArticleData) => {
    // A text that was brought anew is saved anew, but not where the reader has removed it.
    if (state === 'removed') return;
    void keep(text, true).then(setState);
    void askToPersist();
  });
  useEffect(() => start(article), [article]);

  // Another page may have removed it since, or saved it.
  const { id } = article;
  useEffect(
    () =>
      onSavedChange(() => {
        const look = (saved: unknown) =>
          setState((before) => (isSettled(before) ? (saved ? 'done' : 'removed') : before));
        readSaved(id).then(look, () => {});
      }),
    [id],
  );

  const isRefused = state === 'full' || state === 'blocked';
  return (
    <div className={styles.tools}>
      <p role={isRefused ? 'alert' : 'status'}>{state === 'saving' ? '' : t(`saved.${state}`)}</p>
      {isSettled(state) && (
        <Button onClick={() => void keep(article, state === 'removed').then(setState)}>
          {t(state === 'done' ? 'saved.remove' : 'saved.again')}
        </Button>
      )}
      <DownloadFile article={article} address={address} />
      <Link to={SAVED_PATH}>{t('saved.all')}</Link>
    </div>
  );
}
