import { useIsFetching } from '@tanstack/react-query';
import { useLocation, type Location } from 'react-router';
import styles from './Progress.module.css';

/** A line at the top while the address has changed and its screen is still on the way. */
export function Progress({ shown }: { shown: Location }) {
  const isFetching = useIsFetching() > 0;
  const isWaiting = useLocation() !== shown && isFetching;
  return isWaiting ? <div className={styles.progress} /> : null;
}
