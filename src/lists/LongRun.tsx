import type { ReactNode } from 'react';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { useAllWording } from '../hooks/use-all-wording.ts';
import type { usePictureChoice } from './use-picture-choice.ts';
import styles from './LongRun.module.css';

type Props = {
  /** The label of the button that starts it; while it runs, the button stops it. */
  label: string;
  canStart?: boolean;
  onStart: () => void;
  onStop: () => void;
  /** How many of all articles are done; null while it is not running. */
  progress: { done: number; total: number } | null;
  /** Null if there are no pictures to choose. */
  pictures: ReturnType<typeof usePictureChoice> | null;
  /** The result. */
  said: string;
  problem: string | null | undefined;
  /** Other choices before the start. */
  children?: ReactNode;
};

/** A run that fetches many articles: one button starts and stops it, and the progress is shown. */
export function LongRun(props: Props) {
  const { label, canStart = true, onStart, onStop, progress, pictures, said, problem } = props;
  const { t } = useAllWording();
  return (
    <>
      <div className={styles.choices}>
        {props.children}
        {pictures && (
          <label>
            <input
              type="checkbox"
              checked={pictures.isWanted}
              disabled={progress !== null}
              onChange={({ target }) => pictures.onChange(target.checked)}
            />
            <span>{` ${t('saved.alongPictures')}`}</span>
          </label>
        )}
        {progress ? (
          <Button onClick={onStop}>{t('saved.cancel')}</Button>
        ) : (
          <Button disabled={!canStart} onClick={onStart}>
            {label}
          </Button>
        )}
      </div>
      {progress && (
        <progress className={styles.progress} value={progress.done} max={progress.total} />
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
      <Notice>{problem}</Notice>
    </>
  );
}
