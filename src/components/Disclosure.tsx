import {
  useEffect,
  useEffectEvent,
  useRef,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { wasReloadedFor } from '../navigation/reload-for.ts';
import button from './Button.module.css';
import styles from './Disclosure.module.css';

type Props = {
  label: string;
  /**
   * The name of its script. If the script was lost and the page is reloaded for it, the disclosure
   * with this name opens after the reload.
   */
  part: string;
  /** Called when it opens, and also if it was opened before the script loaded. */
  onOpen: () => void;
  /** Gets a tap on the label first, and may prevent its effect. */
  onTap?: (event: MouseEvent) => void;
  /** A reference by which other components can open it. */
  element?: RefObject<HTMLDetailsElement | null>;
  children: ReactNode;
};

/** A button that shows more below it, even without a script; Escape closes it again. */
export function Disclosure({ label, part, onOpen, onTap, element, children }: Props) {
  const own = useRef<HTMLDetailsElement>(null);
  const details = element ?? own;

  const catchUp = useEffectEvent(() => {
    if (!details.current) return;
    if (wasReloadedFor(part)) details.current.open = true;
    else if (details.current.open) onOpen();
  });
  useEffect(() => {
    catchUp();
    const shown = details.current;
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !shown?.open) return;
      shown.open = false;
      shown.querySelector('summary')?.focus();
    };
    shown?.addEventListener('keydown', closeOnEscape);
    return () => shown?.removeEventListener('keydown', closeOnEscape);
  }, [details]);

  return (
    <details
      ref={details}
      className={styles.disclosure}
      onToggle={({ currentTarget }) => currentTarget.open && onOpen()}
    >
      <summary className={`${button.edged} ${styles.label}`} onClick={onTap}>
        {label}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
