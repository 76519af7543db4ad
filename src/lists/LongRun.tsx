import type { ReactNode } from 'react';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { useAllWording } from '../hooks/use-all-wording.ts';
import type { usePictureChoice } from './use-picture-choice.ts';
import styles from './LongRun.module.css';

type Props = {
  /** The button that begins it, and in whose place it is stopped. */
  label: string;
  canStart?: boolean;
  onStart: () => void;
  onStop: () => void;
  /** How far it has come; null while it does not run. */
  progress: { done: number; total: number } | null;
  /** Null where there are none to choose. */
  pictures: ReturnType<typeof usePictureChoice> | null;
  /** What has become of it. */
  said: string;
  problem: string | null | undefined;
  /** What else is chosen before. */
  children?: ReactNode;
};

/** What brings many articles: it is begun and stopped by one button, and tells how far it has come. */
export function LongRun(props: Props) {
  const { label, canStart = true, onStart, onStop, progress, pictures, said, problem } = props;
  const { t } = useAllWording();
  return (
    <>
      <div className={styles.choices}>
        {props.children}
        {pictures && (
          <label className={styles.choice}>
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
