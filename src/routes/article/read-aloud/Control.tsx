import type { Ref } from 'react';
import { Button } from '../../../components/Button.tsx';
import styles from './Control.module.css';

/** The signs, on a grid of 24 and for left-to-right text. */
const SIGNS = {
  play: 'M7 4v16l13-8z',
  pause: 'M6 4h4v16H6zm8 0h4v16h-4z',
  next: 'M5 4v16l11-8zm12 0h3v16h-3z',
  previous: 'M19 4v16L8 12zM4 4h3v16H4z',
  queue: 'M4 5h16v2.5H4zm0 5.75h16v2.5H4zm0 5.75h10V19H4z',
  up: 'm12 7 7 9H5z',
  down: 'm12 17 7-9H5z',
  close:
    'm5 6.4 1.4-1.4L12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6z',
};

type Props = {
  sign: keyof typeof SIGNS;
  label: string;
  onClick: () => void;
  isMain?: boolean;
  /** For a button that opens something: whether that is open. */
  isOpen?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

/** A button of the player: a sign for the eye, and a name for screen readers and as a tooltip. */
export function Control({ sign, label, onClick, isMain = false, isOpen, ref }: Props) {
  return (
    <Button
      kind={isMain ? 'main' : 'quiet'}
      ref={ref}
      className={isMain ? styles.main : styles.control}
      aria-label={label}
      aria-expanded={isOpen}
      title={label}
      onClick={onClick}
    >
      <svg className={styles[sign]} viewBox="0 0 24 24" aria-hidden="true">
        <path d={SIGNS[sign]} />
      </svg>
    </Button>
  );
}
