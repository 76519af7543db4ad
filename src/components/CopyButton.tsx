import { useState, type RefObject } from 'react';
import { useAllWording } from '../hooks/use-all-wording.ts';
import { Button } from './Button.tsx';
import styles from './CopyButton.module.css';

type Props = {
  /** The exact text that is copied. */
  value: string;
  label: string;
  /** What the reader is told when it is copied. */
  done: string;
  /**
   * The element that already shows the text; its text is selected if the reader has to copy it by
   * hand. Without such an element, a field is shown.
   */
  field?: RefObject<HTMLTextAreaElement | null>;
};

const select = (text: HTMLTextAreaElement | null) => {
  text?.focus();
  text?.select();
};

/** Copies a text and says so; if the browser has no clipboard, or refuses it, shows the text selected. */
export function CopyButton({ value, label, done, field }: Props) {
  const { t } = useAllWording();
  const [result, setResult] = useState<'none' | 'copied' | 'refused'>('none');

  const copy = async () => {
    // Emptied first, so that screen readers announce a second copy as well.
    setResult('none');
    try {
      await navigator.clipboard.writeText(value);
      setResult('copied');
    } catch {
      setResult('refused'); // Refused, or without a clipboard at all, as on a page without HTTPS.
      select(field?.current ?? null);
    }
  };

  return (
    <div className={styles.copy}>
      <Button onClick={() => void copy()}>{label}</Button>
      <p role="status">{{ none: '', copied: done, refused: t('copy.refused') }[result]}</p>
      {result === 'refused' && !field && (
        <textarea
          ref={select}
          className={styles.field}
          aria-label={t('copy.field')}
          dir="auto"
          rows={3}
          readOnly
          value={value}
        />
      )}
    </div>
  );
}
