import type { ReactNode } from 'react';
import styles from './PageLinks.module.css';

/** Links from a page of a list to its neighbours, side by side, wide enough for a thumb. */
export function PageLinks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.paging} aria-label={label}>
      {children}
    </nav>
  );
}
