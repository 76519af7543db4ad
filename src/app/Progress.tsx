import { useIsFetching } from '@tanstack/react-query';
import { useHref, useLocation } from 'react-router';
import styles from './Progress.module.css';

/** A line at the top while the address has changed and its screen is still on the way. */
export function Progress() {
  const isFetching = useIsFetching() > 0;
  const { pathname, search } = useLocation();
  const shown = useHref(pathname + search);
  const isWaiting = isFetching && window.location.pathname + window.location.search !== shown;
  return isWaiting ? <div className={styles.progress} /> : null;
}
