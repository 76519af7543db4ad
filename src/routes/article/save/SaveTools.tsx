import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { Link } from '../../../components/Link.tsx';
import { useAllWording } from '../../../hooks/use-all-wording.ts';
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

/** The result of saving or removing an article. */
export type Outcome = 'done' | 'removed' | SavingError['reason'];
type State = Outcome | 'saving';

const isSettled = (state: State) => state === 'done' || state === 'removed';

/** What became of a change of the saved articles. */
const outcomeOf = async (change: Promise<unknown>, wanted: Outcome): Promise<Outcome> => {
  try {
    await change;
  } catch (error) {
    if (!(error instanceof SavingError)) throw error;
    return error.reason;
  }
  // A saved article has to open without a network, even if nothing was prefetched.
  registerWorker(import.meta.env.BASE_URL).catch(() => {});
  return wanted;
};

export const save = async (article: ArticleData): Promise<Outcome> => {
  const saving = saveArticles([article], { isAlong: false, now: Date.now() });
  const outcome = await outcomeOf(saving, 'done');
  if (outcome !== 'done') return outcome;
  // Whether the browser agrees makes no difference here.
  void askToPersist();
  void keepPictures(article);
  return outcome;
};

const remove = ({ id }: ArticleData): Promise<Outcome> => outcomeOf(removeSaved([id]), 'removed');

type Props = {
  article: ArticleData;
  address: string;
  /** The saving that began with the tap that loaded these tools. */
  saving: Promise<Outcome>;
};

/** Says how saving ended, and what can be done with saved articles. */
export function SaveTools({ article, address, saving }: Props) {
  const { t } = useAllWording();
  const [state, setState] = useState<State>('saving');

  useEffect(() => void saving.then(setState), [saving]);

  const kept = useRef(article);
  const keepAnew = useEffectEvent((text: ArticleData) => {
    if (text === kept.current) return;
    kept.current = text;
    // A text that was loaded anew is saved again, unless the reader has removed it.
    if (state !== 'removed') void save(text).then(setState);
  });
  useEffect(() => keepAnew(article), [article]);

  // Another page may have removed or saved the article meanwhile.
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
        <Button onClick={() => void (state === 'removed' ? save : remove)(article).then(setState)}>
          {t(state === 'done' ? 'saved.remove' : 'saved.again')}
        </Button>
      )}
      <DownloadFile article={article} address={address} />
      <Link to={SAVED_PATH}>{t('saved.all')}</Link>
    </div>
  );
}
