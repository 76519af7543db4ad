import { useLocation, type Location } from 'react-router';
import styles from './WaitingLine.module.css';

/** A line at the top while the address has changed but its screen is still loading. */
export function WaitingLine({ shown }: { shown: Location }) {
  return useLocation() === shown ? null : <div className={styles.line} />;
}
