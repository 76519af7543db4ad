import { useLocation, type Location } from 'react-router';
import styles from './WaitingLine.module.css';

/** A line at the top while the address has changed but its screen is still loading. */
export function WaitingLine({ current }: { current: Location }) {
  return useLocation() === current ? null : <div className={styles.line} />;
}
